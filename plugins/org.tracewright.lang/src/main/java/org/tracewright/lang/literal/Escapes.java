package org.tracewright.lang.literal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Walks over the body of one string literal and resolves its escape sequences. */
final class Escapes {
	private static final String SIMPLE = "\\'\"abfnrtv";
	private static final String SIMPLE_VALUES = "\\'\"\u0007\b\f\n\r\t\u000b";

	private final String body;
	private final boolean raw;
	private int pos;

	/** @param raw whether only {@code \\u} and {@code \\U} count */
	Escapes(String body, boolean raw) {
		this.body = body;
		this.raw = raw;
	}

	void bytes(ByteArrayOutputStream out, Charset charset) throws LiteralException {
		while (pos < body.length()) {
			int escape = body.indexOf('\\', pos);
			int end = escape < 0 ? body.length() : escape;
			out.writeBytes(body.substring(pos, end).getBytes(charset));
			pos = end;
			if (escape >= 0) {
				int value = commonEscape();
				if (value >= 0) {
					out.write(value);
				} else if (value == UNKNOWN) {
					out.write('\\');
					pos++;
				}
			}
		}
	}

	String unicode() throws LiteralException {
		StringBuilder out = new StringBuilder(body.length());
		while (pos < body.length()) {
			char c = body.charAt(pos);
			if (c != '\\') {
				out.append(c);
				pos++;
			} else {
				unicodeEscape(out);
			}
		}
		return out.toString();
	}

	private static final int UNKNOWN = -1;
	private static final int NOTHING = -2;

	private void unicodeEscape(StringBuilder out) throws LiteralException {
		char c = pos + 1 < body.length() ? body.charAt(pos + 1) : '\0';
		if (c == 'u' || c == 'U') {
			out.appendCodePoint(codePoint(hexadecimal(c == 'u' ? 4 : 8)));
		} else if (raw) {
			out.append('\\');
			pos++;
			if (pos < body.length()) {
				out.append(body.charAt(pos++));
			}
		} else if (c == 'N') {
			out.appendCodePoint(named());
		} else {
			int value = commonEscape();
			if (value >= 0) {
				out.appendCodePoint(value);
			} else if (value == UNKNOWN) {
				out.append('\\');
				pos++;
			}
		}
	}

	private static int codePoint(long value) throws LiteralException {
		if (value > Character.MAX_CODE_POINT) {
			throw new LiteralException("illegal Unicode character in an escape sequence");
		}
		return (int) value;
	}

	private int named() throws LiteralException {
		int end = body.indexOf('}', pos);
		if (end < 0 || pos + 2 >= body.length() || body.charAt(pos + 2) != '{') {
			throw new LiteralException("malformed \\N character escape");
		}
		String name = body.substring(pos + 3, end);
		pos = end + 1;
		try {
			return Character.codePointOf(name);
		} catch (IllegalArgumentException e) {
			throw new LiteralException("unknown Unicode character name: " + name);
		}
	}

	/** The escapes that byte strings have too; leaves the backslash unread when it begins none. */
	private int commonEscape() throws LiteralException {
		char c = pos + 1 < body.length() ? body.charAt(pos + 1) : '\0';
		if (c == '\n') {
			pos += 2;
			return NOTHING;
		}
		int simple = c == '\0' ? -1 : SIMPLE.indexOf(c);
		if (simple >= 0) {
			pos += 2;
			return SIMPLE_VALUES.charAt(simple);
		}
		if (c >= '0' && c <= '7') {
			return octal();
		}
		return c == 'x' ? (int) hexadecimal(2) : UNKNOWN;
	}

	private int octal() {
		int value = 0;
		int i = pos + 1;
		for (; i < body.length() && i < pos + 4 && body.charAt(i) >= '0' && body.charAt(i) <= '7'; i++) {
			value = value * 8 + body.charAt(i) - '0';
		}
		pos = i;
		return value;
	}

	private long hexadecimal(int count) throws LiteralException {
		char kind = body.charAt(pos + 1);
		long value = 0;
		for (int i = 0; i < count; i++) {
			int at = pos + 2 + i;
			int digit = at < body.length() ? Character.digit(body.charAt(at), 16) : -1;
			if (digit < 0) {
				throw new LiteralException("invalid \\" + kind + " escape");
			}
			value = value * 16 + digit;
		}
		pos += 2 + count;
		return value;
	}
}
