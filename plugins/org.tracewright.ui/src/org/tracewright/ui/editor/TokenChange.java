package org.tracewright.ui.editor;

import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/**
 * What an edit changed in the look of a document: an opened quotation mark may change all that follows, most edits
 * change one token. Compares the tokens before and after the edit.
 */
final class TokenChange {

	private TokenChange() {
	}

	/**
	 * The smallest region of the new document that holds the edit and all tokens that are not, perhaps moved, as before.
	 *
	 * @param offset   where the edit was
	 * @param removed  the length of the text that was replaced
	 * @param inserted the length of the text that replaced it
	 */
	static IRegion between(List<StyledToken> before, List<StyledToken> after, int offset, int removed, int inserted) {
		int common = Math.min(before.size(), after.size());
		int head = 0;
		while (head < common && after.get(head).end() <= offset && after.get(head).isMoved(before.get(head), 0)) {
			head++;
		}
		int moved = inserted - removed;
		int tail = 0;
		while (tail < common - head) {
			StyledToken last = after.get(after.size() - 1 - tail);
			if (last.offset() < offset + inserted || !last.isMoved(before.get(before.size() - 1 - tail), moved)) {
				break;
			}
			tail++;
		}
		int start = offset;
		int end = offset + inserted;
		if (head < after.size() - tail) {
			start = Math.min(start, after.get(head).offset());
			end = Math.max(end, after.get(after.size() - 1 - tail).end());
		}
		if (head < before.size() - tail) {
			start = Math.min(start, before.get(head).offset());
			end = Math.max(end, before.get(before.size() - 1 - tail).end() + moved);
		}
		return new Region(start, end - start);
	}
}
