package org.tracewright.jit.runtime.optimize.values;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** What a {@link RewriteWalk} does with guards: drops those that cannot fail, and learns from the others. */
final class GuardRewriter {

    private static final ConstInt ZERO = new ConstInt(0);
    private static final ConstInt ONE = new ConstInt(1);

    private final RewriteWalk walk;
    private final Cpu cpu;
    /** Where the last guard about a reference stands that a stronger one may take the place of. */
    private final Map<Value, Integer> weaker = new HashMap<>();

    GuardRewriter(RewriteWalk walk, Cpu cpu) {
        this.walk = walk;
        this.cpu = cpu;
    }

    void guard(Operation guard) {
        switch (guard.opcode()) {
            case GUARD_TRUE -> truth(guard, true);
            case GUARD_FALSE -> truth(guard, false);
            case GUARD_VALUE -> value(guard);
            case GUARD_NONNULL -> reference(guard, walk.fact(guard.arg(0)).nonNull(), RefFact.NONNULL);
            case GUARD_ISNULL -> isNull(guard);
            case GUARD_CLASS -> exactClass(guard);
            case GUARD_EXCEPTION -> {
                walk.emit(guard);
                walk.learn(guard.result(), RefFact.exactly(((ConstRef) guard.arg(0)).value()));
            }
            default -> walk.emit(guard);
        }
    }

    private void truth(Operation guard, boolean expected) {
        Value condition = guard.arg(0);
        if (condition instanceof ConstInt constant && (constant.value() != 0) == expected) {
            return;
        }
        Operation test = walk.definition(condition);
        if (test != null && isNullTest(test)) {
            boolean isNull = (test.opcode() == TraceOpcode.PTR_EQ) == expected;
            guard(guard.withOpcode(isNull ? TraceOpcode.GUARD_ISNULL : TraceOpcode.GUARD_NONNULL).withArgs(List.of(test.arg(0))));
        } else {
            walk.emit(guard);
            if (test != null) {
                learnFrom(test, expected);
            }
        }
        if (!expected || test != null && Outcome.isTruth(test.opcode())) {
            walk.becomes(condition, expected ? ONE : ZERO);
        }
    }

    private static boolean isNullTest(Operation test) {
        return (test.opcode() == TraceOpcode.PTR_EQ || test.opcode() == TraceOpcode.PTR_NE) && test.arg(1).equals(ConstRef.NULL);
    }

    private void learnFrom(Operation test, boolean holds) {
        Outcome.constants(test, holds, walk::becomes);
        if (test.opcode() == TraceOpcode.ISSUBCLASS && holds && test.arg(1) instanceof ConstRef base) {
            learnOfInstance(test.arg(0), RefFact.below(base.value()));
        }
    }

    /** The value is an instance's class, perhaps; then that is known of the instance. */
    private void learnOfInstance(Value classValue, RefFact fact) {
        Operation of = walk.definition(classValue);
        if (of != null && of.opcode() == TraceOpcode.INSTANCE_CLASS && of.arg(0) instanceof Box instance && walk.fact(instance).exact() == null) {
            walk.learn(instance, fact);
        }
    }

    private void value(Operation guard) {
        Value value = guard.arg(0);
        Value constant = guard.arg(1);
        if (value.equals(constant)) {
            return;
        }
        Operation test = walk.definition(value);
        if (test != null && Outcome.isTruth(test.opcode()) && (constant.equals(ZERO) || constant.equals(ONE))) {
            boolean expected = constant.equals(ONE);
            truth(guard.withOpcode(expected ? TraceOpcode.GUARD_TRUE : TraceOpcode.GUARD_FALSE).withArgs(List.of(value)), expected);
            return;
        }
        emitOrStrengthen(guard);
        if (constant instanceof ConstRef reference && reference.value() != null) {
            learnOfInstance(value, RefFact.exactly(reference.value()));
        }
        walk.becomes(value, constant);
    }

    private void isNull(Operation guard) {
        if (!guard.arg(0).equals(ConstRef.NULL)) {
            walk.emit(guard);
            walk.becomes(guard.arg(0), ConstRef.NULL);
        }
    }

    private void exactClass(Operation guard) {
        Object wanted = ((ConstRef) guard.arg(1)).value();
        Value instance = guard.arg(0);
        boolean known = instance instanceof ConstRef constant && constant.value() != null ? cpu.classOf(constant.value()) == wanted : walk.fact(instance).exact() == wanted;
        reference(guard, known, RefFact.exactly(wanted));
    }

    private void reference(Operation guard, boolean cannotFail, RefFact learned) {
        if (cannotFail) {
            return;
        }
        emitOrStrengthen(guard);
        weaker.putIfAbsent(guard.arg(0), walk.output().size() - 1);
        if (guard.arg(0) instanceof Box box) {
            walk.learn(box, learned);
        }
    }

    /** A guard about a reference says all that the earlier ones about it say, so it can stand where the first of them does. */
    private void emitOrStrengthen(Operation guard) {
        Integer earlier = weaker.get(guard.arg(0));
        if (earlier == null) {
            walk.emit(guard);
        } else {
            walk.strengthen(earlier, guard.withResume(walk.output().get(earlier).resume()));
        }
    }
}
