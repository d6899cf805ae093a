package org.tracewright.flow.interp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;

/** Arguments and results of a run as Java values. A {@code String} stands for a {@code str}, of UTF-8 bytes as an argument and of Latin-1 bytes as a result. */
final class HostValues {

    private HostValues() {
    }

    static void arguments(Frame frame, List<?> values, Heap heap) {
        Slot[] parameters = frame.code.parameters;
        if (parameters.length != values.size()) {
            throw new FatalError(frame.code.function.name() + " takes " + parameters.length + " arguments, not " + values.size());
        }
        for (int i = 0; i < parameters.length; i++) {
            argument(frame, i, values.get(i), heap);
        }
    }

    private static void argument(Frame frame, int index, Object value, Heap heap) {
        Slot slot = frame.code.parameters[index];
        if (slot.isNumber()) {
            frame.numbers[slot.index()] = Bits.of(value);
        } else if (slot.isReference()) {
            frame.references[slot.index()] = reference(value, heap);
        }
    }

    private static Object reference(Object value, Heap heap) {
        if (value instanceof String text) {
            return heap.string(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> reference(v, heap)).toArray();
        }
        return heap.reference(value);
    }

    /** The result that the first frame holds when it has returned. */
    static Object result(Frame frame) {
        LowType type = frame.code.function.graph().returnVariable().type();
        if (Bits.areHeldFor(type)) {
            return Bits.toValue(frame.numbers[0], (Primitive) type);
        }
        Object reference = type == Primitive.VOID ? null : frame.references[0];
        return reference instanceof HeapObject object ? text(object) : reference;
    }

    private static Object text(HeapObject object) {
        if (object.layout.struct() == StringTypes.STR) {
            return Heap.text(object);
        }
        if (object.layout.struct() == StringTypes.UNICODE) {
            int[] codePoints = (int[]) object.inlined;
            return new String(codePoints, 0, codePoints.length);
        }
        return object;
    }
}
