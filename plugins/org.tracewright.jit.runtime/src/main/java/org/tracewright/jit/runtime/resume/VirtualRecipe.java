package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.Value;

/** How to make an object that a trace does not allocate. Values may be boxes with recipes of their own, in cycles too. */
public sealed interface VirtualRecipe {

    /** A struct; fields that are not listed are zero. */
    record Struct(StructDescr descr, List<FieldDescr> fields, List<Value> values) implements VirtualRecipe {

        public Struct {
            fields = List.copyOf(fields);
            values = List.copyOf(values);
        }
    }

    /** An array; one value an item, null for zero. */
    record Array(ArrayDescr descr, List<Value> items) implements VirtualRecipe {
    }

    /** A text of the listed characters. */
    record Text(boolean unicode, List<Value> chars) implements VirtualRecipe {

        public Text {
            chars = List.copyOf(chars);
        }
    }

    /** The concatenation of two texts. */
    record Concat(boolean unicode, Value left, Value right) implements VirtualRecipe {
    }

    /** Part of a text. */
    record Slice(boolean unicode, Value text, Value start, Value length) implements VirtualRecipe {
    }
}
