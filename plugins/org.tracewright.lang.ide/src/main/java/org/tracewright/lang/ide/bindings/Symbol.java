package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tracewright.lang.SourceRange;

/** A name in a scope, with all that the module does to it. Compared by identity. */
public final class Symbol {

	private final String name;
	private final SymbolKind kind;
	private final Scope scope;
	private final SourceRange definition;
	private final List<Occurrence> occurrences = new ArrayList<>();
	private Details details = Details.NONE;

	/**
	 * What a definition says beyond the name.
	 *
	 * @param whole     the whole definition of a class or function, else null
	 * @param signature the parameters of a function or the bases of a class as written, parentheses included; else empty
	 * @param doc       the documentation string, or empty
	 * @param target    what an import brings in, else null
	 * @param inner     the scope that a class or function opens, else null
	 */
	public record Details(SourceRange whole, String signature, String doc, ImportTarget target, Scope inner) {

		static final Details NONE = new Details(null, "", "", null, null);
	}

	Symbol(String name, SymbolKind kind, Scope scope, SourceRange definition) {
		this.name = name;
		this.kind = kind;
		this.scope = scope;
		this.definition = definition;
	}

	public String name() {
		return name;
	}

	public SymbolKind kind() {
		return kind;
	}

	/** The scope that defines the name. */
	public Scope scope() {
		return scope;
	}

	/** Where the name is defined first. */
	public SourceRange definition() {
		return definition;
	}

	/** Every place in the module, in source order. */
	public List<Occurrence> occurrences() {
		return Collections.unmodifiableList(occurrences);
	}

	public Details details() {
		return details;
	}

	void add(Occurrence occurrence) {
		occurrences.add(occurrence);
	}

	void setDetails(Details newDetails) {
		details = newDetails;
	}

	@Override
	public String toString() {
		return name;
	}
}
