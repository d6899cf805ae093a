package org.tracewright.backend.jvm;

import java.util.EnumMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/** Comparisons and tests, as jumps and as values. A value is made by a method of the run time, so that no jump leaves things on the stack. */
final class Conditions {

    /** What is compared. */
    private enum Domain { LONG, UNSIGNED, DOUBLE, INT, REFERENCE }

    /** How; in the order of the JVM's jumps. */
    private enum Relation {
        EQ, NE, LT, GE, GT, LE;

        Relation negated() {
            return values()[ordinal() ^ 1];
        }
    }

    private record Comparison(Domain domain, Relation relation) {
    }

    private static final Map<Opcode, Comparison> COMPARISONS = comparisons();

    private final Expressions expressions;
    private final Code code;

    Conditions(Expressions expressions) {
        this.expressions = expressions;
        code = expressions.code();
    }

    private static Map<Opcode, Comparison> comparisons() {
        Map<Opcode, Comparison> table = new EnumMap<>(Opcode.class);
        for (Relation relation : Relation.values()) {
            table.put(Opcode.valueOf("INT_" + relation), new Comparison(Domain.LONG, relation));
            table.put(Opcode.valueOf("UINT_" + relation), new Comparison(Domain.UNSIGNED, relation));
            table.put(Opcode.valueOf("FLOAT_" + relation), new Comparison(Domain.DOUBLE, relation));
            table.put(Opcode.valueOf("CHAR_" + relation), new Comparison(Domain.INT, relation));
            table.put(Opcode.valueOf("UNICHAR_" + relation), new Comparison(Domain.INT, relation));
        }
        table.put(Opcode.PTR_EQ, new Comparison(Domain.REFERENCE, Relation.EQ));
        table.put(Opcode.PTR_NE, new Comparison(Domain.REFERENCE, Relation.NE));
        table.put(Opcode.CLASS_EQ, new Comparison(Domain.REFERENCE, Relation.EQ));
        return table;
    }

    /** Jumps to the target if the truth of the operand is {@code wanted}. */
    void jump(Operand operand, boolean wanted, Label target) {
        Operation operation = expressions.folded(operand);
        if (operation != null && jumpOn(operation, wanted, target)) {
            return;
        }
        expressions.push(operand);
        code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
    }

