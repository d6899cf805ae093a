package org.tracewright.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.tracewright.lang.scanner.LogicalLine;

/**
 * Picks the errors worth telling from those that the parser met. One mistake makes it stumble several times; what counts is the first
 * time in a logical line, and nothing at the very start of a line whose indentation or leading word is judged by a line that was wrong.
 * Judged by are, going back to the first one that is indented as it or less, those lines that are not indented more than any between.
 * Of lines that are indented for no reason the first has an error, and the others tell nothing more.
 */
final class ErrorList {
	private final String text;
	private final LineTable table;
	private final List<LogicalLine> lines;

	ErrorList(String text, LineTable table, List<LogicalLine> lines) {
		this.text = text;
		this.table = table;
		this.lines = lines;
	}

	/** The errors in source order. */
	List<SyntaxError> of(IParseResult result) {
		if (!result.hasSyntaxErrors()) {
			return List.of();
		}
		List<SyntaxError> met = met(result);
		List<SyntaxError> told = new ArrayList<>();
		boolean[] wrong = new boolean[lines.size() + 1];
		for (SyntaxError error : met) {
			int line = logicalLine(error.offset());
			if (!wrong[line + 1] && !follows(error, line, wrong)) {
				told.add(error);
			}
			wrong[line + 1] = true;
		}
		return told;
	}

	private List<SyntaxError> met(IParseResult result) {
		List<SyntaxError> met = new ArrayList<>();
		for (INode node : result.getSyntaxErrors()) {
			int offset = Math.min(node.getOffset(), text.length());
			int length = Math.min(Math.max(node.getLength(), 1), text.length() - offset);
			met.add(SyntaxError.at(table.range(offset, length), node.getSyntaxErrorMessage().getMessage()));
		}
		met.sort(Comparator.comparingInt(SyntaxError::offset));
		return met;
	}

	/** The index of the logical line that an offset is in, -1 before the first. */
	private int logicalLine(int offset) {
		int low = 0;
		int high = lines.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (lines.get(middle).offset() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	private boolean follows(SyntaxError error, int line, boolean[] wrong) {
		if (line > 0 && lines.get(line).isAstray() && lines.get(line - 1).isAstray()) {
			return true;
		}
		if (line < 0 || lines.get(line).offset() != error.offset()) {
			return false;
		}
		int column = Integer.MAX_VALUE;
		for (int i = line - 1; i >= 0 && column > lines.get(line).column(); i--) {
			if (lines.get(i).column() <= column) {
				column = lines.get(i).column();
				if (wrong[i + 1]) {
					return true;
				}
			}
		}
		return false;
	}
}
