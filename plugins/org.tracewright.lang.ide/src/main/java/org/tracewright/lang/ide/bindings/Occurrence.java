package org.tracewright.lang.ide.bindings;

import org.tracewright.lang.SourceRange;

/**
 * A place where a symbol stands.
 *
 * @param range  the name itself
 * @param writes whether the symbol is defined, assigned or deleted there
 */
public record Occurrence(SourceRange range, Symbol symbol, boolean writes) {
}