    private boolean jumpOn(Operation operation, boolean wanted, Label target) {
        code.position(operation.position());
        Comparison comparison = COMPARISONS.get(operation.opcode());
        if (comparison != null) {
            compareAndJump(comparison, operation.arg(0), operation.arg(1), wanted, target);
            return true;
        }
        switch (operation.opcode()) {
            case BOOL_NOT -> jump(operation.arg(0), !wanted, target);
            case INT_IS_TRUE, UINT_IS_TRUE -> {
                expressions.push(operation.args());
                code.insn(Opcodes.LCONST_0, Opcodes.LCMP);
                code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
            }
            case FLOAT_IS_TRUE -> {
                expressions.push(operation.args());
                code.insn(Opcodes.DCONST_0, Opcodes.DCMPL);
                code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
            }
            case PTR_NONZERO, CLASS_NONZERO -> nullJump(operation.arg(0), !wanted, target);
            case PTR_ISZERO -> nullJump(operation.arg(0), wanted, target);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nullJump(Operand operand, boolean ifNull, Label target) {
        expressions.push(operand);
        code.jump(ifNull ? Opcodes.IFNULL : Opcodes.IFNONNULL, target);
    }

    private void compareAndJump(Comparison comparison, Operand a, Operand b, boolean wanted, Label target) {
        Relation jump = wanted ? comparison.relation() : comparison.relation().negated();
        switch (comparison.domain()) {
            case LONG -> {
                expressions.push(a);
                expressions.push(b);
                code.insn(Opcodes.LCMP);
                code.jump(Opcodes.IFEQ + jump.ordinal(), target);
            }
            case UNSIGNED -> {
                pushShifted(a);
                pushShifted(b);
                code.insn(Opcodes.LCMP);
                code.jump(Opcodes.IFEQ + jump.ordinal(), target);
            }
            case DOUBLE -> {
                expressions.push(a);
                expressions.push(b);
                // A NaN compares so that the relation itself, not the negated one, is false.
                boolean less = comparison.relation() == Relation.LT || comparison.relation() == Relation.LE;
                code.insn(less ? Opcodes.DCMPG : Opcodes.DCMPL);
                code.jump(Opcodes.IFEQ + jump.ordinal(), target);
            }
            case INT -> {
                expressions.push(a);
                expressions.push(b);
                code.jump(Opcodes.IF_ICMPEQ + jump.ordinal(), target);
            }
            case REFERENCE -> {
                if (isNull(a) || isNull(b)) {
                    nullJump(isNull(a) ? b : a, jump == Relation.EQ, target);
                    return;
                }
                expressions.push(a);
                expressions.push(b);
                code.jump(Opcodes.IF_ACMPEQ + jump.ordinal(), target);
            }
        }
    }

    private static boolean isNull(Operand operand) {
        return operand instanceof Constant constant && constant.value() == null;
    }

    private void pushShifted(Operand operand) {
        expressions.push(operand);
        code.number(Long.MIN_VALUE);
        code.insn(Opcodes.LADD);
    }

    /** Pushes the truth as a value; false where the operation is no test. */
    boolean compute(Operation operation) {
        Comparison comparison = COMPARISONS.get(operation.opcode());
        if (comparison != null) {
            code.position(operation.position());
            compareValue(comparison, operation.arg(0), operation.arg(1));
            return true;
        }
        switch (operation.opcode()) {
            case BOOL_NOT -> {
                expressions.push(operation.args());
                code.insn(Opcodes.ICONST_1, Opcodes.IXOR);
            }
            case INT_IS_TRUE, UINT_IS_TRUE -> {
                expressions.push(operation.args());
                code.insn(Opcodes.LCONST_0);
                code.runtime("Ops", "ne", "(JJ)Z");
            }
            case FLOAT_IS_TRUE -> {
                expressions.push(operation.args());
                code.insn(Opcodes.DCONST_0);
                code.runtime("Ops", "ne", "(DD)Z");
            }
            case PTR_NONZERO, CLASS_NONZERO -> nullValue(operation, "ne");
            case PTR_ISZERO -> nullValue(operation, "eq");
            case ISINSTANCE -> isInstance(operation);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void nullValue(Operation operation, String name) {
        expressions.push(operation.args());
        code.insn(Opcodes.ACONST_NULL);
        code.runtime("Ops", name, "(Ljava/lang/Object;Ljava/lang/Object;)Z");
    }

    private void compareValue(Comparison comparison, Operand a, Operand b) {
        Relation relation = comparison.relation();
        boolean isDouble = comparison.domain() == Domain.DOUBLE;
        // The run time has no greater-than for integers: the arguments change places, which nothing can see since both are values.
        boolean swapped = !isDouble && (relation == Relation.GT || relation == Relation.GE);
        expressions.push(swapped ? b : a);
        expressions.push(swapped ? a : b);
        String name = switch (relation) {
            case EQ -> "eq";
            case NE -> "ne";
            case LT -> "lt";
            case LE -> "le";
            case GT -> isDouble ? "gt" : "lt";
            case GE -> isDouble ? "ge" : "le";
        };
        boolean ordered = relation != Relation.EQ && relation != Relation.NE;
        String type = switch (comparison.domain()) {
            case LONG, UNSIGNED -> "J";
            case DOUBLE -> "D";
            case INT -> "I";
            case REFERENCE -> "Ljava/lang/Object;";
        };
        code.runtime("Ops", comparison.domain() == Domain.UNSIGNED && ordered ? "u" + name : name, "(" + type + type + ")Z");
    }

    private void isInstance(Operation operation) {
        code.position(operation.position());
        if (operation.arg(1) instanceof Constant constant && constant.value() instanceof LowClass lowClass) {
            expressions.push(operation.arg(0));
            LowType type = new Ptr(lowClass.instanceType());
            code.type(Opcodes.INSTANCEOF, expressions.layout().internalName(type));
            return;
        }
        expressions.push(operation.arg(1));
        expressions.push(operation.arg(0));
        code.virtualCall(Layout.RUNTIME + "RClass", "isInstance", "(L" + Layout.RUNTIME + "RObject;)Z");
    }
}
