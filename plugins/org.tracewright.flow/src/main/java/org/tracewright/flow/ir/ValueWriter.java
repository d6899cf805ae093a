package org.tracewright.flow.ir;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Constants and heap values as text. */
final class ValueWriter {

    private final Function<Object, String> objectName;

    /** @param objectName names a prebuilt object, or a live object of the concrete space before lowering */
    ValueWriter(Function<Object, String> objectName) {
        this.objectName = objectName;
    }

    /** A constant operand, with its type where the form does not show it. */
    String constant(Constant constant) {
        if (constant.type() == null) {
            return objectName.apply(constant.value());
        }
        String text = typed(constant.value(), constant.type());
        return Objects.equals(naturalType(constant.value(), constant.type()), constant.type()) ? text : text + "[" + TypeWriter.text(constant.type()) + "]";
    }

    /** A value where its type is known from the place: a field, an item, an exit case. */
    String typed(Object value, LowType type) {
        if (value instanceof Long number && type == Primitive.UNSIGNED) {
            return Long.toUnsignedString(number) + "u";
        }
        if (value instanceof Integer codePoint && type == Primitive.UNICHAR) {
            StringBuilder out = new StringBuilder("u'");
            IrText.escape(out, codePoint, '\'');
            return out.append('\'').toString();
        }
        return value == null && type != Primitive.VOID ? "null" : plain(value);
    }

    /** A value that shows its type by its form, such as one in a hint table. */
    String plain(Object value) {
        if (value == null) {
            return "none";
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof Double number) {
            return number.isNaN() ? "nan" : number.isInfinite() ? (number > 0 ? "inf" : "-inf") : number.toString();
        }
        if (value instanceof Character character) {
            return IrText.quoted(character.toString(), '\'');
        }
        if (value instanceof String text) {
            return IrText.quoted(text, '"');
        }
        if (value instanceof LowFunction function) {
            return "&" + IrText.name(function.name());
        }
        if (value instanceof LowClass lowClass) {
            return "class(" + IrText.name(lowClass.name()) + ")";
        }
        if (value instanceof LowType type) {
            return "type(" + TypeWriter.text(type) + ")";
        }
        if (value instanceof LowStruct || value instanceof LowArray) {
            return "@" + objectName.apply(value);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map).entrySet().stream().map(e -> IrText.quoted(e.getKey(), '"') + ": " + plain(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
        }
        return "opaque(" + IrText.quoted(value.toString(), '"') + ")";
    }

    /** A table in the order of its printed keys. */
    static Map<String, Object> sorted(Map<?, ?> map) {
        Map<String, Object> result = new TreeMap<>();
        map.forEach((k, v) -> result.put(String.valueOf(k), v));
        return result;
    }

    /** The type that the parser gives the form in which the value is printed; null for none. */
    private static LowType naturalType(Object value, LowType type) {
        if (value == null) {
            return type == Primitive.VOID ? Primitive.VOID : null;
        }
        if (value instanceof Boolean) {
            return Primitive.BOOL;
        }
        if (value instanceof Long) {
            return type == Primitive.UNSIGNED ? Primitive.UNSIGNED : Primitive.SIGNED;
        }
        if (value instanceof Integer) {
            return type == Primitive.UNICHAR ? Primitive.UNICHAR : Primitive.SIGNED;
        }
        if (value instanceof Double) {
            return Primitive.FLOAT;
        }
        if (value instanceof Character) {
            return Primitive.CHAR;
        }
        if (value instanceof LowClass) {
            return Primitive.CLASS;
        }
        if (value instanceof LowFunction function) {
            return new Ptr(function.type());
        }
        if (value instanceof LowStruct struct) {
            return new Ptr(struct.type());
        }
        return value instanceof LowArray array ? new Ptr(array.type()) : Primitive.VOID;
    }
}
