package org.tracewright.lang.ide.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracewright.lang.ide.bindings.Scope;
import org.tracewright.lang.ide.bindings.ScopeKind;
import org.tracewright.lang.ide.bindings.Symbol;
import org.tracewright.lang.ide.types.Member;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** Content assist: members behind a dot, names of a module behind {@code from … import}, modules behind {@code import}, else what is in scope. */
public final class Completion {

	private final Workspace workspace;
	private final ProjectTypes types;

	/** @param types the last inferences that succeeded, if any */
	public Completion(Workspace workspace, ProjectTypes types) {
		this.workspace = workspace;
		this.types = types;
	}

	/** The proposals at the offset that begin with what stands before it, best first. */
	public List<CompletionItem> at(SourceModel model, int offset) {
		CompletionContext context = CompletionContext.of(model.text(), offset);
		List<CompletionItem> all = switch (context.kind()) {
			case MEMBER -> members(model, offset, context.chain());
			case MODULE -> ModuleNames.below(workspace, model.file(), context.module());
			case MODULE_MEMBER -> moduleMembers(model, context.module());
			case NAME -> names(model, offset);
			case NOTHING -> List.of();
		};
		return order(all, context.prefix());
	}

	private static List<CompletionItem> order(List<CompletionItem> all, String prefix) {
		Map<String, CompletionItem> unique = new LinkedHashMap<>();
		all.stream().filter(item -> item.label().startsWith(prefix)).filter(item -> prefix.startsWith("_") || !item.label().startsWith("__"))
				.forEach(item -> unique.putIfAbsent(item.label() + item.kind(), item));
		return unique.values().stream().sorted(Comparator.comparing(CompletionItem::kind).thenComparing(CompletionItem::label, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	private List<CompletionItem> members(SourceModel model, int offset, List<String> chain) {
		Scope scope = model.bindings().scopeAt(offset);
		List<CompletionItem> items = new ArrayList<>();
		int line = model.parse().lines().line(offset);
		types.members(model, functionName(scope), line, chain).forEach(member -> items.add(item(member)));
		Scope self = chain.size() == 1 && chain.get(0).equals(scope.self()) ? scope.enclosingClass() : null;
		if (self != null) {
			self.symbols().forEach(symbol -> items.add(item(symbol)));
			self.attributes().forEach(symbol -> items.add(item(symbol)));
		}
		if (items.isEmpty()) {
			items.addAll(importedMembers(model, chain));
		}
		return items;
	}

	private List<CompletionItem> importedMembers(SourceModel model, List<String> chain) {
		Symbol first = chain.isEmpty() ? null : model.bindings().module().own(chain.get(0));
		if (first == null || first.details().target() == null) {
			return List.of();
		}
		String base = first.details().target().name() == null ? first.details().target().module()
				: first.details().target().module() + "." + first.details().target().name();
		List<String> rest = chain.subList(1, chain.size());
		return moduleMembers(model, rest.isEmpty() ? base : base + "." + String.join(".", rest));
	}

	private List<CompletionItem> moduleMembers(SourceModel model, String module) {
		List<CompletionItem> items = new ArrayList<>(ModuleNames.below(workspace, model.file(), module));
		workspace.locate(module, model.file()).flatMap(workspace::model)
				.ifPresent(found -> found.bindings().module().symbols().forEach(symbol -> items.add(item(symbol))));
		return items;
	}

	private List<CompletionItem> names(SourceModel model, int offset) {
		Scope scope = model.bindings().scopeAt(offset);
		int line = model.parse().lines().line(offset);
		List<CompletionItem> items = new ArrayList<>();
		for (Symbol symbol : model.bindings().visible(scope)) {
			Optional<String> type = symbol.scope() == scope && functionName(scope) != null ? types.type(model, functionName(scope), line, List.of(symbol.name())) : Optional.empty();
			CompletionItem plain = item(symbol);
			items.add(type.map(words -> CompletionItem.plain(plain.label(), words, plain.kind())).orElse(plain));
		}
		Words.BUILTINS.forEach(name -> items.add(CompletionItem.plain(name, "built-in", CompletionItem.Kind.BUILTIN)));
		Words.KEYWORDS.forEach(word -> items.add(CompletionItem.plain(word, "", CompletionItem.Kind.KEYWORD)));
		items.addAll(Words.TEMPLATES);
		return items;
	}

	/** The name of the innermost function around, or null. */
	static String functionName(Scope scope) {
		Scope each = scope;
		while (each != null && each.kind() != ScopeKind.FUNCTION) {
			each = each.parent();
		}
		return each == null || each.name().isEmpty() ? null : each.name();
	}

	private static CompletionItem item(Member member) {
		return CompletionItem.plain(member.name(), member.detail(), member.method() ? CompletionItem.Kind.METHOD : CompletionItem.Kind.ATTRIBUTE);
	}

	private static CompletionItem item(Symbol symbol) {
		CompletionItem.Kind kind = switch (symbol.kind()) {
			case CLASS -> CompletionItem.Kind.CLASS;
			case FUNCTION -> CompletionItem.Kind.FUNCTION;
			case METHOD -> CompletionItem.Kind.METHOD;
			case PARAMETER -> CompletionItem.Kind.PARAMETER;
			case VARIABLE -> CompletionItem.Kind.VARIABLE;
			case ATTRIBUTE -> CompletionItem.Kind.ATTRIBUTE;
			case IMPORT -> CompletionItem.Kind.MODULE;
		};
		String detail = symbol.details().target() == null ? symbol.details().signature() : symbol.details().target().module();
		return CompletionItem.plain(symbol.name(), detail, kind);
	}

	/** The keywords that can begin what is completed. */
	static List<String> words(String words) {
		return Arrays.asList(words.split(" "));
	}
}
