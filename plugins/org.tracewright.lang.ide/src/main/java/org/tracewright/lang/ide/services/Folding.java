package org.tracewright.lang.ide.services;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.common.util.TreeIterator;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.rpython.Block;
import org.tracewright.lang.rpython.ClassDef;
import org.tracewright.lang.rpython.DictDisplay;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.ListDisplay;
import org.tracewright.lang.rpython.Str;
import org.tracewright.lang.rpython.TupleDisplay;

/** The parts of a text that can be folded away. */
public final class Folding {

	/** Lines from 1; the first stays visible. */
	public record Fold(int firstLine, int lastLine) {
	}

	private Folding() {
	}

	/** Compound statements, and displays and strings over several lines, in source order; at most one a line. */
	public static List<Fold> of(SourceModel model) {
		List<Fold> folds = new ArrayList<>();
		int last = 0;
		for (TreeIterator<EObject> nodes = model.parse().module().eAllContents(); nodes.hasNext();) {
			EObject node = nodes.next();
			EObject folded = node instanceof Block ? node.eContainer() : node instanceof ListDisplay || node instanceof DictDisplay || node instanceof TupleDisplay
					|| node instanceof Str ? node : null;
			Fold fold = folded == null ? null : fold(model, folded, node);
			if (fold != null && fold.firstLine() != last) {
				folds.add(fold);
				last = fold.firstLine();
			}
		}
		return folds;
	}

	private static Fold fold(SourceModel model, EObject head, EObject body) {
		SourceRange whole = model.parse().position(body);
		boolean definition = head instanceof FunctionDef || head instanceof ClassDef;
		int firstLine = definition ? model.parse().position(head).line() : body instanceof Str ? whole.line() : lineBefore(model, whole.offset());
		int lastLine = body instanceof Block || body instanceof Str ? model.parse().lines().line(Math.max(whole.offset(), whole.end() - 1)) : lineAfter(model, whole.end());
		return lastLine > firstLine ? new Fold(firstLine, lastLine) : null;
	}

	/** The line of what stands before a node: the colon before a block, the opening bracket of a display. */
	private static int lineBefore(SourceModel model, int start) {
		int offset = start;
		while (offset > 0 && Character.isWhitespace(model.text().charAt(offset - 1))) {
			offset--;
		}
		return model.parse().lines().line(Math.max(0, offset - 1));
	}

	/** The line of the bracket that closes a display; a comma may stand before it. */
	private static int lineAfter(SourceModel model, int end) {
		int offset = end;
		while (offset < model.text().length() && (Character.isWhitespace(model.text().charAt(offset)) || model.text().charAt(offset) == ',')) {
			offset++;
		}
		return model.parse().lines().line(offset);
	}
}
