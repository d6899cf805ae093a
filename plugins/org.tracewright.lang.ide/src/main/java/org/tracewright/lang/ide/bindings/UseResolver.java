package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.rpython.Assign;
import org.tracewright.lang.rpython.Attribute;
import org.tracewright.lang.rpython.AugAssign;
import org.tracewright.lang.rpython.Decorator;
import org.tracewright.lang.rpython.Del;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.For;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.Global;
import org.tracewright.lang.rpython.Lambda;
import org.tracewright.lang.rpython.Name;
import org.tracewright.lang.rpython.Parameter;
import org.tracewright.lang.rpython.RpythonPackage;

/** The second walk: resolves each use of a name, and attributes of {@code self}. */
final class UseResolver {

	private final NodePlaces places;
	private final Map<EObject, Scope> scopes;
	private final List<Occurrence> occurrences;
	private final List<AttributeUse> attributes;
	private final List<ModuleBindings.UnresolvedName> unresolved;
	private final Set<Integer> defined = new HashSet<>();
	private final List<PendingMember> members = new ArrayList<>();

	private record PendingMember(Scope owner, Attribute node, SourceRange range, boolean writes) {
	}

	UseResolver(NodePlaces places, Map<EObject, Scope> scopes, List<Occurrence> occurrences, List<AttributeUse> attributes,
			List<ModuleBindings.UnresolvedName> unresolved) {
		this.places = places;
		this.scopes = scopes;
		this.occurrences = occurrences;
		this.attributes = attributes;
		this.unresolved = unresolved;
		occurrences.forEach(occurrence -> defined.add(occurrence.range().offset()));
	}

	/** Resolves all uses below the module. */
	void resolve(EObject module, Scope scope) {
		walk(module, scope);
		members.stream().filter(PendingMember::writes).forEach(this::defineMember);
		members.forEach(this::useMember);
	}

	private void walk(EObject node, Scope scope) {
		for (EObject child : node.eContents()) {
			visit(child, scope);
		}
	}

	private void visit(EObject node, Scope scope) {
		if (node instanceof Name name) {
			name(name, scope);
		} else if (node instanceof Attribute attribute) {
			attribute(attribute, scope);
		} else if (node instanceof Global global) {
			List<SourceRange> ranges = places.all(global, RpythonPackage.Literals.GLOBAL__NAMES);
			for (int i = 0; i < Math.min(ranges.size(), global.getNames().size()); i++) {
				use(global.getNames().get(i), ranges.get(i), scope.module(), false);
			}
		}
		Scope inner = scopes.get(node);
		if (inner == null) {
			walk(node, scope);
			return;
		}
		for (EObject child : node.eContents()) {
			visit(child, isOutside(node, child) ? scope : inner);
		}
	}

	/** Decorators, bases and result annotations of a definition are evaluated around it. Defaults are below parameters and handled there. */
	private static boolean isOutside(EObject definition, EObject child) {
		boolean body = child.eContainingFeature().getName().equals("body");
		boolean function = definition instanceof FunctionDef || definition instanceof Lambda;
		boolean classDefinition = definition instanceof org.tracewright.lang.rpython.ClassDef;
		return child instanceof Decorator || classDefinition && !body || function && !body;
	}

	private void name(Name name, Scope scope) {
		SourceRange range = name.getId() == null ? null : places.of(name, RpythonPackage.Literals.NAME__ID);
		if (range != null && !defined.contains(range.offset())) {
			use(name.getId(), range, parameterScope(name, scope), isTarget(name));
		}
	}

	/** A name in the pattern of a tuple parameter belongs to the function; its default does not. */
	private Scope parameterScope(Name name, Scope scope) {
		return name.eContainer() instanceof Parameter parameter && parameter.getTarget() == name ? scopes.getOrDefault(parameter.eContainer(), scope) : scope;
	}

	private void use(String name, SourceRange range, Scope scope, boolean writes) {
		Symbol symbol = scope.resolve(name);
		if (symbol == null) {
			unresolved.add(new ModuleBindings.UnresolvedName(name, range));
		} else {
			add(symbol, range, writes);
		}
	}

	private void add(Symbol symbol, SourceRange range, boolean writes) {
		Occurrence occurrence = new Occurrence(range, symbol, writes);
		symbol.add(occurrence);
		occurrences.add(occurrence);
	}

	private void attribute(Attribute attribute, Scope scope) {
		SourceRange range = attribute.getName() == null ? null : places.of(attribute, RpythonPackage.Literals.ATTRIBUTE__NAME);
		if (range == null) {
			return;
		}
		Scope owner = attribute.getValue() instanceof Name name && name.getId() != null && name.getId().equals(scope.self()) ? scope.enclosingClass() : null;
		if (owner != null) {
			members.add(new PendingMember(owner, attribute, range, isTarget(attribute)));
		} else {
			addUse(attribute, range);
		}
	}

	private void addUse(Attribute attribute, SourceRange range) {
		List<String> receiver = NodePlaces.chain(attribute.getValue());
		attributes.add(new AttributeUse(receiver, places.of(attribute).offset(), attribute.getName(), range, isTarget(attribute)));
	}

	private void defineMember(PendingMember member) {
		String name = member.node().getName();
		if (member.owner().member(name) == null) {
			member.owner().attributeMap().put(name, new Symbol(name, SymbolKind.ATTRIBUTE, member.owner(), member.range()));
		}
	}

	/** What neither the class's methods nor its body define may come from a base. */
	private void useMember(PendingMember member) {
		Symbol symbol = member.owner().member(member.node().getName());
		if (symbol == null) {
			addUse(member.node(), member.range());
		} else {
			add(symbol, member.range(), member.writes());
		}
	}

	private static boolean isTarget(Expression expression) {
		EObject container = expression.eContainer();
		if (container instanceof Assign assign) {
			return assign.getOperands().indexOf(expression) < assign.getOperands().size() - 1;
		} else if (container instanceof AugAssign assign) {
			return assign.getTarget() == expression;
		} else if (container instanceof For loop) {
			return loop.getTarget() == expression;
		} else if (container instanceof org.tracewright.lang.rpython.TupleDisplay tuple) {
			return isTarget(tuple);
		}
		return container instanceof Del;
	}
}
