package org.tracewright.lang.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tracewright.lang.ide.bindings.AttributeUse;
import org.tracewright.lang.ide.bindings.ImportTarget;
import org.tracewright.lang.ide.bindings.ModuleBindings;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.bindings.SymbolKind;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** Finds the roles of a module's names; imported ones have the role that they have where they are defined. Local variables, attributes and modules have none. */
public final class NameRoles {

	private static final String HINTS = "rpython/rlib/jit.py";
	private static final Set<String> DRIVER_METHODS = Set.of("jit_merge_point", "can_enter_jit", "start_dispatch_loop", "backward_jump");

	private final SourceModel model;
	private final Navigation navigation;
	private final Workspace workspace;
	private final Map<Symbol, Optional<NameRole>> ofImports = new HashMap<>();
	private final Map<String, Optional<NameRole>> ofAttributes = new HashMap<>();

	private NameRoles(SourceModel model, Workspace workspace) {
		this.model = model;
		this.workspace = workspace;
		navigation = new Navigation(workspace);
	}

	/** The names that have a role, in source order. */
	public static List<RoledName> of(SourceModel model, Workspace workspace) {
		return new NameRoles(model, workspace).all();
	}

	private List<RoledName> all() {
		ModuleBindings bindings = model.bindings();
		List<RoledName> names = new ArrayList<>();
		for (Occurrence occurrence : bindings.occurrences()) {
			role(occurrence).ifPresent(role -> names.add(new RoledName(occurrence.range(), role, occurrence.writes() && occurrence.symbol().kind() != SymbolKind.IMPORT)));
		}
		for (AttributeUse use : bindings.attributes()) {
			role(use).ifPresent(role -> names.add(new RoledName(use.range(), role, use.writes())));
		}
		for (ModuleBindings.UnresolvedName name : bindings.unresolved()) {
			if (Words.isBuiltin(name.name())) {
				names.add(new RoledName(name.range(), NameRole.BUILTIN, false));
			}
		}
		names.sort(Comparator.comparingInt(name -> name.range().offset()));
		return names;
	}

	private Optional<NameRole> role(Occurrence occurrence) {
		Symbol symbol = occurrence.symbol();
		ImportTarget target = symbol.details().target();
		return target == null ? Optional.ofNullable(role(symbol)) : ofImports.computeIfAbsent(symbol, any -> defined(occurrence.range().offset()));
	}

	/** Only an attribute of an imported module is looked for: what others are, syntax does not know. */
	private Optional<NameRole> role(AttributeUse use) {
		if (DRIVER_METHODS.contains(use.name())) {
			return Optional.of(NameRole.HINT);
		}
		Symbol first = use.receiver().isEmpty() ? null : model.bindings().module().own(use.receiver().get(0));
		if (first == null || first.details().target() == null) {
			return Optional.empty();
		}
		return ofAttributes.computeIfAbsent(String.join(".", use.receiver()) + "." + use.name(), any -> navigation.moduleMember(model, use).flatMap(this::roleAt));
	}

	private Optional<NameRole> defined(int offset) {
		return navigation.definitions(model, offset).stream().findFirst().flatMap(this::roleAt);
	}

	/** The role of what is defined there; none for a module, which begins there. */
	private Optional<NameRole> roleAt(Location place) {
		if (place.range().length() == 0) {
			return Optional.empty();
		} else if (place.file().equals(HINTS)) {
			return Optional.of(NameRole.HINT);
		}
		return workspace.model(place.file()).flatMap(found -> found.bindings().at(place.range().offset())).map(Occurrence::symbol).map(NameRoles::role);
	}

	/** Null for what has none. */
	private static NameRole role(Symbol symbol) {
		return switch (symbol.kind()) {
			case CLASS -> NameRole.CLASS;
			case FUNCTION -> NameRole.FUNCTION;
			case METHOD -> NameRole.METHOD;
			case PARAMETER -> NameRole.PARAMETER;
			case VARIABLE -> symbol.scope().parent() == null ? NameRole.GLOBAL : null;
			case ATTRIBUTE, IMPORT -> null;
		};
	}
}
