package org.tracewright.frontend.bytecode;

import java.util.List;

/** How a call passes its arguments beyond the positional ones; a constant of the code object. */
public record CallShape(List<String> keywords, boolean star, boolean starStar) {

    public CallShape {
        keywords = List.copyOf(keywords);
    }
}
