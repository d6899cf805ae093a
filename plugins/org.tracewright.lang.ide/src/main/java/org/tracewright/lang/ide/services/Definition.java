package org.tracewright.lang.ide.services;

import java.util.List;
import java.util.Optional;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** The symbol that a use means in the end, imports followed, and the module that it is in. */
record Definition(SourceModel model, Symbol symbol) {

	static Definition of(SourceModel model, int offset, Symbol symbol, Workspace workspace) {
		List<Location> places = new Navigation(workspace).definitions(model, offset);
		if (places.isEmpty() || symbol.details().target() == null) {
			return new Definition(model, symbol);
		}
		Location place = places.get(0);
		return workspace.model(place.file()).map(there -> new Definition(there, there.bindings().at(place.range().offset()).map(Occurrence::symbol).orElse(symbol))).orElse(new Definition(model, symbol));
	}
}
