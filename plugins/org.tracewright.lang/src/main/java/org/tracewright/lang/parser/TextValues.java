package org.tracewright.lang.parser;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** The syntax tree holds the text of its terminals as it stands; literals are evaluated later, where their encoding is known. */
public final class TextValues implements IValueConverterService {
	@Override
	public Object toValue(String text, String lexerRule, INode node) {
		return text;
	}

	@Override
	public String toString(Object value, String lexerRule) {
		return String.valueOf(value);
	}
}
