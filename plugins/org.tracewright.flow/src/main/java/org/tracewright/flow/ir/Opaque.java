package org.tracewright.flow.ir;

/**
 * What the parser makes of a Void constant that the IR cannot express: it prints as before and means nothing.
 *
 * @param text how the original described itself
 */
public record Opaque(String text) {

    @Override
    public String toString() {
        return text;
    }
}
