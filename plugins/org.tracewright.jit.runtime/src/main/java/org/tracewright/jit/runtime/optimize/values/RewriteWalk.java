package org.tracewright.jit.runtime.optimize.values;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Simplifies operations and keeps what guards say of references. */
final class RewriteWalk extends FactWalk<RefFact> {

    private final Cpu cpu;
    private final Simplifier simplifier;
    private final GuardRewriter guards;
    /** Whether the last call turned out not to be made. */
    private boolean uncalled;

    RewriteWalk(Cpu cpu, AlgebraicRules rules, boolean collects) {
        super(collects);
        this.cpu = cpu;
        this.simplifier = new Simplifier(new Folding(cpu), rules, this::definition, this::emit);
        this.guards = new GuardRewriter(this, cpu);
    }

    @Override
    RefFact fact(Value value) {
        if (value instanceof Box box) {
            RefFact known = known(box);
            return known == null ? RefFact.UNKNOWN : known;
        }
        return value instanceof ConstRef constant && constant.value() != null ? RefFact.NONNULL : RefFact.UNKNOWN;
    }

    @Override
    void begin(Known known) {
        known.references().forEach(this::learn);
    }

    @Override
    Known collect(List<Box> handedOver, Known known) {
        return known.withReferences(known(handedOver));
    }

    @Override
    boolean proves(Requirement requirement, Value value) {
        return requirement instanceof Requirement.HasFact wanted && fact(value).implies(wanted.fact(), cpu::isSubclass);
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode().effect()) {
            case PURE -> pure(operation);
            case READ -> {
                pureOrKept(operation);
                notNull(operation);
            }
            case GUARD -> {
                if (!uncalled || operation.opcode() != TraceOpcode.GUARD_NO_EXCEPTION) {
                    guards.guard(operation);
                }
            }
            case ALLOCATE -> allocate(operation);
            case WRITE -> {
                emit(operation);
                notNull(operation);
            }
            case CALL -> {
                uncalled = false;
                call(operation);
            }
            case OVERFLOW, MARK, END -> emit(operation);
        }
    }

    private void pure(Operation operation) {
        Value known = ofReference(operation);
        if (known != null) {
            replace(operation, known);
        } else {
            pureOrKept(operation);
        }
        if (operation.opcode() == TraceOpcode.ARRAYLEN_GC || operation.opcode() == TraceOpcode.STRLEN || operation.opcode() == TraceOpcode.UNICODELEN) {
            notNull(operation);
        }
    }

    private void pureOrKept(Operation operation) {
        Value value = simplifier.simplify(operation);
        if (value != operation.result()) {
            replace(operation, value);
        }
    }

    /** A call on a condition that is known is made or not. */
    private void call(Operation operation) {
        Boolean isZero = operation.opcode().isConditionalCall() ? isZero(operation.arg(0)) : null;
        if (isZero == null) {
            emit(operation);
        } else if (isZero == operation.opcode().isConditionalValue()) {
            emit(operation.withOpcode(unconditional(operation)).withArgs(operation.args().subList(1, operation.args().size())));
        } else {
            uncalled = true;
            if (operation.result() != null) {
                replace(operation, operation.arg(0));
            }
        }
    }

    /** Whether the value is 0 or null, or null where that is not known. */
    private Boolean isZero(Value value) {
        if (value.isConstant()) {
            return value.equals(ConstRef.NULL) || value.equals(new ConstInt(0));
        }
        return fact(value).nonNull() ? Boolean.FALSE : null;
    }

    private static TraceOpcode unconditional(Operation call) {
        boolean pure = ((CallDescr) call.descr()).isElidable();
        return switch (call.opcode()) {
            case COND_CALL_VALUE_I -> pure ? TraceOpcode.CALL_PURE_I : TraceOpcode.CALL_I;
            case COND_CALL_VALUE_R -> pure ? TraceOpcode.CALL_PURE_R : TraceOpcode.CALL_R;
            default -> TraceOpcode.CALL_N;
        };
    }

    private void allocate(Operation operation) {
        emit(operation);
        Object exact = operation.descr() instanceof StructDescr struct ? struct.classObject() : null;
        learn(operation.result(), exact == null ? RefFact.NONNULL : RefFact.exactly(exact));
    }

    /** Whoever reads or writes an object knows that it is not null. */
    private void notNull(Operation operation) {
        if (operation.arg(0) instanceof Box box && !fact(box).nonNull()) {
            learn(box, RefFact.NONNULL);
        }
    }

    /** What follows from facts about references, or null. */
    private Value ofReference(Operation operation) {
        return switch (operation.opcode()) {
            case SAME_AS_I, SAME_AS_R, SAME_AS_F -> operation.arg(0);
            case PTR_EQ -> truth(compare(operation.arg(0), operation.arg(1)), 0);
            case PTR_NE -> truth(compare(operation.arg(0), operation.arg(1)), 1);
            case INSTANCE_CLASS -> fact(operation.arg(0)).exact() == null ? null : new ConstRef(fact(operation.arg(0)).exact());
            case ISSUBCLASS -> subclass(operation);
            default -> null;
        };
    }

    private static Value truth(Boolean equal, int negated) {
        return equal == null ? null : new ConstInt((equal ? 1 : 0) ^ negated);
    }

    /** Whether both are the same object, or null where that is not known. */
    private Boolean compare(Value a, Value b) {
        if (a.equals(b)) {
            return true;
        }
        RefFact left = fact(a);
        RefFact right = fact(b);
        boolean nullAgainstObject = a.equals(ConstRef.NULL) && right.nonNull() || b.equals(ConstRef.NULL) && left.nonNull();
        boolean otherClass = left.exact() != null && right.exact() != null && left.exact() != right.exact();
        return nullAgainstObject || otherClass ? Boolean.FALSE : null;
    }

    private Value subclass(Operation operation) {
        Operation of = definition(operation.arg(0));
        if (of == null || of.opcode() != TraceOpcode.INSTANCE_CLASS || !(operation.arg(1) instanceof ConstRef wanted)) {
            return null;
        }
        Object base = fact(of.arg(0)).base();
        return base != null && cpu.isSubclass(base, wanted.value()) ? new ConstInt(1) : null;
    }

    /** From here on the box is that constant. */
    void becomes(Value value, Value constant) {
        if (value instanceof Box box) {
            replaced.put(box, constant);
        }
    }

    /** Puts an operation in the place of an earlier one. */
    void strengthen(int index, Operation operation) {
        output().set(index, operation);
    }
}
