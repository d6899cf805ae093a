package org.tracewright.lang.ide.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tracewright.lang.ide.workspace.SourceModel;

/**
 * Puts blanks where PEP 8 wants them, between the tokens of a line, and takes them off at the ends of lines. Indentation, line breaks and comments stay, so that the meaning cannot change. A text with syntax errors is left
 * alone.
 */
public final class Formatter {

	private static final Set<String> BINARY = Set.of("=", "+=", "-=", "*=", "/=", "//=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**=", "==", "!=", "<>", "<", ">", "<=", ">=",
			"->", "and", "or", "in", "is", "not", "if", "else", "for", "as", "import", "from");

	private final String text;
	private final List<TextChange> changes = new ArrayList<>();
	private final List<ILeafNode> overLines = new ArrayList<>();

	private Formatter(String text) {
		this.text = text;
	}

	/** The changes that format the whole text. */
	public static List<TextChange> format(SourceModel model) {
		if (model.parse().hasErrors()) {
			return List.of();
		}
		Formatter formatter = new Formatter(model.text());
		formatter.run(model);
		return formatter.changes;
	}

	private void run(SourceModel model) {
		ILeafNode before = null;
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(model.parse().module()).getRootNode().getLeafNodes()) {
			if (leaf.getLength() == 0 || leaf.getText().isBlank()) {
				continue;
			}
			if (leaf.getText().indexOf('\n') >= 0) {
				overLines.add(leaf);
			}
			if (before != null) {
				between(before, leaf);
			}
			comment(leaf.getEndOffset());
			before = leaf;
		}
		trailing();
	}

	private void between(ILeafNode left, ILeafNode right) {
		int start = left.getEndOffset();
		String gap = text.substring(start, right.getOffset());
		if (gap.indexOf('\n') >= 0 || gap.indexOf('\\') >= 0 || start == 0) {
			return;
		}
		String wanted = wanted(left, right, gap);
		if (!wanted.equals(gap)) {
			changes.add(new TextChange(start, gap.length(), wanted));
		}
	}

	private String wanted(ILeafNode left, ILeafNode right, String gap) {
		String a = left.getText();
		String b = right.getText();
		if (isKeywordArgument(left) || isKeywordArgument(right)) {
			return "";
		} else if (b.equals(",") || b.equals(";") || b.equals(")") || b.equals("]") || b.equals("}") || a.equals("(") || a.equals("[") || a.equals("{")) {
			return "";
		} else if (a.equals(",")) {
			return " ";
		}
		return BINARY.contains(a) || BINARY.contains(b) ? " " : gap.length() > 1 ? " " : gap;
	}

	/** The equals sign of a keyword argument or a default has no blanks around it. */
	private static boolean isKeywordArgument(ILeafNode leaf) {
		return leaf.getText().equals("=") && (leaf.getSemanticElement() instanceof org.tracewright.lang.rpython.Argument
				|| leaf.getSemanticElement() instanceof org.tracewright.lang.rpython.Parameter);
	}

	/** Two blanks before a comment behind code. Comments are no tokens: what stands between the last token of a line and its end is one. */
	private void comment(int codeEnd) {
		int hash = codeEnd;
		while (hash < text.length() && text.charAt(hash) == ' ') {
			hash++;
		}
		if (hash < text.length() && text.charAt(hash) == '#' && hash - codeEnd < 2) {
			changes.add(new TextChange(codeEnd, hash - codeEnd, "  "));
		}
	}

	/** Blanks at the ends of lines, but not inside of strings: a leaf that spans lines is a string. */
	private void trailing() {
		int line = 0;
		while (line < text.length()) {
			int end = text.indexOf('\n', line);
			int stop = end < 0 ? text.length() : end;
			int code = stop;
			while (code > line && (text.charAt(code - 1) == ' ' || text.charAt(code - 1) == '\t')) {
				code--;
			}
			if (code < stop && !insideString(code)) {
				changes.add(new TextChange(code, stop - code, ""));
			}
			line = stop + 1;
		}
	}

	private boolean insideString(int offset) {
		return overLines.stream().anyMatch(leaf -> leaf.getOffset() < offset && offset < leaf.getEndOffset());
	}
}
