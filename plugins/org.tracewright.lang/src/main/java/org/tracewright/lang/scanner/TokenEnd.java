package org.tracewright.lang.scanner;

/** Where a token ends of which only the beginning is known, as of the place of an error. */
public final class TokenEnd {

	private TokenEnd() {
	}

	/** The offset behind the name, number, string literal or operator that begins at an offset; of a literal of several lines behind the first. The same offset where none begins. */
	public static int of(String text, int offset) {
		CharScanner chars = new CharScanner(text);
		char first = chars.at(offset);
		int quote = chars.quoteOfString(offset);
		if (first == '\0' || CharScanner.isBlank(first) || CharScanner.isLineEnd(first)) {
			return offset;
		} else if (quote >= 0) {
			int end = chars.endOfString(quote);
			return Math.min(end < 0 ? ~end : end, chars.endOfLine(quote));
		} else if (CharScanner.isNameStart(first)) {
			return chars.endOfName(offset);
		}
		return chars.isNumberStart(offset) ? chars.endOfNumber(offset) : offset + chars.operatorLength(offset);
	}
}
