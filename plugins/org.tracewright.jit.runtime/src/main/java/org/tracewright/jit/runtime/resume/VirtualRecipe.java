package org.tracewright.jit.runtime.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** How to make an object that a trace does not allocate. Values may be boxes with recipes of their own, in cycles too. */
public sealed interface VirtualRecipe {

    /** Whether the value is what new memory holds. */
    static boolean isZero(Value value) {
        return value.isConstant() && value.equals(Observed.zero(value.kind()));
    }

    /** The values that it is made of; an item that is null is zero. */
    List<Value> parts();

    /** The same recipe of other parts, in the order of {@link #parts()}. */
    VirtualRecipe withParts(List<Value> parts);

    /** The same recipe with each part that is not null replaced; this one where none changes. */
    default VirtualRecipe map(UnaryOperator<Value> replacement) {
        List<Value> parts = parts();
        Value[] replaced = new Value[parts.size()];
        boolean changed = false;
        for (int i = 0; i < replaced.length; i++) {
            Value part = parts.get(i);
            replaced[i] = part == null ? null : replacement.apply(part);
            changed |= replaced[i] != part;
        }
        return changed ? withParts(Collections.unmodifiableList(Arrays.asList(replaced))) : this;
    }

    /** A struct; fields that are not listed are zero. */
    record Struct(StructDescr descr, List<FieldDescr> fields, List<Value> values) implements VirtualRecipe {

        /** Leaves out fields that are given zero. */
        public Struct {
            List<FieldDescr> nonZeroFields = new ArrayList<>(fields.size());
            List<Value> nonZeroValues = new ArrayList<>(fields.size());
            for (int i = 0; i < fields.size(); i++) {
                if (!isZero(values.get(i))) {
                    nonZeroFields.add(fields.get(i));
                    nonZeroValues.add(values.get(i));
                }
            }
            fields = Collections.unmodifiableList(nonZeroFields);
            values = Collections.unmodifiableList(nonZeroValues);
        }

        @Override
        public List<Value> parts() {
            return values;
        }

        @Override
        public VirtualRecipe withParts(List<Value> parts) {
            return new Struct(descr, fields, parts);
        }
    }

    /** An array; one value an item, null for zero. */
    record Array(ArrayDescr descr, List<Value> items) implements VirtualRecipe {

        @Override
        public List<Value> parts() {
            return items;
        }

        @Override
        public VirtualRecipe withParts(List<Value> parts) {
            return new Array(descr, parts);
        }
    }

    /** A text of the listed characters. */
    record Text(boolean unicode, List<Value> chars) implements VirtualRecipe {

        public Text {
            chars = List.copyOf(chars);
        }

        @Override
        public List<Value> parts() {
            return chars;
        }

        @Override
        public VirtualRecipe withParts(List<Value> parts) {
            return new Text(unicode, parts);
        }
    }

    /** The concatenation of two texts. */
    record Concat(boolean unicode, Value left, Value right) implements VirtualRecipe {

        @Override
        public List<Value> parts() {
            return List.of(left, right);
        }

        @Override
        public VirtualRecipe withParts(List<Value> parts) {
            return new Concat(unicode, parts.get(0), parts.get(1));
        }
    }

    /** Part of a text. */
    record Slice(boolean unicode, Value text, Value start, Value length) implements VirtualRecipe {

        @Override
        public List<Value> parts() {
            return List.of(text, start, length);
        }

        @Override
        public VirtualRecipe withParts(List<Value> parts) {
            return new Slice(unicode, parts.get(0), parts.get(1), parts.get(2));
        }
    }
}
