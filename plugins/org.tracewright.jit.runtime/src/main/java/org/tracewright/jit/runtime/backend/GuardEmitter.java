package org.tracewright.jit.runtime.backend;

import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.RClass;

/** Writes guards: jumps to their ways out where they fail. */
final class GuardEmitter {

    private static final String VALIDITY = Code.RUNTIME + "Validity";

    private final Code code;
    private final Locals locals;
    private final PlannedFragment fragment;
    private final Exits exits;
    private final boolean random;
    private final Map<Operation, Label> ways = new IdentityHashMap<>();
    private Operation deferred;
    private Operation handled;

    /** @param random whether guards that hold are to fail at times */
    GuardEmitter(Code code, Locals locals, PlannedFragment fragment, Exits exits, boolean random) {
        this.code = code;
        this.locals = locals;
        this.fragment = fragment;
        this.exits = exits;
        this.random = random;
    }

    /** Keeps a comparison, or arithmetic that may overflow, for the guard that comes next. */
    void defer(Operation operation) {
        deferred = operation;
    }

    /** The handler of a call goes to the way out of this {@code guard_no_exception} itself. */
    void isHandled(Operation operation) {
        handled = operation;
    }

    private Guard guard(Operation operation) {
        return fragment.fragment().owner().guard(operation);
    }

    /** Where to go when the guard fails; may be asked for before the guard itself is written. */
    Label exit(Operation operation) {
        Label way = ways.get(operation);
        if (way == null) {
            way = exits.of(guard(operation), fragment, locals, false);
            ways.put(operation, way);
        }
        return way;
    }

    /** Writes the guard. */
    void emit(Operation operation) {
        test(operation);
        if (random) {
            code.state();
            code.integer(guard(operation).number());
            code.integer(guard(operation).owner().guards().size());
            code.virtualCall(Code.STATE, "failsAtRandom", "(II)Z");
            code.jump(Opcodes.IFNE, exits.of(guard(operation), fragment, locals, true));
        }
        if (operation.opcode() == TraceOpcode.GUARD_EXCEPTION) {
            takeException(operation);
        }
        deferred = null;
    }

    /** Whether the guard can be written as a jump where it holds. */
    boolean canJumpBack(Operation operation) {
        TraceOpcode opcode = operation.opcode();
        return !random && (opcode == TraceOpcode.GUARD_TRUE || opcode == TraceOpcode.GUARD_FALSE) && !operation.arg(0).isConstant();
    }

    /** Writes a guard that goes back to the loop's beginning where it holds: HotSpot knows loops best that have their test at the end. */
    void emitJumpBack(Operation operation, Label target) {
        boolean wanted = operation.opcode() == TraceOpcode.GUARD_TRUE;
        if (deferred != null && deferred.result() == operation.arg(0)) {
            compare(Comparison.of(deferred.opcode()), deferred, wanted, target);
        } else {
            locals.push(operation.arg(0));
            code.insn(Opcodes.LCONST_0, Opcodes.LCMP);
            code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
        }
        code.jump(Opcodes.GOTO, exit(operation));
        deferred = null;
    }

    /** Whether the guard reads the variable: in what it tests or hands over. */
    boolean reads(Operation operation, int slot) {
        return operation.resume().failArguments().stream().anyMatch(box -> isIn(box, slot))
                || operation.args().stream().anyMatch(arg -> isIn(arg, slot))
                || deferred != null && deferred.args().stream().anyMatch(arg -> isIn(arg, slot));
    }

    private boolean isIn(Value value, int slot) {
        Operation sunk = fragment.analysis().sunk(value);
        return sunk != null ? sunk.args().stream().anyMatch(arg -> isIn(arg, slot)) : value instanceof Box box && fragment.slot(box) == slot;
    }

    private void test(Operation operation) {
        switch (operation.opcode()) {
            case GUARD_TRUE -> truth(operation, false);
            case GUARD_FALSE -> truth(operation, true);
            case GUARD_VALUE -> value(operation);
            case GUARD_CLASS -> exactClass(operation);
            case GUARD_NONNULL -> {
                locals.push(operation.arg(0));
                code.jump(Opcodes.IFNULL, exit(operation));
            }
            case GUARD_ISNULL -> {
                locals.push(operation.arg(0));
                code.jump(Opcodes.IFNONNULL, exit(operation));
            }
            case GUARD_NO_EXCEPTION -> noException(operation);
            case GUARD_EXCEPTION -> exception(operation);
            case GUARD_NO_OVERFLOW -> new OverflowEmitter(code, locals).jump(deferred, true, exit(operation));
            case GUARD_OVERFLOW -> new OverflowEmitter(code, locals).jump(deferred, false, exit(operation));
            // Nothing can force: virtualizables are read as what they are.
            case GUARD_NOT_FORCED -> { }
            case GUARD_NOT_INVALIDATED -> {
                locals.push(operation.arg(0), VALIDITY);
                code.field(Opcodes.GETFIELD, VALIDITY, "holds", "Z");
                code.jump(Opcodes.IFEQ, exit(operation));
            }
            default -> throw new IllegalArgumentException(operation.opcode() + " is no guard");
        }
    }

