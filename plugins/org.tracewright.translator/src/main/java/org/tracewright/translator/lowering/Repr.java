package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;

/**
 * How the values of an annotation are held at run time, and what its operations become. An operation that a representation does not have is refused at the
 * place that uses it.
 */
abstract class Repr {

    /** The type of a variable that holds such a value; {@code VOID} where there is only one value. */
    abstract LowType lowType();

    /** What the user calls such a value. */
    abstract String describe();

    /** The prebuilt value for a live object. */
    Object convertConstant(HostObject value) {
        if (value == HostNone.NONE || lowType() == Primitive.VOID) {
            return LowValues.zero(lowType());
        }
        throw LoweringException.unsupported("a prebuilt " + describe() + " cannot be made of " + value);
    }

    /** How a container holds it: instances of all classes alike. */
    Repr storage() {
        return this;
    }

    Operand truth(Code code, Operand value) {
        throw refuse("has no truth value");
    }

    Operand equal(Code code, Operand left, Operand right) {
        throw refuse("cannot be compared");
    }

    /** Whether left is less than right. */
    Operand less(Code code, Operand left, Operand right) {
        throw refuse("has no order");
    }

    Operand hash(Code code, Operand value) {
        throw refuse("has no hash");
    }

    /** The text that {@code str} gives. */
    Operand text(Code code, Operand value) {
        throw refuse("has no text");
    }

    /** The text that {@code repr} gives. */
    Operand represent(Code code, Operand value) {
        return text(code, value);
    }

    Operand length(Hop hop) {
        throw refuse("has no length");
    }

    Operand iterator(Hop hop) {
        throw refuse("cannot be iterated over");
    }

    Operand getItem(Hop hop) {
        throw refuse("has no items to read");
    }

    Operand setItem(Hop hop) {
        throw refuse("has no items to assign");
    }

    Operand deleteItem(Hop hop) {
        throw refuse("has no items to delete");
    }

    Operand getSlice(Hop hop) {
        throw refuse("has no slices");
    }

    Operand setSlice(Hop hop) {
        throw refuse("has no slices to assign");
    }

    Operand deleteSlice(Hop hop) {
        throw refuse("has no slices to delete");
    }

    Operand contains(Hop hop) {
        throw refuse("contains nothing");
    }

    Operand getAttribute(Hop hop, String name) {
        throw refuse("has no attribute " + name);
    }

    void setAttribute(Hop hop, String name) {
        throw refuse("has no attribute " + name + " to assign");
    }

    /** Calls a method of a built-in type; arguments are those of the hop from the given index on. */
    Operand callMethod(Hop hop, String name, Operand self) {
        throw refuse("has no method " + name);
    }

    /** An operation of two operands whose left one is this. */
    Operand binary(Hop hop, Opcode opcode) {
        throw LoweringException.unsupported("there is no " + opcode.irName() + " of " + describe() + " and " + hop.repr(1).describe());
    }

    /** Whether the iterator has another item. */
    Operand hasNext(Code code, Operand iterator) {
        throw refuse("is not an iterator");
    }

    /** The next item, in the representation {@link #itemRepr()}; there is one. */
    Operand next(Code code, Operand iterator) {
        throw refuse("is not an iterator");
    }

    /** What iteration or subscription gives. */
    Repr itemRepr() {
        throw refuse("has no items");
    }

    LoweringException refuse(String what) {
        return LoweringException.unsupported(describe() + " " + what);
    }

    /** Whether values are null pointers for None. */
    final boolean isPointer() {
        return lowType() instanceof Ptr || lowType() == Primitive.CLASS;
    }

}
