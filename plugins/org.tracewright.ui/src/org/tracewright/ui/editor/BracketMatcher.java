package org.tracewright.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the bracket that belongs to the one at the caret. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

	public BracketMatcher() {
		super(new char[] { '(', ')', '[', ']', '{', '}' });
	}
}