    private void noException(Operation operation) {
        if (operation != handled) {
            code.exception();
            code.jump(Opcodes.IFNONNULL, exit(operation));
        }
    }

    private void truth(Operation operation, boolean failsIf) {
        if (deferred != null && deferred.result() == operation.arg(0)) {
            compare(Comparison.of(deferred.opcode()), deferred, failsIf, exit(operation));
        } else if (fragment.analysis().fused(operation.arg(0)) == null) {
            locals.push(operation.arg(0));
            code.insn(Opcodes.LCONST_0, Opcodes.LCMP);
            code.jump(failsIf ? Opcodes.IFNE : Opcodes.IFEQ, exit(operation));
        }
    }

    /** Jumps where the truth of the comparison is {@code wanted}. */
    private void compare(Comparison comparison, Operation operation, boolean wanted, Label target) {
        Comparison.Relation jump = wanted ? comparison.relation() : comparison.relation().negated();
        switch (comparison.domain()) {
            case LONG, UNSIGNED -> {
                pushOrdered(operation.arg(0), comparison);
                pushOrdered(comparison.withZero() ? new ConstInt(0) : operation.arg(1), comparison);
                code.insn(Opcodes.LCMP);
                code.jump(Opcodes.IFEQ + jump.ordinal(), target);
            }
            case DOUBLE -> {
                locals.push(operation.arg(0));
                locals.push(operation.arg(1));
                // A NaN compares so that the relation itself, not the negated one, is false.
                boolean less = comparison.relation() == Comparison.Relation.LT || comparison.relation() == Comparison.Relation.LE;
                code.insn(less ? Opcodes.DCMPG : Opcodes.DCMPL);
                code.jump(Opcodes.IFEQ + jump.ordinal(), target);
            }
            case REFERENCE -> sameReference(operation.arg(0), operation.arg(1), jump == Comparison.Relation.EQ, target);
        }
    }

    private void pushOrdered(Value value, Comparison comparison) {
        boolean unsigned = comparison.domain() == Comparison.Domain.UNSIGNED;
        if (unsigned && value instanceof ConstInt constant) {
            code.number(constant.value() + Long.MIN_VALUE);
            return;
        }
        locals.push(value);
        if (unsigned) {
            code.number(Long.MIN_VALUE);
            code.insn(Opcodes.LADD);
        }
    }

    private void sameReference(Value a, Value b, boolean jumpsIfSame, Label target) {
        if (b.equals(ConstRef.NULL) || a.equals(ConstRef.NULL)) {
            locals.push(b.equals(ConstRef.NULL) ? a : b);
            code.jump(jumpsIfSame ? Opcodes.IFNULL : Opcodes.IFNONNULL, target);
            return;
        }
        locals.push(a);
        locals.push(b);
        code.jump(jumpsIfSame ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
    }

    private void value(Operation operation) {
        Value tested = operation.arg(0);
        switch (tested.kind()) {
            case INT -> {
                locals.push(tested);
                locals.push(operation.arg(1));
                code.insn(Opcodes.LCMP);
                code.jump(Opcodes.IFNE, exit(operation));
            }
            case FLOAT -> {
                // The same bits: 0.0 and -0.0 differ, a NaN is the same as itself.
                bits(tested);
                bits(operation.arg(1));
                code.insn(Opcodes.LCMP);
                code.jump(Opcodes.IFNE, exit(operation));
            }
            default -> sameReference(tested, operation.arg(1), false, exit(operation));
        }
    }


    private void bits(Value value) {
        locals.push(value);
        code.staticCall("java/lang/Double", "doubleToLongBits", "(D)J");
    }

    private void exactClass(Operation operation) {
        locals.push(operation.arg(0));
        code.jump(Opcodes.IFNULL, exit(operation));
        locals.push(operation.arg(0));
        code.virtualCall(Code.OBJECT, "getClass", "()Ljava/lang/Class;");
        code.out().visitLdcInsn(Type.getObjectType(className(operation.arg(1))));
        code.jump(Opcodes.IF_ACMPNE, exit(operation));
    }

    private static String className(Value classObject) {
        return Type.getInternalName(((RClass) ((ConstRef) classObject).value()).instanceClass());
    }

    private void exception(Operation operation) {
        code.exception();
        code.jump(Opcodes.IFNULL, exit(operation));
        code.exception();
        code.virtualCall(Code.OBJECT, "getClass", "()Ljava/lang/Class;");
        code.out().visitLdcInsn(Type.getObjectType(className(operation.arg(0))));
        code.jump(Opcodes.IF_ACMPNE, exit(operation));
    }

    private void takeException(Operation operation) {
        code.exception();
        locals.define(operation.result(), Code.OBJECT);
        code.state();
        code.insn(Opcodes.ACONST_NULL);
        code.setException();
    }
}
