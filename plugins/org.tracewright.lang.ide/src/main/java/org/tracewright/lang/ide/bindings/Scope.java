package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.lang.SourceRange;

/** A region of a module in which names are defined. Compared by identity. */
public final class Scope {

	private final ScopeKind kind;
	private final String name;
	private final Scope parent;
	private final SourceRange range;
	private final List<Scope> children = new ArrayList<>();
	private final Map<String, Symbol> symbols = new LinkedHashMap<>();
	private final Map<String, Symbol> attributes = new LinkedHashMap<>();
	private final Set<String> globals = new HashSet<>();
	private String self;

	Scope(ScopeKind kind, String name, Scope parent, SourceRange range) {
		this.kind = kind;
		this.name = name;
		this.parent = parent;
		this.range = range;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	public ScopeKind kind() {
		return kind;
	}

	/** The name of the class or function; empty for others. */
	public String name() {
		return name;
	}

	/** The scope around, or null for the module's. */
	public Scope parent() {
		return parent;
	}

	public SourceRange range() {
		return range;
	}

	public List<Scope> children() {
		return Collections.unmodifiableList(children);
	}

	/** The symbols defined here, in the order of their first definition. */
	public Collection<Symbol> symbols() {
		return Collections.unmodifiableCollection(symbols.values());
	}

	/** Of a class: the attributes that its methods assign to {@code self} and that its body does not define. */
	public Collection<Symbol> attributes() {
		return Collections.unmodifiableCollection(attributes.values());
	}

	/** The symbol of that name defined in this very scope, or null. */
	public Symbol own(String symbolName) {
		return symbols.get(symbolName);
	}

	/** Of a class: what {@code self.name} means as far as this class says, or null. */
	public Symbol member(String memberName) {
		Symbol own = symbols.get(memberName);
		return own != null ? own : attributes.get(memberName);
	}

	/** What a name means that is used here: looks outwards, past the scopes of classes around functions. Null where the module does not define it. */
	public Symbol resolve(String symbolName) {
		if (globals.contains(symbolName)) {
			return module().own(symbolName);
		}
		for (Scope scope = this; scope != null; scope = scope.parent) {
			Symbol found = scope == this || scope.kind != ScopeKind.CLASS ? scope.symbols.get(symbolName) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** The module's scope. */
	public Scope module() {
		return parent == null ? this : parent.module();
	}

	/** The class whose method this scope is in, or null. */
	public Scope enclosingClass() {
		Scope scope = method();
		return scope == null ? null : scope.parent;
	}

	/** The name of the first parameter of the method around, which stands for the instance; null outside of methods. */
	public String self() {
		Scope scope = method();
		return scope == null ? null : scope.self;
	}

	private Scope method() {
		Scope scope = this;
		while (scope != null && !(scope.kind == ScopeKind.FUNCTION && scope.parent.kind == ScopeKind.CLASS)) {
			scope = scope.parent;
		}
		return scope;
	}

	/** Names of the classes and functions around, outermost first, joined with dots. */
	public String qualifiedName() {
		if (parent == null) {
			return "";
		}
		String outer = parent.qualifiedName();
		return name.isEmpty() ? outer : outer.isEmpty() ? name : outer + "." + name;
	}

	Map<String, Symbol> symbolMap() {
		return symbols;
	}

	Map<String, Symbol> attributeMap() {
		return attributes;
	}

	void declareGlobal(String symbolName) {
		globals.add(symbolName);
	}

	boolean isGlobal(String symbolName) {
		return globals.contains(symbolName);
	}

	void setSelf(String parameter) {
		self = parameter;
	}
}
