package org.tracewright.jit.runtime.optimize.virtual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Walk;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Keeps objects virtual until something that may keep or compare them gets them. */
final class VirtualizeWalk extends Walk {

    /** The longest array that is kept virtual. */
    static final int LONGEST_ARRAY = 64;

    private final Map<Box, VirtualObject> virtuals = new HashMap<>();
    private final VirtualArrays arrays = new VirtualArrays(this);

    /** The virtual object that the value is, or null. */
    VirtualObject virtual(Value value) {
        return value instanceof Box ? virtuals.get(value) : null;
    }

    /** From here on the box is that object. */
    void begin(Box box, VirtualObject object) {
        virtuals.put(box, object);
    }

    /** From here on the box is another one. */
    void alias(Box box, Box other) {
        replaced.put(box, other);
    }

    /** Lets the value stand for the result. */
    void become(Operation operation, Value value) {
        replace(operation, value);
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode()) {
            case NEW -> begin(operation.result(), VirtualObject.struct((StructDescr) operation.descr(), operation.position()));
            case NEW_ARRAY -> newArray(operation);
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F -> getField(operation);
            case SETFIELD_GC -> setField(operation);
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, SETARRAYITEM_GC, ARRAYLEN_GC, ARRAY_COPY, ARRAY_FILL -> arrays.visit(operation);
            case PTR_EQ -> compare(operation, 1);
            case PTR_NE -> compare(operation, 0);
            case INSTANCE_CLASS -> classOf(operation);
            case SAME_AS_R -> replace(operation, operation.arg(0));
            case GUARD_NONNULL -> guard(operation, virtual(operation.arg(0)) != null);
            case GUARD_CLASS -> guard(operation, isOfClass(operation));
            case KEEPALIVE -> {
                if (virtual(operation.arg(0)) == null) {
                    emit(operation);
                }
            }
            default -> escape(operation);
        }
    }

    /** Emits an operation that needs its arguments as they are. */
    void escape(Operation operation) {
        operation.args().forEach(this::force);
        boolean names = operation.resume() != null && !virtuals.isEmpty();
        emit(names ? operation.withResume(new Recipes(this).add(operation.resume())) : operation);
    }

    private void newArray(Operation operation) {
        if (operation.arg(0) instanceof ConstInt length && length.value() >= 0 && length.value() <= LONGEST_ARRAY) {
            begin(operation.result(), VirtualObject.array((ArrayDescr) operation.descr(), (int) length.value(), operation.position()));
        } else {
            emit(operation);
        }
    }

    private void getField(Operation operation) {
        VirtualObject object = virtual(operation.arg(0));
        int slot = object == null ? -1 : object.slot((FieldDescr) operation.descr());
        if (slot < 0) {
            escape(operation);
        } else {
            replace(operation, object.value(slot));
        }
    }

    private void setField(Operation operation) {
        VirtualObject object = virtual(operation.arg(0));
        int slot = object == null ? -1 : object.slot((FieldDescr) operation.descr());
        if (slot < 0) {
            escape(operation);
        } else {
            object.set(slot, operation.arg(1));
        }
    }

    private void compare(Operation operation, int whenSame) {
        Value a = operation.arg(0);
        Value b = operation.arg(1);
        if (virtual(a) == null && virtual(b) == null) {
            emit(operation);
        } else {
            replace(operation, new ConstInt(a.equals(b) ? whenSame : 1 - whenSame));
        }
    }

    private void classOf(Operation operation) {
        VirtualObject object = virtual(operation.arg(0));
        if (object == null || object.classObject() == null) {
            escape(operation);
        } else {
            replace(operation, new ConstRef(object.classObject()));
        }
    }

    private boolean isOfClass(Operation guard) {
        VirtualObject object = virtual(guard.arg(0));
        return object != null && object.classObject() != null && object.classObject() == ((ConstRef) guard.arg(1)).value();
    }

    private void guard(Operation guard, boolean cannotFail) {
        if (!cannotFail) {
            escape(guard);
        }
    }

    /** Allocates the object if it is virtual, and all that it refers to. */
    void force(Value value) {
        VirtualObject object = virtual(value);
        if (object == null) {
            return;
        }
        Box box = (Box) value;
        virtuals.remove(box);
        if (object.isArray()) {
            emit(Operation.of(TraceOpcode.NEW_ARRAY, List.of(new ConstInt(object.length())), object.descr(), box, object.position()));
        } else {
            emit(Operation.of(TraceOpcode.NEW, List.of(), object.descr(), box, object.position()));
        }
        for (int slot = 0; slot < object.length(); slot++) {
            if (!object.isZero(slot)) {
                store(box, object, slot);
            }
        }
    }

    private void store(Box box, VirtualObject object, int slot) {
        Value value = object.get(slot);
        force(value);
        if (object.isArray()) {
            emit(Operation.of(TraceOpcode.SETARRAYITEM_GC, List.of(box, new ConstInt(slot), value), object.descr(), null, object.position()));
        } else {
            emit(Operation.of(TraceOpcode.SETFIELD_GC, List.of(box, value), object.field(slot), null, object.position()));
        }
    }

    /** Whether the requirement is that the value is virtual, and it is. */
    boolean proves(Requirement requirement, Value value) {
        VirtualObject object = virtual(value);
        return requirement instanceof Requirement.Virtual wanted && object != null && object.descr() == wanted.descr() && object.length() == wanted.length();
    }

    /** The virtual objects that are reachable from the value, itself included. */
    List<Box> reachable(Value value) {
        List<Box> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private void collect(Value value, List<Box> found) {
        VirtualObject object = virtual(value);
        if (object != null && !found.contains(value)) {
            found.add((Box) value);
            for (int slot = 0; slot < object.length(); slot++) {
                collect(object.get(slot), found);
            }
        }
    }
}
