package org.tracewright.flow.type;

/** The structs behind {@code str} and {@code unicode}, shared by every stage and backend. A hash of 0 means that it is not computed yet. */
public final class StringTypes {

    /** Bytes of a {@code str}. */
    public static final GcStruct STR =
            new GcStruct("rpy_string", null).add("hash", Primitive.SIGNED).inlineArray(new GcArray(Primitive.CHAR)).seal();

    /** Code points of a {@code unicode}. */
    public static final GcStruct UNICODE =
            new GcStruct("rpy_unicode", null).add("hash", Primitive.SIGNED).inlineArray(new GcArray(Primitive.UNICHAR)).seal();

    /** Reference to a {@code str}. */
    public static final Ptr STR_PTR = new Ptr(STR);

    /** Reference to a {@code unicode}. */
    public static final Ptr UNICODE_PTR = new Ptr(UNICODE);

    private StringTypes() {
    }
}
