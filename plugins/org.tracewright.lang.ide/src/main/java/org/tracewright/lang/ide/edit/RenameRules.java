package org.tracewright.lang.ide.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.ScopeKind;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.bindings.SymbolKind;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.services.Words;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.lang.rpython.Argument;
import org.tracewright.lang.rpython.Attribute;
import org.tracewright.lang.rpython.Call;
import org.tracewright.lang.rpython.Name;

/** What speaks against a new name for a symbol. */
final class RenameRules {

	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
	/** Functions that the toolchain finds by their names. */
	private static final Set<String> FOUND_BY_NAME = Set.of("target", "entry_point");
	/** Methods of strings, lists and dictionaries, which may be meant wherever a method is called by such a name. */
	private static final Set<String> BUILTIN_METHODS = Set.of("append", "clear", "copy", "count", "endswith", "extend", "find", "get", "has_key", "index", "insert", "isalnum", "isalpha", "isdigit",
			"islower", "isspace", "isupper", "items", "iteritems", "iterkeys", "itervalues", "join", "keys", "lower", "lstrip", "pop", "popitem", "read", "remove", "replace", "reverse", "rfind",
			"rindex", "rsplit", "rstrip", "setdefault", "sort", "split", "splitlines", "startswith", "strip", "update", "upper", "values", "write");

	private static final String ANOTHER_NAME = "it is imported by another name: ";

	private final Workspace workspace;
	private final String name;
	private final List<Location> places;

	/** @param places all that would be changed */
	RenameRules(Workspace workspace, String name, List<Location> places) {
		this.workspace = workspace;
		this.name = name;
		this.places = places;
	}

	/**
	 * Why the name can't be changed, whatever the new one is.
	 *
	 * @param definitions of what stands at the offset
	 */
	Optional<String> ofOldName(SourceModel model, int offset, List<Location> definitions) {
		if (definitions.isEmpty()) {
			return Optional.of(name + " is not defined in this project");
		} else if (definitions.size() > 1) {
			return Optional.of("several classes define " + name + ", and which one is meant depends on types");
		}
		Location definition = definitions.get(0);
		if (Workspace.isOfLibrary(definition.file())) {
			return Optional.of(name + " belongs to the library");
		} else if (definition.range().length() == 0) {
			return Optional.of(name + " is a module, and has the name of its file");
		} else if (name.startsWith("__") && name.endsWith("__")) {
			return Optional.of("the language gives " + name + " its meaning");
		}
		Symbol symbol = workspace.model(definition.file()).orElse(model).bindings().at(definition.range().offset()).map(Occurrence::symbol).orElseThrow();
		if (!symbol.name().equals(name)) {
			return Optional.of(ANOTHER_NAME + place(model, Rename.name(model, offset).orElseThrow()));
		}
		return ofSymbol(symbol).or(this::ofPlaces);
	}

	private Optional<String> ofSymbol(Symbol symbol) {
		boolean member = symbol.kind() == SymbolKind.METHOD || symbol.kind() == SymbolKind.ATTRIBUTE || symbol.scope().kind() == ScopeKind.CLASS;
		if (member && BUILTIN_METHODS.contains(name)) {
			return Optional.of("built-in types have a method " + name + ", too, and which one is meant depends on types");
		} else if (symbol.scope().parent() == null && FOUND_BY_NAME.contains(name)) {
			return Optional.of("translation looks for " + name + " by its name");
		} else if (symbol.kind() == SymbolKind.PARAMETER) {
			return keyword(symbol.scope());
		}
		return symbol.scope().parent() == null ? starImport() : namedGreen(symbol.scope());
	}

	/** A call that names the parameter would no longer fit. */
	private Optional<String> keyword(Scope function) {
		String called = function.name().equals("__init__") ? function.parent().name() : function.name();
		return models().flatMap(model -> arguments(model).filter(argument -> name.equals(argument.getName()) && mayCall(argument, called))
				.map(argument -> "a call names the parameter " + name + ": " + place(model, model.parse().position(argument)))).findFirst().or(() -> namedGreen(function));
	}

