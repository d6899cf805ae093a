package org.tracewright.jit.runtime.optimize.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Finds operations that were done before. */
final class PureWalk extends KnowingWalk {

    private final ConstantCalls calls;
    private final Map<Key, Value> known = new LinkedHashMap<>();
    /** The operation whose result is known once the guard behind it holds. */
    private Operation unchecked;
    /** Whether the operation that the next guard is about was dropped. */
    private boolean dropped;

    PureWalk(Cpu cpu) {
        this.calls = new ConstantCalls(cpu);
    }

    @Override
    Value peek(Key key) {
        Value found = known.get(key);
        if (found == null && key.args().size() == 2 && AlgebraicRules.commutes(key.opcode())) {
            return known.get(swapped(key));
        }
        return found;
    }

    private static Key swapped(Key key) {
        return key.withArgs(List.of(key.args().get(1), key.args().get(0)));
    }

    @Override
    void know(Key key, Value result) {
        known.put(key, result);
    }

    @Override
    Map<Key, Value> known() {
        return known;
    }

    /** The results of computations are not kept by guards. */
    @Override
    void begin(Known nothing) {
        dropped = false;
    }

    @Override
    void finish() {
        unchecked = null;
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode().effect()) {
            case PURE -> once(operation, false);
            case OVERFLOW -> once(operation, true);
            case CALL -> call(operation);
            case GUARD -> guard(operation);
            case WRITE -> write(operation);
            case ALLOCATE -> allocate(operation);
            case READ, MARK, END -> emit(operation);
        }
    }

    /** The length of what is allocated is known. */
    private void allocate(Operation operation) {
        emit(operation);
        TraceOpcode length = switch (operation.opcode()) {
            case NEW_ARRAY -> TraceOpcode.ARRAYLEN_GC;
            case NEWSTR -> TraceOpcode.STRLEN;
            case NEWUNICODE -> TraceOpcode.UNICODELEN;
            default -> null;
        };
        if (length != null) {
            know(new Key(length, operation.descr(), List.of(operation.result())), operation.arg(0));
        }
    }

    private void call(Operation call) {
        boolean once = switch (call.opcode()) {
            case CALL_PURE_I, CALL_PURE_R, CALL_PURE_F, CALL_LOOPINVARIANT_I, CALL_LOOPINVARIANT_R, CALL_LOOPINVARIANT_F -> true;
            case COND_CALL_VALUE_I, COND_CALL_VALUE_R -> ((CallDescr) call.descr()).isElidable();
            default -> false;
        };
        Value constant = once && !call.opcode().isConditionalCall() ? calls.fold(call) : null;
        if (constant != null) {
            replace(call, constant);
            dropped = true;
        } else if (once) {
            once(call, call.descr() instanceof CallDescr descr && descr.canRaise());
        } else {
            emit(call);
            dropped = false;
            unchecked = null;
        }
    }

    /** @param checked whether the result is there only if the next guard holds */
    private void once(Operation operation, boolean checked) {
        Key key = Key.of(operation);
        Value result = lookUp(key);
        boolean drops = result != null;
        if (drops) {
            replace(operation, result);
        } else {
            emit(operation);
        }
        if (checked || operation.opcode().effect() == TraceOpcode.Effect.CALL) {
            dropped = drops;
            unchecked = drops || !checked ? null : operation;
        }
        if (!drops && !checked) {
            know(key, operation.result());
        }
    }

    private void guard(Operation guard) {
        boolean about = guard.opcode() == TraceOpcode.GUARD_NO_OVERFLOW || guard.opcode() == TraceOpcode.GUARD_NO_EXCEPTION;
        if (about && dropped) {
            return;
        }
        emit(guard);
        if (about && unchecked != null) {
            know(Key.of(unchecked), unchecked.result());
        }
        if (about || guard.opcode() == TraceOpcode.GUARD_OVERFLOW || guard.opcode() == TraceOpcode.GUARD_EXCEPTION) {
            unchecked = null;
        }
    }

    /** Texts are written only while they are made, and then read only by whoever makes them. */
    private void write(Operation operation) {
        emit(operation);
        switch (operation.opcode()) {
            case STRSETITEM, UNICODESETITEM, STR_COPY, UNICODE_COPY, STR_FILL, UNICODE_FILL ->
                known.keySet().removeIf(key -> key.opcode() == TraceOpcode.STRGETITEM || key.opcode() == TraceOpcode.UNICODEGETITEM);
            default -> {
            }
        }
    }
}
