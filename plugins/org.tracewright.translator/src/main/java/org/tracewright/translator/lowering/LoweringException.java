package org.tracewright.translator.lowering;

/** Refuses one operation of the user's program; caught where operations are lowered and turned into a diagnostic at the operation. */
final class LoweringException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String code;

    LoweringException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static LoweringException unsupported(String message) {
        return new LoweringException("unsupported", message);
    }

    String code() {
        return code;
    }
}
