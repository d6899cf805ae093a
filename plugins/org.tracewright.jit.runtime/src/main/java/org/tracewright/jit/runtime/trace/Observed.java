package org.tracewright.jit.runtime.trace;

/** What values are in the run that is being recorded: constants are themselves, boxes hold what was observed. */
public final class Observed {

    private Observed() {
    }

    public static long intOf(Value value) {
        return value instanceof Box box ? box.intValue() : ((ConstInt) value).value();
    }

    public static Object refOf(Value value) {
        return value instanceof Box box ? box.refValue() : ((ConstRef) value).value();
    }

    public static double floatOf(Value value) {
        return value instanceof Box box ? box.floatValue() : ((ConstFloat) value).value();
    }

    /** The constant that a value is in this run. */
    public static Value constantOf(Value value) {
        if (!(value instanceof Box box)) {
            return value;
        }
        return switch (box.kind()) {
            case INT -> ConstInt.of(box.intValue());
            case FLOAT -> new ConstFloat(box.floatValue());
            default -> box.refValue() == null ? ConstRef.NULL : new ConstRef(box.refValue());
        };
    }

    /** A fresh box that was seen to hold the same. */
    public static Box boxOf(Value value) {
        return switch (value.kind()) {
            case INT -> Box.ofInt(intOf(value));
            case FLOAT -> Box.ofFloat(floatOf(value));
            default -> Box.ofRef(refOf(value));
        };
    }

    /** Zero or null of a kind. */
    public static Value zero(Kind kind) {
        return switch (kind) {
            case INT -> ConstInt.of(0);
            case FLOAT -> new ConstFloat(0);
            default -> ConstRef.NULL;
        };
    }
}
