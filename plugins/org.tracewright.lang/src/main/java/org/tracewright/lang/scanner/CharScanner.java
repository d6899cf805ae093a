package org.tracewright.lang.scanner;

/**
 * Finds the ends of tokens in a source text. Has no state but the text; every method takes the offset of the first character
 * and gives the offset behind the last.
 */
final class CharScanner {
	private final String text;
	private final int length;

	CharScanner(String text) {
		this.text = text;
		this.length = text.length();
	}

	/** The character at an offset, NUL behind the end. */
	char at(int offset) {
		return offset < length ? text.charAt(offset) : '\0';
	}

	static boolean isNameStart(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 127 && Character.isUnicodeIdentifierStart(c);
	}

	static boolean isNamePart(char c) {
		return isNameStart(c) || isDigit(c) || c > 127 && Character.isUnicodeIdentifierPart(c);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	int endOfName(int start) {
		int i = start + 1;
		while (i < length && isNamePart(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** The end of the physical line, before its line break. */
	int endOfLine(int start) {
		int i = start;
		while (i < length && !isLineEnd(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Behind the line break at an offset, which may be CR, LF or both. */
	int skipLineBreak(int start) {
		if (at(start) == '\r' && at(start + 1) == '\n') {
			return start + 2;
		}
		return start < length ? start + 1 : start;
	}

	int skipBlanks(int start) {
		int i = start;
		while (i < length && isBlank(text.charAt(i))) {
			i++;
		}
		return i;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\f';
	}

	/** The offset of the quote of the string literal that begins here, or -1 when none does. */
	int quoteOfString(int start) {
		int i = start;
		while (i < start + 3) {
			char c = at(i);
			if (c == '"' || c == '\'') {
				return i;
			}
			if ("uUbBrR".indexOf(c) < 0) {
				return -1;
			}
			i++;
		}
		return -1;
	}

	boolean isTripleQuoted(int quote) {
		char c = at(quote);
		return at(quote + 1) == c && at(quote + 2) == c;
	}

	/** Behind the closing quote; the complement of the place where the text broke off when the literal is not closed. */
	int endOfString(int quote) {
		return isTripleQuoted(quote) ? endOfTriple(quote) : endOfSingle(quote);
	}

	private int endOfTriple(int quote) {
		char c = at(quote);
		for (int i = quote + 3; i < length; i++) {
			char d = text.charAt(i);
			if (d == '\\') {
				i++;
			} else if (d == c && isTripleQuoted(i)) {
				return i + 3;
			}
		}
		return ~length;
	}

	private int endOfSingle(int quote) {
		char c = at(quote);
		int i = quote + 1;
		while (i < length) {
			char d = text.charAt(i);
			if (d == c) {
				return i + 1;
			}
			if (isLineEnd(d)) {
				return ~i;
			}
			i = d == '\\' && i + 1 < length ? skipEscaped(i + 1) : i + 1;
		}
		return ~length;
	}

	private int skipEscaped(int start) {
		return isLineEnd(at(start)) ? skipLineBreak(start) : start + 1;
	}

	boolean isNumberStart(int start) {
		return isDigit(at(start)) || at(start) == '.' && isDigit(at(start + 1));
	}

	int endOfNumber(int start) {
		if (at(start) == '0' && "xXoObB".indexOf(at(start + 1)) >= 0) {
			return endOfSuffix(endOfName(start + 1));
		}
		int i = endOfDigits(start);
		if (at(i) == '.') {
			i = endOfDigits(i + 1);
		}
		char e = at(i);
		if (e == 'e' || e == 'E') {
			int digits = at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1;
			if (isDigit(at(digits))) {
				i = endOfDigits(digits);
			}
		}
		return endOfSuffix(i);
	}

	private int endOfSuffix(int end) {
		return "lLjJ".indexOf(at(end)) >= 0 && end < length ? end + 1 : end;
	}

	private int endOfDigits(int start) {
		int i = start;
		while (isDigit(at(i)) || i > start && at(i) == '_' && isDigit(at(i + 1))) {
			i++;
		}
		return i;
	}

	/** How many characters the operator at an offset has. */
	int operatorLength(int start) {
		char c = at(start);
		char d = at(start + 1);
		if (c == d && "*/<>".indexOf(c) >= 0) {
			return at(start + 2) == '=' ? 3 : 2;
		}
		if (c == '.' && d == '.' && at(start + 2) == '.') {
			return 3;
		}
		boolean two = d == '=' && "=!<>+-*/%&|^@".indexOf(c) >= 0 || c == '<' && d == '>' || c == '-' && d == '>';
		return two ? 2 : 1;
	}
}
