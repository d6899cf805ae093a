package org.tracewright.translator.annotation;

import org.tracewright.flow.SourcePosition;

/**
 * Where a type came from: the place, and what was known there.
 *
 * @param because the origin of the value that was stored here, or null where this is the first
 */
public record Origin(SourcePosition position, Annotation annotation, Origin because) {

    public Origin(SourcePosition position, Annotation annotation) {
        this(position, annotation, null);
    }
}
