package org.tracewright.lang.ide.services;

import java.util.List;
import java.util.Optional;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.bindings.AttributeUse;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * What a pointer over a name shows.
 *
 * @param range the name
 * @param title one line of source: the name with its inferred type or its signature
 * @param doc   the documentation string, or empty
 */
public record Hover(SourceRange range, String title, String doc) {

	/** The hover at the offset, if there is anything to tell. */
	public static Optional<Hover> at(SourceModel model, int offset, Workspace workspace, ProjectTypes types) {
		Optional<Occurrence> occurrence = model.bindings().at(offset);
		if (occurrence.isPresent()) {
			return Optional.of(symbol(model, occurrence.get(), offset, workspace, types));
		}
		return model.bindings().attributeAt(offset).flatMap(use -> attribute(model, use, types));
	}

	private static Hover symbol(SourceModel model, Occurrence occurrence, int offset, Workspace workspace, ProjectTypes types) {
		Symbol symbol = occurrence.symbol();
		Definition definition = Definition.of(model, offset, symbol, workspace);
		String title = switch (definition.symbol().kind()) {
			case CLASS -> "class " + symbol.name() + definition.symbol().details().signature();
			case FUNCTION, METHOD -> function(definition, types);
			case IMPORT -> "import " + symbol.details().target().module();
			case PARAMETER, VARIABLE, ATTRIBUTE -> typed(model, symbol.name(), chain(model, symbol, offset), offset, types);
		};
		return new Hover(occurrence.range(), title, definition.symbol().details().doc());
	}

	private static List<String> chain(SourceModel model, Symbol symbol, int offset) {
		Scope scope = model.bindings().scopeAt(offset);
		boolean ofInstance = symbol.scope() == scope.enclosingClass() && scope.self() != null;
		return ofInstance ? List.of(scope.self(), symbol.name()) : List.of(symbol.name());
	}

	private static String function(Definition definition, ProjectTypes types) {
		Symbol symbol = definition.symbol();
		List<String> signatures = types.signatures(definition.model(), symbol.name(), symbol.definition().line());
		String written = "def " + symbol.name() + symbol.details().signature();
		return signatures.isEmpty() ? written : written + "\n" + String.join("\n", signatures);
	}

	private static String typed(SourceModel model, String name, List<String> chain, int offset, ProjectTypes types) {
		Scope scope = model.bindings().scopeAt(offset);
		int line = model.parse().lines().line(offset);
		return types.type(model, Completion.functionName(scope), line, chain).map(type -> name + ": " + type).orElse(name);
	}

	private static Optional<Hover> attribute(SourceModel model, AttributeUse use, ProjectTypes types) {
		if (use.receiver().isEmpty()) {
			return Optional.empty();
		}
		List<String> chain = new java.util.ArrayList<>(use.receiver());
		chain.add(use.name());
		String title = typed(model, String.join(".", chain), chain, use.range().offset(), types);
		return Optional.of(new Hover(use.range(), title, ""));
	}
}
