package org.tracewright.flow.graph;

import java.util.Objects;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/**
 * A value known at translation time: before lowering a live object of the concrete object space ({@code type} is null), afterwards a
 * value of the low-level heap. Two constants are equal when the value is the same object, or an equal number, string or boolean.
 */
public record Constant(Object value, LowType type) implements Operand {

    /** A constant of a graph that is not lowered yet. */
    public Constant(Object value) {
        this(value, null);
    }

    /** An argument that exists only in the graph: a field name, a type, a hint table. */
    public static Constant ofVoid(Object value) {
        return new Constant(value, Primitive.VOID);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constant that && Objects.equals(type, that.type)
                && (value == that.value || value != null && that.value != null && value.getClass() == that.value.getClass() && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }
}
