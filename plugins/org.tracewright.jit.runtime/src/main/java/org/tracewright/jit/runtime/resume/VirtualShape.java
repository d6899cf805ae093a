package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** A {@link VirtualRecipe} without its values: many objects have the same shape. */
sealed interface VirtualShape {

    record Struct(StructDescr descr, List<FieldDescr> fields) implements VirtualShape {

        @Override
        public boolean equals(Object other) {
            return other instanceof Struct that && descr.equals(that.descr) && fields.equals(that.fields);
        }

        @Override
        public int hashCode() {
            return 31 * descr.hashCode() + fields.hashCode();
        }
    }

    record Array(ArrayDescr descr, int length) implements VirtualShape {

        @Override
        public boolean equals(Object other) {
            return other instanceof Array that && descr.equals(that.descr) && length == that.length;
        }

        @Override
        public int hashCode() {
            return 31 * descr.hashCode() + length;
        }
    }

    record Text(boolean unicode, int length) implements VirtualShape {

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && unicode == that.unicode && length == that.length;
        }

        @Override
        public int hashCode() {
            return 31 * Boolean.hashCode(unicode) + length;
        }
    }

    record Concat(boolean unicode) implements VirtualShape {

        @Override
        public boolean equals(Object other) {
            return other instanceof Concat that && unicode == that.unicode;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(unicode);
        }
    }

    record Slice(boolean unicode) implements VirtualShape {

        @Override
        public boolean equals(Object other) {
            return other instanceof Slice that && unicode == that.unicode;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(unicode);
        }
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
