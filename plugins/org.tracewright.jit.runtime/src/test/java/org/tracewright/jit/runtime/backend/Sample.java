package org.tracewright.jit.runtime.backend;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.TraceDictionary;
import org.tracewright.runtime.RClass;
import org.tracewright.runtime.RException;
import org.tracewright.runtime.RObject;
import org.tracewright.runtime.RStr;
import org.tracewright.runtime.RStruct;

/** A program as the translator would make it, by hand: what the traces of the tests work on. */
public final class Sample {

    private static final String PREFIX = "org/tracewright/jit/runtime/backend/Sample$";
    private static final CallDescr.Writes NOTHING = CallDescr.Writes.NOTHING;

    /** A class as a value. */
    public static final class SampleClass extends RClass {

        public long attribute = 42;

        SampleClass(String name, int own, int last, RObject instance) {
            define(RStr.of(name), own, last, instance);
        }
    }

    /** An instance with a field of each type. */
    public static class Box extends RObject {

        public long value;
        public double real;
        public boolean flag;
        public char letter;
        public int point;
        public Box next;

        @Override
        public RClass type() {
            return BOX;
        }

        @Override
        public RStruct fresh(int length) {
            return new Box();
        }

        public long twice(long times) {
            return value * 2 * times;
        }
    }

    /** A class below. */
    public static final class SubBox extends Box {

        public long more;

        @Override
        public RClass type() {
            return SUB;
        }

        @Override
        public RStruct fresh(int length) {
            return new SubBox();
        }

        @Override
        public long twice(long times) {
            return -value * times;
        }
    }

    /** An exception. */
    public static final class Failure extends RObject {

        public long code;

        @Override
        public RClass type() {
            return FAILURE;
        }

        @Override
        public RStruct fresh(int length) {
            return new Failure();
        }
    }

    /** The type of function pointers. */
    public abstract static class Function {

        public abstract double call(double x, long n, boolean negate);
    }

    /** A function as a value. */
    public static final class Scale extends Function {

        @Override
        public double call(double x, long n, boolean negate) {
            return negate ? -x * n : x * n;
        }
    }

    public static final RClass BOX = new SampleClass("Box", 1, 2, new Box());
    public static final RClass SUB = new SampleClass("SubBox", 2, 2, new SubBox());
    public static final RClass FAILURE = new SampleClass("Failure", 3, 3, new Failure());

    private Sample() {
    }

    /** Full access to this package. */
    static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }

    public static long add(long a, Box box, double c) {
        return a + box.value + (long) c;
    }

    public static Box box(long value) {
        Box box = new Box();
        box.value = value;
        return box;
    }

    /** Raises a Failure where x is negative, faults where it is 0. */
    public static long inverse(long x) {
        if (x < 0) {
            Failure failure = new Failure();
            failure.code = x;
            throw new RException(failure, "here", false);
        }
        return 1000 / x;
    }

    /** Sets the box's value. */
    public static void set(Box box, long value) {
        box.value = value;
    }

    /** All names. */
    static TraceDictionary names() {
        FieldDescr value = field("value", "J");
        TraceDictionary names = new TraceDictionary();
        List<FieldDescr> fields = List.of(value, field("real", "D"), field("flag", "Z"), field("letter", "C"), field("point", "I"), field("next", "L" + PREFIX + "Box;"));
        fields.forEach(names::add);
        names.add(new FieldDescr(9, "Failure", "code", FieldDescr.Mutability.MUTABLE, PREFIX + "Failure", "code", new JvmType("J"), false));
        names.add(new FieldDescr(10, "class", "attribute", FieldDescr.Mutability.IMMUTABLE, PREFIX + "SampleClass", "attribute", new JvmType("J"), false));
        names.add(new StructDescr(0, "Box", PREFIX + "Box", BOX, fields));
        names.add(new StructDescr(1, "SubBox", PREFIX + "SubBox", SUB, fields));
        names.add("Box", BOX).add("SubBox", SUB).add("Failure", FAILURE).add("scale", new Scale());
        String[] items = {"J", "D", "Z", "B", "I", "L" + PREFIX + "Box;"};
        String[] itemNames = {"int", "float", "bool", "char", "unichar", "Box"};
        for (int i = 0; i < items.length; i++) {
            names.add(new ArrayDescr(i, itemNames[i], new JvmType(items[i]), false));
        }
        calls(names);
        return names;
    }

    private static void calls(TraceDictionary names) {
        String owner = PREFIX.substring(0, PREFIX.length() - 1);
        CallDescr.Extra safe = CallDescr.Extra.CANNOT_RAISE;
        JvmType integer = new JvmType("J");
        JvmType box = new JvmType("L" + PREFIX + "Box;");
        names.add(new CallDescr(0, "add", CallDescr.Dispatch.STATIC, List.of(integer, box, new JvmType("D")), integer, safe, NOTHING, null, owner, "add"));
        names.add(new CallDescr(1, "inverse", CallDescr.Dispatch.STATIC, List.of(integer), integer, CallDescr.Extra.CAN_RAISE, NOTHING, null, owner, "inverse"));
        names.add(new CallDescr(2, "twice", CallDescr.Dispatch.VIRTUAL, List.of(integer), integer, safe, NOTHING, null, PREFIX + "Box", "twice"));
        names.add(new CallDescr(3, "function", CallDescr.Dispatch.POINTER, List.of(new JvmType("D"), integer, new JvmType("Z")), new JvmType("D"), safe, NOTHING, null,
                PREFIX + "Function", "call"));
        names.add(new CallDescr(4, "set", CallDescr.Dispatch.STATIC, List.of(box, integer), new JvmType("V"), safe, NOTHING, null, owner, "set"));
        names.add(new CallDescr(5, "box", CallDescr.Dispatch.STATIC, List.of(integer), box, safe, NOTHING, null, owner, "box"));
    }

    private static FieldDescr field(String name, String type) {
        return new FieldDescr(name.hashCode(), "Box", name, FieldDescr.Mutability.MUTABLE, PREFIX + "Box", name, new JvmType(type), false);
    }
}
