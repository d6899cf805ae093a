package org.tracewright.jit.runtime.optimize.virtual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Value;

/** A struct or array that is not allocated: the values of its fields or items, null for those that are still zero. */
final class VirtualObject {

    private final Descriptor descr;
    private final Position position;
    private final Value[] slots;

    private VirtualObject(Descriptor descr, int length, Position position) {
        this.descr = descr;
        this.position = position;
        this.slots = new Value[length];
    }

    static VirtualObject struct(StructDescr descr, Position position) {
        return new VirtualObject(descr, descr.fields().size(), position);
    }

    static VirtualObject array(ArrayDescr descr, int length, Position position) {
        return new VirtualObject(descr, length, position);
    }

    /** An object of the same shape, all zero. */
    VirtualObject sameShape() {
        return new VirtualObject(descr, slots.length, position);
    }

    boolean hasShapeOf(VirtualObject other) {
        return descr == other.descr && slots.length == other.slots.length;
    }

    /** The struct or array. */
    Descriptor descr() {
        return descr;
    }

    boolean isArray() {
        return descr instanceof ArrayDescr;
    }

    /** Where it was to be allocated. */
    Position position() {
        return position;
    }

    int length() {
        return slots.length;
    }

    /** The class of an instance; null for what is none. */
    Object classObject() {
        return descr instanceof StructDescr struct ? struct.classObject() : null;
    }

    /** An object that holds the same. */
    VirtualObject copy() {
        VirtualObject copy = sameShape();
        System.arraycopy(slots, 0, copy.slots, 0, slots.length);
        return copy;
    }

    /** The number of the slot of a field, or of an item with a constant index; -1 where there is none. */
    int slot(Descriptor place, Value index) {
        if (index == null) {
            return slot((FieldDescr) place);
        }
        return index instanceof ConstInt constant && constant.value() >= 0 && constant.value() < slots.length ? (int) constant.value() : -1;
    }

    /** The number of a field's slot, or -1. */
    int slot(FieldDescr field) {
        return descr instanceof StructDescr struct ? struct.fields().indexOf(field) : -1;
    }

    FieldDescr field(int slot) {
        return ((StructDescr) descr).fields().get(slot);
    }

    /** Null where it is zero. */
    Value get(int slot) {
        return slots[slot];
    }

    /** What the slot holds, zeros included. */
    Value value(int slot) {
        return slots[slot] == null ? Observed.zero(kind(slot)) : slots[slot];
    }

    boolean isZero(int slot) {
        return slots[slot] == null || slots[slot].equals(Observed.zero(kind(slot)));
    }

    void set(int slot, Value value) {
        slots[slot] = value;
    }

    Kind kind(int slot) {
        return descr instanceof ArrayDescr array ? array.kind() : field(slot).kind();
    }

    /** How to allocate it where a guard fails. */
    VirtualRecipe recipe() {
        if (descr instanceof ArrayDescr array) {
            Value[] items = new Value[slots.length];
            Arrays.setAll(items, i -> isZero(i) ? null : slots[i]);
            return new VirtualRecipe.Array(array, Collections.unmodifiableList(Arrays.asList(items)));
        }
        List<FieldDescr> fields = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            if (!isZero(i)) {
                fields.add(field(i));
                values.add(slots[i]);
            }
        }
        return new VirtualRecipe.Struct((StructDescr) descr, fields, values);
    }
}