	private static Stream<Argument> arguments(SourceModel model) {
		Iterable<EObject> all = () -> model.parse().module().eAllContents();
		return StreamSupport.stream(all.spliterator(), false).filter(Argument.class::isInstance).map(Argument.class::cast);
	}

	private static boolean mayCall(Argument argument, String function) {
		if (!(argument.eContainer() instanceof Call call)) {
			return false;
		} else if (call.getFunction() instanceof Name callee) {
			return function.equals(callee.getId());
		}
		return !(call.getFunction() instanceof Attribute callee) || function.equals(callee.getName());
	}

	/** The short form of the dispatch loop's hints names local variables by strings. */
	private Optional<String> namedGreen(Scope function) {
		SourceModel model = models().filter(each -> each.bindings().module() == function.module()).findFirst().orElse(null);
		boolean loop = model != null && model.bindings().attributes().stream()
				.anyMatch(use -> use.name().equals("start_dispatch_loop") && function.range().offset() <= use.range().offset() && use.range().end() <= function.range().end());
		boolean named = loop && (model.text().contains("'" + name + "'") || model.text().contains("\"" + name + "\""));
		return named ? Optional.of("a JitDriver names " + name + " as a string") : Optional.empty();
	}

	private Optional<String> starImport() {
		return models().filter(model -> model.bindings().unresolved().stream().anyMatch(use -> use.name().equals(name)) && model.text().contains("import *"))
				.map(model -> Path.of(model.file()).getFileName() + " may get " + name + " by a star import").findFirst();
	}

	/** All places are in texts that are understood, and have the name. */
	private Optional<String> ofPlaces() {
		for (Location place : places) {
			SourceModel model = workspace.model(place.file()).orElse(null);
			if (model == null || !model.parse().errors().isEmpty()) {
				return Optional.of(Path.of(place.file()).getFileName() + " has syntax errors");
			} else if (!model.text().substring(place.range().offset(), place.range().end()).equals(name)) {
				return Optional.of(ANOTHER_NAME + place(model, place.range()));
			}
		}
		return Optional.empty();
	}

	/** Why this new name won't do. */
	Optional<String> ofNewName(String newName) {
		if (!IDENTIFIER.matcher(newName).matches()) {
			return Optional.of("'" + newName + "' is not a name");
		} else if (Words.isKeyword(newName)) {
			return Optional.of("'" + newName + "' is a keyword");
		} else if (Words.isBuiltin(newName)) {
			return Optional.of("'" + newName + "' is built in");
		}
		return places.stream().map(place -> clash(place, newName)).flatMap(Optional::stream).findFirst();
	}

	private Optional<String> clash(Location place, String newName) {
		SourceModel model = workspace.model(place.file()).orElseThrow();
		Scope scope = model.bindings().scopeAt(place.range().offset());
		Symbol symbol = model.bindings().at(place.range().offset()).map(Occurrence::symbol).orElse(null);
		boolean member = symbol == null || symbol.kind() == SymbolKind.ATTRIBUTE || symbol.kind() == SymbolKind.METHOD;
		Symbol other = !member ? scope.resolve(newName) : symbol == null ? null : symbol.scope().member(newName);
		if (other == null && symbol != null) {
			other = symbol.scope().own(newName);
		}
		if (other != null) {
			return Optional.of(newName + " means something else at " + place(model, place.range()));
		}
		boolean unknown = !member && model.bindings().unresolved().stream().anyMatch(use -> use.name().equals(newName));
		return unknown ? Optional.of(newName + " is used already in " + Path.of(model.file()).getFileName()) : Optional.empty();
	}

	private Stream<SourceModel> models() {
		return workspace.files().stream().map(workspace::model).flatMap(Optional::stream);
	}

	private static String place(SourceModel model, SourceRange range) {
		return Path.of(model.file()).getFileName() + ":" + range.line() + ":" + range.column();
	}
}
