package org.tracewright.lang.ide.services;

import java.util.List;
import java.util.Optional;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** The symbol that a use means in the end, imports followed, and its file. */
record Definition(String file, Symbol symbol) {

	static Definition of(SourceModel model, int offset, Symbol symbol, Workspace workspace) {
		List<Location> places = new Navigation(workspace).definitions(model, offset);
		if (places.isEmpty() || symbol.details().target() == null) {
			return new Definition(model.file(), symbol);
		}
		Location place = places.get(0);
		Optional<Symbol> found = workspace.model(place.file()).flatMap(there -> there.bindings().at(place.range().offset())).map(Occurrence::symbol);
		return new Definition(place.file(), found.orElse(symbol));
	}
}
