package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** A {@link VirtualRecipe} without its values: many objects have the same shape. */
sealed interface VirtualShape {

    record Struct(StructDescr descr, List<FieldDescr> fields) implements VirtualShape {
    }

    record Array(ArrayDescr descr, int length) implements VirtualShape {
    }

    record Text(boolean unicode, int length) implements VirtualShape {
    }

    record Concat(boolean unicode) implements VirtualShape {
    }

    record Slice(boolean unicode) implements VirtualShape {
    }

    /** The shape of a recipe. */
    static VirtualShape of(VirtualRecipe recipe) {
        if (recipe instanceof VirtualRecipe.Struct struct) {
            return new Struct(struct.descr(), struct.fields());
        } else if (recipe instanceof VirtualRecipe.Array array) {
            return new Array(array.descr(), array.items().size());
        } else if (recipe instanceof VirtualRecipe.Text text) {
            return new Text(text.unicode(), text.chars().size());
        } else if (recipe instanceof VirtualRecipe.Concat concat) {
            return new Concat(concat.unicode());
        }
        return new Slice(((VirtualRecipe.Slice) recipe).unicode());
    }
}
