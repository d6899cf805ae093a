package org.tracewright.lang.ide.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.LineTable;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.scanner.TokenEnd;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.lang.ide.workspace.SourceModel;

/** From offsets and from lines that count from 1 to the protocol's positions, which count from 0, and back. Both sides count UTF-16 units. */
final class Places {

	private Places() {
	}

	static Position position(LineTable lines, int offset) {
		int line = lines.line(offset);
		return new Position(line - 1, offset - lines.startOfLine(line));
	}

	static Range range(LineTable lines, int offset, int length) {
		return new Range(position(lines, offset), position(lines, offset + length));
	}

	static Range range(LineTable lines, SourceRange range) {
		return range(lines, range.offset(), range.length());
	}

	/** The place of a fault. A point is one unit wide, so that an editor has something to mark. */
	static Range range(SourcePosition position) {
		int line = Math.max(0, position.line() - 1);
		int column = Math.max(0, position.column() - 1);
		return new Range(new Position(line, column), new Position(line, column + Math.max(1, position.length())));
	}

	/** The place of a fault in a text: the token at a point. */
	static Range range(SourcePosition position, SourceModel model) {
		LineTable lines = model.parse().lines();
		if (position.length() > 0 || position.line() < 1 || position.line() > lines.lineCount()) {
			return range(position);
		}
		int offset = lines.offset(position.line(), position.column());
		int end = TokenEnd.of(model.text(), offset);
		return end == offset ? range(position) : range(lines, offset, end - offset);
	}

	/** The offset of a position; one outside of the text is moved into it. */
	static int offset(SourceModel model, Position position) {
		return offset(model.parse().lines(), model.text().length(), position);
	}

	/** The same in a text of that length. */
	static int offset(LineTable lines, int end, Position position) {
		if (position.getLine() >= lines.lineCount()) {
			return end;
		}
		int lineEnd = position.getLine() + 1 < lines.lineCount() ? lines.startOfLine(position.getLine() + 2) : end;
		return Math.min(lines.startOfLine(position.getLine() + 1) + position.getCharacter(), lineEnd);
	}

	static List<TextEdit> edits(SourceModel model, List<TextChange> changes) {
		return changes.stream().map(change -> new TextEdit(range(model.parse().lines(), change.offset(), change.length()), change.text())).toList();
	}
}
