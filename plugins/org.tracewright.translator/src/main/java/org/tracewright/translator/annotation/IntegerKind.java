package org.tracewright.translator.annotation;

/** The integer types: {@code int} is {@link #SIGNED}; the others come from {@code rpython.rlib.rarithmetic}. */
public enum IntegerKind {
    SIGNED("int", 64, true),
    UNSIGNED("r_uint", 64, false),
    LONGLONG("r_longlong", 64, true),
    ULONGLONG("r_ulonglong", 64, false),
    INT8("r_int8", 8, true),
    UINT8("r_uint8", 8, false),
    INT16("r_int16", 16, true),
    UINT16("r_uint16", 16, false),
    INT32("r_int32", 32, true),
    UINT32("r_uint32", 32, false);

    private final String pythonName;
    private final int bits;
    private final boolean signed;

    IntegerKind(String pythonName, int bits, boolean signed) {
        this.pythonName = pythonName;
        this.bits = bits;
        this.signed = signed;
    }

    public String pythonName() {
        return pythonName;
    }

    public int bits() {
        return bits;
    }

    public boolean isSigned() {
        return signed;
    }

    /** Whether a lowered value of this kind is a {@code Signed}: {@code int} and the signed types no wider. */
    public boolean isMachineInt() {
        return this == SIGNED;
    }
}
