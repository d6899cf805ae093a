package org.tracewright.lang.ide.services;

import org.tracewright.lang.SourceRange;

/** A place in a file. */
public record Location(String file, SourceRange range) {
}
