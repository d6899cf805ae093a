package org.tracewright.lang.ide.bindings;

import java.util.List;
import org.tracewright.lang.SourceRange;

/**
 * An attribute of something that syntax does not know.
 *
 * @param receiver names from the left, such as {@code frame, code} of {@code frame.code.name}; empty where the receiver is no chain of names
 * @param start    where the receiver begins
 * @param range    the attribute's name
 */
public record AttributeUse(List<String> receiver, int start, String name, SourceRange range, boolean writes) {

	public AttributeUse {
		receiver = List.copyOf(receiver);
	}
}
