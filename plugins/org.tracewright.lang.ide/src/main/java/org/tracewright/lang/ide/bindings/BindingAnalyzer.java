package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.SourceRange;

/** Finds out what the names of a module mean. Works on trees with syntax errors, too: what is missing there is passed over. */
public final class BindingAnalyzer {

	private final ParseResult source;
	private final NodePlaces places;
	private final Map<EObject, Scope> scopes = new IdentityHashMap<>();
	private final List<Occurrence> occurrences = new ArrayList<>();
	private final List<AttributeUse> attributes = new ArrayList<>();
	private final List<ModuleBindings.UnresolvedName> unresolved = new ArrayList<>();

	private BindingAnalyzer(ParseResult source) {
		this.source = source;
		this.places = new NodePlaces(source);
	}

	/** The bindings of a parsed module. */
	public static ModuleBindings analyze(ParseResult source) {
		return new BindingAnalyzer(source).run();
	}

	private ModuleBindings run() {
		SourceRange whole = new SourceRange(0, source.source().length(), 1, 1);
		Scope module = new Scope(ScopeKind.MODULE, "", null, whole);
		new DefinitionCollector(places, scopes, occurrences).collect(source.module(), module);
		new UseResolver(places, scopes, occurrences, attributes, unresolved).resolve(source.module(), module);
		return new ModuleBindings(module, occurrences, attributes, unresolved);
	}
}
