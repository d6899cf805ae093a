package org.tracewright.lang.ide.bindings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tracewright.lang.SourceRange;

/**
 * The meaning of a module's names.
 *
 * @param module      the module's scope
 * @param occurrences every place of every symbol, in source order
 * @param attributes  attributes whose meaning needs types, in source order
 * @param unresolved  names that the module does not define, in source order: built-ins, names that a star import brings, errors
 */
public record ModuleBindings(Scope module, List<Occurrence> occurrences, List<AttributeUse> attributes, List<UnresolvedName> unresolved) {

	/** A name without a definition in the module. */
	public record UnresolvedName(String name, SourceRange range) {
	}

	public ModuleBindings {
		occurrences = occurrences.stream().sorted(Comparator.comparingInt(o -> o.range().offset())).toList();
		attributes = attributes.stream().sorted(Comparator.comparingInt(a -> a.range().offset())).toList();
		unresolved = List.copyOf(unresolved);
	}

	/** What stands at the offset; a place right behind a name counts as the name. */
	public Optional<Occurrence> at(int offset) {
		return occurrences.stream().filter(occurrence -> touches(occurrence.range(), offset)).findFirst();
	}

	/** The attribute at the offset. */
	public Optional<AttributeUse> attributeAt(int offset) {
		return attributes.stream().filter(use -> touches(use.range(), offset)).findFirst();
	}

	/** The innermost scope around the offset. */
	public Scope scopeAt(int offset) {
		Scope scope = module;
		Scope inner = scope;
		while (inner != null) {
			scope = inner;
			inner = scope.children().stream().filter(child -> touches(child.range(), offset)).findFirst().orElse(null);
		}
		return scope;
	}

	/** The symbols that can be named in the scope, inner ones first, hidden ones left out. */
	public List<Symbol> visible(Scope scope) {
		List<Symbol> visible = new ArrayList<>();
		for (Scope each = scope; each != null; each = each.parent()) {
			if (each == scope || each.kind() != ScopeKind.CLASS) {
				each.symbols().stream().filter(symbol -> visible.stream().noneMatch(inner -> inner.name().equals(symbol.name()))).forEach(visible::add);
			}
		}
		return visible;
	}

	private static boolean touches(SourceRange range, int offset) {
		return range.offset() <= offset && offset <= range.end();
	}
}
