package org.tracewright.lang.ide.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.bindings.AttributeUse;
import org.tracewright.lang.ide.bindings.ImportTarget;
import org.tracewright.lang.ide.bindings.Occurrence;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.bindings.SymbolKind;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** From a use to its definition, and from a definition to its uses, across the modules of a project. */
public final class Navigation {

	private static final int LONGEST_IMPORT_CHAIN = 20;

	private final Workspace workspace;

	public Navigation(Workspace workspace) {
		this.workspace = workspace;
	}

	/** Where the name at the offset is defined; several places where an attribute may belong to several classes. */
	public List<Location> definitions(SourceModel model, int offset) {
		Optional<Occurrence> occurrence = model.bindings().at(offset);
		if (occurrence.isPresent()) {
			return List.of(definition(model, occurrence.get().symbol(), 0));
		}
		return model.bindings().attributeAt(offset).map(use -> attribute(model, use)).orElse(List.of());
	}

	private Location definition(SourceModel model, Symbol symbol, int depth) {
		Location here = new Location(model.file(), symbol.definition());
		ImportTarget target = symbol.details().target();
		if (target == null || depth > LONGEST_IMPORT_CHAIN) {
			return here;
		}
		return imported(model, target, depth).orElse(here);
	}

	private Optional<Location> imported(SourceModel from, ImportTarget target, int depth) {
		if (target.name() != null) {
			String separator = target.module().isEmpty() || target.module().endsWith(".") ? "" : ".";
			Optional<Location> inside = module(from, target.module()).flatMap(module -> Optional.ofNullable(module.bindings().module().own(target.name()))
					.map(symbol -> definition(module, symbol, depth + 1)));
			return inside.isPresent() ? inside : module(from, target.module() + separator + target.name()).map(Navigation::start);
		}
		return module(from, target.module()).map(Navigation::start);
	}

	private Optional<SourceModel> module(SourceModel from, String name) {
		return workspace.locate(name, from.file()).flatMap(workspace::model);
	}

	private static Location start(SourceModel module) {
		return new Location(module.file(), new SourceRange(0, 0, 1, 1));
	}

	/** What syntax alone can say: a name of an imported module, or the members of that name of all classes in sight. */
	private List<Location> attribute(SourceModel model, AttributeUse use) {
		Optional<Location> ofModule = use.receiver().isEmpty() ? Optional.empty() : moduleMember(model, use);
		return ofModule.isPresent() ? List.of(ofModule.get()) : members(use.name());
	}

	/** Where the member of an imported module is defined; empty where the receiver is none. */
	Optional<Location> moduleMember(SourceModel model, AttributeUse use) {
		Symbol first = model.bindings().module().own(use.receiver().get(0));
		if (first == null || first.details().target() == null) {
			return Optional.empty();
		}
		ImportTarget target = first.details().target();
		String base = target.name() == null ? target.module() : target.module() + "." + target.name();
		String module = String.join(".", prepend(base, use.receiver().subList(1, use.receiver().size())));
		return module(model, module).flatMap(found -> Optional.ofNullable(found.bindings().module().own(use.name())).map(symbol -> definition(found, symbol, 0)));
	}

	private static List<String> prepend(String first, List<String> rest) {
		List<String> all = new ArrayList<>(List.of(first));
		all.addAll(rest);
		return all;
	}

	private List<Location> members(String name) {
		List<Location> found = new ArrayList<>();
		for (String file : workspace.files()) {
			workspace.model(file).ifPresent(model -> collectMembers(model, model.bindings().module(), name, found));
		}
		return found;
	}

	private static void collectMembers(SourceModel model, Scope scope, String name, List<Location> found) {
		for (Scope child : scope.children()) {
			Symbol member = child.kind() == org.tracewright.lang.ide.bindings.ScopeKind.CLASS ? child.member(name) : null;
			if (member != null) {
				found.add(new Location(model.file(), member.definition()));
			}
			collectMembers(model, child, name, found);
		}
	}

	/** The places in this file of the symbol at the offset. */
	public static List<Occurrence> occurrences(SourceModel model, int offset) {
		return model.bindings().at(offset).map(occurrence -> occurrence.symbol().occurrences()).orElse(List.of());
	}

	/** Every place in the project that means what stands at the offset, its definition included. Attributes are found by name. */
	public List<Location> references(SourceModel model, int offset) {
		Optional<Occurrence> at = model.bindings().at(offset);
		if (at.isEmpty()) {
			return model.bindings().attributeAt(offset).map(use -> memberReferences(use.name())).orElse(List.of());
		}
		Symbol symbol = at.get().symbol();
		if (symbol.kind() == SymbolKind.ATTRIBUTE || symbol.kind() == SymbolKind.METHOD) {
			return memberReferences(symbol.name());
		}
		boolean local = symbol.scope().parent() != null;
		return local ? symbol.occurrences().stream().map(each -> new Location(model.file(), each.range())).toList() : globalReferences(definition(model, symbol, 0), symbol.name());
	}

	private List<Location> globalReferences(Location definition, String name) {
		Set<Location> found = new LinkedHashSet<>();
		for (String file : workspace.files()) {
			SourceModel model = workspace.model(file).orElse(null);
			if (model == null) {
				continue;
			}
			for (Occurrence occurrence : model.bindings().occurrences()) {
				if (occurrence.symbol().scope().parent() == null && definition(model, occurrence.symbol(), 0).equals(definition)) {
					found.add(new Location(file, occurrence.range()));
				}
			}
			model.bindings().attributes().stream().filter(use -> use.name().equals(name) && attribute(model, use).contains(definition))
					.forEach(use -> found.add(new Location(file, use.range())));
		}
		return List.copyOf(found);
	}

	private List<Location> memberReferences(String name) {
		Set<Location> found = new LinkedHashSet<>();
		for (String file : workspace.files()) {
			workspace.model(file).ifPresent(model -> {
				model.bindings().occurrences().stream().filter(each -> isMember(each.symbol(), name)).forEach(each -> found.add(new Location(file, each.range())));
				model.bindings().attributes().stream().filter(use -> use.name().equals(name)).forEach(use -> found.add(new Location(file, use.range())));
			});
		}
		return List.copyOf(found);
	}

	private static boolean isMember(Symbol symbol, String name) {
		return symbol.name().equals(name) && (symbol.kind() == SymbolKind.ATTRIBUTE || symbol.kind() == SymbolKind.METHOD);
	}
}
