package org.tracewright.lang.ide.services;

import java.util.List;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.bindings.SymbolKind;

/**
 * An element of a module's outline.
 *
 * @param detail parameters or bases; empty for others
 * @param range  the whole definition
 * @param name   where its name is
 */
public record OutlineEntry(String label, String detail, SymbolKind kind, SourceRange range, SourceRange name, List<OutlineEntry> children) {

	public OutlineEntry {
		children = List.copyOf(children);
	}
}
