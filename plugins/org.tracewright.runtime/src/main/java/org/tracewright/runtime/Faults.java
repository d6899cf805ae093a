package org.tracewright.runtime;

/** Turns faults of the Java machine into RPython exceptions, where the program has the class. */
public final class Faults {

    /** The classes of exceptions that faults become, in the order in which the constructor takes their prototypes. */
    public enum Kind {
        OVERFLOW("OverflowError"),
        ZERO_DIVISION("ZeroDivisionError"),
        MEMORY("MemoryError"),
        RECURSION("RuntimeError"),
        INDEX("IndexError"),
        ATTRIBUTE("AttributeError"),
        TYPE("TypeError"),
        NONE("");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        /** The RPython class. */
        public String className() {
            return className;
        }

        /** What a fault is in RPython. */
        static Kind of(Throwable fault) {
            if (fault instanceof OverflowSignal) {
                return OVERFLOW;
            } else if (fault instanceof ArithmeticException) {
                return ZERO_DIVISION;
            } else if (fault instanceof StackOverflowError) {
                return RECURSION;
            } else if (fault instanceof OutOfMemoryError || fault instanceof NegativeArraySizeException) {
                return MEMORY;
            } else if (fault instanceof IndexOutOfBoundsException || fault instanceof IllegalArgumentException) {
                // The latter is what Java's operations on ranges throw where the end is before the start.
                return INDEX;
            } else if (fault instanceof NullPointerException) {
                return ATTRIBUTE;
            } else if (fault instanceof ClassCastException || fault instanceof ArrayStoreException) {
                return TYPE;
            }
            return NONE;
        }
    }

    private final Object[] prototypes;

    /** @param prototypes an instance for each {@link Kind}, null where the program lacks the class */
    public Faults(Object[] prototypes) {
        this.prototypes = prototypes;
    }

    /** The class of the exception that such a fault becomes; null where the program lacks it. */
    public RClass classOf(Kind kind) {
        return prototypes[kind.ordinal()] instanceof RObject prototype ? prototype.type() : null;
    }

    /** The RPython exception that the fault stands for; throws the fault again where there is none. */
    public RException convert(Throwable fault) {
        Kind kind = Kind.of(fault);
        if (kind != Kind.NONE && prototypes[kind.ordinal()] instanceof RObject prototype) {
            return new RException((RObject) prototype.fresh(0), fault);
        }
        throw Faults.<RuntimeException>again(fault);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T again(Throwable fault) throws T {
        throw (T) fault;
    }
}
