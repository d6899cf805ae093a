package org.tracewright.flow.ir;

/** The text is not IR. The message says where and what was expected. */
public final class IrSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line   1-based
     * @param column 1-based
     */
    public IrSyntaxException(String message, int line, int column) {
        super("line " + line + " column " + column + ": " + message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
