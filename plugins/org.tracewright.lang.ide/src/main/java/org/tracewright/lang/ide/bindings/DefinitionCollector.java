package org.tracewright.lang.ide.bindings;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.rpython.AnnotatedAssign;
import org.tracewright.lang.rpython.Assign;
import org.tracewright.lang.rpython.AugAssign;
import org.tracewright.lang.rpython.ClassDef;
import org.tracewright.lang.rpython.Comprehension;
import org.tracewright.lang.rpython.ExceptHandler;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.For;
import org.tracewright.lang.rpython.ForClause;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.Global;
import org.tracewright.lang.rpython.Lambda;
import org.tracewright.lang.rpython.ListComprehension;
import org.tracewright.lang.rpython.ListDisplay;
import org.tracewright.lang.rpython.Name;
import org.tracewright.lang.rpython.Parameter;
import org.tracewright.lang.rpython.RpythonPackage;
import org.tracewright.lang.rpython.Statement;
import org.tracewright.lang.rpython.TupleDisplay;
import org.tracewright.lang.rpython.WithItem;

/** The first walk: makes the scopes and the symbols that are defined in them. */
final class DefinitionCollector {

	private final NodePlaces places;
	private final Map<EObject, Scope> scopes;
	private final List<Occurrence> occurrences;
	private final ImportCollector imports;

	DefinitionCollector(NodePlaces places, Map<EObject, Scope> scopes, List<Occurrence> occurrences) {
		this.places = places;
		this.scopes = scopes;
		this.occurrences = occurrences;
		this.imports = new ImportCollector(places, this);
	}

	/** Collects what the node's children define. */
	void collect(EObject node, Scope scope) {
		for (EObject child : node.eContents()) {
			visit(child, scope);
		}
	}

	private void visit(EObject node, Scope scope) {
		if (node instanceof FunctionDef function) {
			function(function, scope);
		} else if (node instanceof ClassDef definition) {
			classDefinition(definition, scope);
		} else if (node instanceof Lambda lambda) {
			Scope inner = open(ScopeKind.FUNCTION, "", lambda, scope);
			parameters(lambda.getParameters(), inner);
			collect(lambda, inner);
		} else if (node instanceof Comprehension && !(node instanceof ListComprehension)) {
			collect(node, open(ScopeKind.COMPREHENSION, "", node, scope));
		} else {
			simple(node, scope);
			imports.visit(node, scope);
			collect(node, scope);
		}
	}

	private void simple(EObject node, Scope scope) {
		if (node instanceof Global global) {
			global.getNames().forEach(scope::declareGlobal);
		} else if (node instanceof Assign assign) {
			assign.getOperands().subList(0, Math.max(0, assign.getOperands().size() - 1)).forEach(target -> target(target, scope));
		} else if (node instanceof AugAssign assign) {
			target(assign.getTarget(), scope);
		} else if (node instanceof AnnotatedAssign assign) {
			target(assign.getTarget(), scope);
		} else if (node instanceof For loop) {
			target(loop.getTarget(), scope);
		} else if (node instanceof ForClause clause) {
			target(clause.getTarget(), scope);
		} else if (node instanceof WithItem item) {
			target(item.getTarget(), scope);
		} else if (node instanceof ExceptHandler handler) {
			target(handler.getTarget(), scope);
		}
	}

	private void function(FunctionDef function, Scope scope) {
		SourceRange name = places.of(function, RpythonPackage.Literals.FUNCTION_DEF__NAME);
		if (name == null) {
			collect(function, scope);
			return;
		}
		Scope inner = open(ScopeKind.FUNCTION, function.getName(), function, scope);
		SymbolKind kind = scope.kind() == ScopeKind.CLASS ? SymbolKind.METHOD : SymbolKind.FUNCTION;
		Symbol symbol = define(function.getName(), kind, scope, name);
		List<Statement> body = NodePlaces.statements(function.getBody());
		symbol.setDetails(new Symbol.Details(places.of(function), places.signature(name, function.getBody()), places.doc(body), null, inner));
		parameters(function.getParameters(), inner);
		collect(function, inner);
	}

	private void classDefinition(ClassDef definition, Scope scope) {
		SourceRange name = places.of(definition, RpythonPackage.Literals.CLASS_DEF__NAME);
		if (name == null) {
			collect(definition, scope);
			return;
		}
		Scope inner = open(ScopeKind.CLASS, definition.getName(), definition, scope);
		Symbol symbol = define(definition.getName(), SymbolKind.CLASS, scope, name);
		List<Statement> body = NodePlaces.statements(definition.getBody());
		symbol.setDetails(new Symbol.Details(places.of(definition), places.signature(name, definition.getBody()), places.doc(body), null, inner));
		collect(definition, inner);
	}

	private void parameters(List<Parameter> parameters, Scope scope) {
		for (Parameter parameter : parameters) {
			SourceRange name = places.of(parameter, RpythonPackage.Literals.PARAMETER__NAME);
			if (name != null) {
				define(parameter.getName(), SymbolKind.PARAMETER, scope, name);
				if (scope.self() == null) {
					scope.setSelf(parameter.getName());
				}
			} else {
				target(parameter.getTarget(), scope);
			}
		}
	}

	private Scope open(ScopeKind kind, String name, EObject node, Scope parent) {
		Scope scope = new Scope(kind, name, parent, places.of(node));
		scopes.put(node, scope);
		return scope;
	}

	private void target(Expression target, Scope scope) {
		if (target instanceof Name name && name.getId() != null) {
			SourceRange range = places.of(name, RpythonPackage.Literals.NAME__ID);
			if (range != null) {
				define(name.getId(), scope.kind() == ScopeKind.CLASS ? SymbolKind.ATTRIBUTE : SymbolKind.VARIABLE, scope, range);
			}
		} else if (target instanceof TupleDisplay tuple) {
			tuple.getElements().forEach(element -> target(element, scope));
		} else if (target instanceof ListDisplay list) {
			list.getElements().forEach(element -> target(element, scope));
		}
	}

	/** Defines a name, or notes that it is defined once more. */
	Symbol define(String name, SymbolKind kind, Scope scope, SourceRange range) {
		Scope home = scope.isGlobal(name) ? scope.module() : scope;
		Symbol symbol = home.symbolMap().computeIfAbsent(name, n -> new Symbol(n, kind, home, range));
		Occurrence occurrence = new Occurrence(range, symbol, true);
		symbol.add(occurrence);
		occurrences.add(occurrence);
		return symbol;
	}
}
