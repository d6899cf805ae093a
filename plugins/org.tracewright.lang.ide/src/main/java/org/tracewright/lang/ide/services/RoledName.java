package org.tracewright.lang.ide.services;

import org.tracewright.lang.SourceRange;

/**
 * A name that an editor may colour.
 *
 * @param defines whether the name is defined or assigned there; an import does not define it
 */
public record RoledName(SourceRange range, NameRole role, boolean defines) {
}
