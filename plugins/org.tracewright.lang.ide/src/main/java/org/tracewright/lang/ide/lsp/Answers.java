package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.tracewright.lang.LineTable;
import org.tracewright.lang.ide.edit.QuickFixes;
import org.tracewright.lang.ide.edit.Rename;
import org.tracewright.lang.ide.services.Folding;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.services.Outline;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.lang.ide.services.ProjectDefinition;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** The services' answers in the words of the protocol. */
final class Answers {

	private final Workspace workspace;
	private final FileNames names;

	Answers(Workspace workspace, FileNames names) {
		this.workspace = workspace;
		this.names = names;
	}

	/** What a pointer at the offset shows, or null. */
	Hover hover(SourceModel model, int offset, ProjectTypes types) {
		return org.tracewright.lang.ide.services.Hover.at(model, offset, workspace, types).map(found -> {
			String doc = found.doc().isEmpty() ? "" : "\n\n" + found.doc();
			return new Hover(new MarkupContent(MarkupKind.MARKDOWN, "```python\n" + found.title() + "\n```" + doc), Places.range(model.parse().lines(), found.range()));
		}).orElse(null);
	}

	List<Location> definitions(SourceModel model, int offset) {
		return locations(new Navigation(workspace).definitions(model, offset));
	}

	/** @param withDefinition whether the definition counts as a reference */
	List<Location> references(SourceModel model, int offset, boolean withDefinition) {
		Navigation navigation = new Navigation(workspace);
		List<org.tracewright.lang.ide.services.Location> found = new ArrayList<>(navigation.references(model, offset));
		if (!withDefinition) {
			found.removeAll(navigation.definitions(model, offset));
		}
		return locations(found);
	}

	private List<Location> locations(List<org.tracewright.lang.ide.services.Location> found) {
		List<Location> locations = new ArrayList<>();
		for (org.tracewright.lang.ide.services.Location each : found) {
			workspace.model(each.file()).ifPresent(model -> locations.add(new Location(names.uri(each.file()), Places.range(model.parse().lines(), each.range()))));
		}
		return locations;
	}

	/** Where the name stands that can be renamed; refused where it can't. */
	Range renamed(SourceModel model, int offset) {
		accepted(new Rename(workspace).check(model, offset));
		return Places.range(model.parse().lines(), Rename.name(model, offset).orElseThrow());
	}

	WorkspaceEdit rename(SourceModel model, int offset, String newName) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		accepted(new Rename(workspace).rename(model, offset, newName)).changes()
				.forEach((file, changes) -> workspace.model(file).ifPresent(found -> edits.put(names.uri(file), Places.edits(found, changes))));
		return new WorkspaceEdit(edits);
	}

	private static Rename.Result accepted(Rename.Result result) {
		if (result.isRefused()) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, "It can't be renamed: " + result.refusal() + ".", null));
		}
		return result;
	}

	static List<DocumentHighlight> highlights(SourceModel model, int offset) {
		return Navigation.occurrences(model, offset).stream().map(each -> new DocumentHighlight(Places.range(model.parse().lines(), each.range()),
				each.writes() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}

	static List<DocumentSymbol> symbols(SourceModel model) {
		return symbols(model.parse().lines(), Outline.of(model));
	}

	private static List<DocumentSymbol> symbols(LineTable lines, List<OutlineEntry> entries) {
		return entries.stream().map(entry -> {
			Range whole = Places.range(lines, entry.range());
			return new DocumentSymbol(entry.label(), kind(entry.kind()), whole, Places.range(lines, entry.name()), entry.detail(), symbols(lines, entry.children()));
		}).toList();
	}

	/** The definitions of a module whose names have that text, in capitals or not. */
	List<WorkspaceSymbol> symbols(SourceModel model, String query) {
		String wanted = query.toLowerCase(Locale.ROOT);
		return ProjectDefinition.of(model).stream().filter(definition -> definition.entry().label().toLowerCase(Locale.ROOT).contains(wanted)).map(definition -> {
			Location location = new Location(names.uri(model.file()), Places.range(model.parse().lines(), definition.entry().name()));
			return new WorkspaceSymbol(definition.entry().label(), kind(definition.entry().kind()), Either.forLeft(location), definition.around());
		}).toList();
	}

	private static SymbolKind kind(org.tracewright.lang.ide.bindings.SymbolKind kind) {
		return switch (kind) {
			case CLASS -> SymbolKind.Class;
			case FUNCTION -> SymbolKind.Function;
			case METHOD -> SymbolKind.Method;
			case PARAMETER, VARIABLE -> SymbolKind.Variable;
			case ATTRIBUTE -> SymbolKind.Field;
			case IMPORT -> SymbolKind.Module;
		};
	}

	static List<FoldingRange> folds(SourceModel model) {
		return Folding.of(model).stream().map(fold -> new FoldingRange(fold.firstLine() - 1, fold.lastLine() - 1)).toList();
	}

	/** The corrections of these errors, which the client got from here. */
	List<CodeAction> corrections(SourceModel model, List<Diagnostic> errors) {
		List<CodeAction> actions = new ArrayList<>();
		for (Diagnostic error : errors) {
			String code = error.getCode() != null && error.getCode().isLeft() ? error.getCode().getLeft() : "";
			String message = error.getMessage().map(text -> text, MarkupContent::getValue);
			QuickFixes.of(model, code, message, Places.offset(model, error.getRange().getStart()), workspace).forEach(fix -> {
				CodeAction action = new CodeAction(fix.label());
				action.setKind(CodeActionKind.QuickFix);
				action.setDiagnostics(List.of(error));
				action.setEdit(new WorkspaceEdit(Map.of(names.uri(model.file()), Places.edits(model, List.of(fix.change())))));
				actions.add(action);
			});
		}
		return actions;
	}

	/** The inferred signatures of the functions that begin in the range, each behind the first line of its function. */
	static List<InlayHint> signatures(SourceModel model, Range range, ProjectTypes types) {
		List<InlayHint> hints = new ArrayList<>();
		collectSignatures(model, Outline.of(model), range, types, hints);
		return hints;
	}

	private static void collectSignatures(SourceModel model, List<OutlineEntry> entries, Range range, ProjectTypes types, List<InlayHint> hints) {
		for (OutlineEntry entry : entries) {
			int line = entry.name().line();
			boolean inside = range.getStart().getLine() < line && line <= range.getEnd().getLine() + 1;
			List<String> signatures = inside ? types.signatures(model, entry.label(), line) : List.of();
			if (!signatures.isEmpty()) {
				String more = signatures.size() > 1 ? "  (+" + (signatures.size() - 1) + " more)" : "";
				InlayHint hint = new InlayHint(Places.position(model.parse().lines(), lineEnd(model.text(), entry.name().end())), Either.forLeft(signatures.get(0) + more));
				hint.setTooltip(String.join("\n", signatures));
				hint.setPaddingLeft(true);
				hints.add(hint);
			}
			collectSignatures(model, entry.children(), range, types, hints);
		}
	}

	private static int lineEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}
}
