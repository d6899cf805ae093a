package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tracewright.lang.ide.services.Completion;
import org.tracewright.lang.ide.services.CompletionItem.Kind;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** Completion in the words of the protocol. */
final class Proposals {

	private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)\\}");

	private Proposals() {
	}

	/** @param snippets whether the client can fill in templates; otherwise it gets their text */
	static List<CompletionItem> at(SourceModel model, int offset, Workspace workspace, ProjectTypes types, boolean snippets) {
		int start = offset;
		while (start > 0 && Character.isJavaIdentifierPart(model.text().charAt(start - 1))) {
			start--;
		}
		Range word = Places.range(model.parse().lines(), start, offset - start);
		List<CompletionItem> items = new ArrayList<>();
		for (org.tracewright.lang.ide.services.CompletionItem item : new Completion(workspace, types).at(model, offset)) {
			CompletionItem proposal = proposal(item, word, snippets);
			proposal.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
			items.add(proposal);
		}
		return items;
	}

	private static CompletionItem proposal(org.tracewright.lang.ide.services.CompletionItem item, Range word, boolean snippets) {
		CompletionItem proposal = new CompletionItem(item.label());
		proposal.setKind(kind(item.kind()));
		if (!item.detail().isEmpty()) {
			proposal.setDetail(item.detail());
		}
		boolean snippet = snippets && item.kind() == Kind.TEMPLATE;
		proposal.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		String text = item.kind() == Kind.TEMPLATE ? fields(item.insert(), snippet) : item.insert();
		proposal.setTextEdit(Either.forLeft(new TextEdit(word, text)));
		return proposal;
	}

	/** Fields numbered from 1, the place where the caret ends as number 0; or their names alone. */
	private static String fields(String template, boolean snippet) {
		int[] number = {0};
		return FIELD.matcher(template).replaceAll(field -> Matcher.quoteReplacement(snippet ? field(field, number) : field.group(1)));
	}

	private static String field(MatchResult field, int[] number) {
		return field.group(1).isEmpty() ? "$0" : "${" + ++number[0] + ":" + field.group(1) + "}";
	}

	private static CompletionItemKind kind(Kind kind) {
		return switch (kind) {
			case PARAMETER, VARIABLE -> CompletionItemKind.Variable;
			case ATTRIBUTE -> CompletionItemKind.Field;
			case METHOD -> CompletionItemKind.Method;
			case FUNCTION, BUILTIN -> CompletionItemKind.Function;
			case CLASS -> CompletionItemKind.Class;
			case MODULE -> CompletionItemKind.Module;
			case KEYWORD -> CompletionItemKind.Keyword;
			case TEMPLATE -> CompletionItemKind.Snippet;
		};
	}
}
