package org.tracewright.lang.ide.services;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.ScopeKind;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.bindings.SymbolKind;
import org.tracewright.lang.ide.workspace.SourceModel;

/** The definitions of a module as a tree: classes with their methods and attributes, functions, and global variables. */
public final class Outline {

	private Outline() {
	}

	/** The outline in source order. Imports are left out. */
	public static List<OutlineEntry> of(SourceModel model) {
		return entries(model.bindings().module());
	}

	private static List<OutlineEntry> entries(Scope scope) {
		return Stream.concat(scope.symbols().stream(), scope.attributes().stream()).filter(symbol -> symbol.kind() != SymbolKind.IMPORT)
				.filter(symbol -> scope.kind() != ScopeKind.FUNCTION || symbol.details().inner() != null)
				.sorted(Comparator.comparingInt(symbol -> symbol.definition().offset())).map(Outline::entry).toList();
	}

	private static OutlineEntry entry(Symbol symbol) {
		Scope inner = symbol.details().inner();
		SourceRange whole = symbol.details().whole();
		return new OutlineEntry(symbol.name(), symbol.details().signature(), symbol.kind(), whole == null ? symbol.definition() : whole, symbol.definition(),
				inner == null ? List.of() : entries(inner));
	}
}
