package org.tracewright.lang.literal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Evaluates string tokens: prefixes, quotes, escapes, adjacent literals. */
public final class StringLiteral {
	private final Charset charset;
	private final boolean unicodeByDefault;

	/**
	 * @param charset          the encoding of the source file, which byte strings are written back in
	 * @param unicodeByDefault whether {@code from __future__ import unicode_literals} is in force
	 */
	public StringLiteral(Charset charset, boolean unicodeByDefault) {
		this.charset = charset;
		this.unicodeByDefault = unicodeByDefault;
	}

	/** The value of adjacent string tokens: a {@code byte[]} for {@code str}, a {@link String} if any of them is unicode. */
	public Object value(List<String> tokens) throws LiteralException {
		boolean unicode = false;
		for (String token : tokens) {
			unicode |= isUnicode(prefix(token));
		}
		return unicode ? text(tokens) : bytes(tokens);
	}

	private String text(List<String> tokens) throws LiteralException {
		StringBuilder all = new StringBuilder();
		for (String token : tokens) {
			String prefix = prefix(token);
			if (isUnicode(prefix)) {
				all.append(new Escapes(body(token), prefix.indexOf('r') >= 0).unicode());
			} else {
				byte[] bytes = bytes(List.of(token));
				for (byte b : bytes) {
					if (b < 0) {
						throw new LiteralException("a byte string that is not ASCII next to a unicode string");
					}
				}
				all.append(new String(bytes, StandardCharsets.US_ASCII));
			}
		}
		return all.toString();
	}

	private byte[] bytes(List<String> tokens) throws LiteralException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (String token : tokens) {
			if (prefix(token).indexOf('r') >= 0) {
				all.writeBytes(body(token).getBytes(charset));
			} else {
				new Escapes(body(token), false).bytes(all, charset);
			}
		}
		return all.toByteArray();
	}

	private boolean isUnicode(String prefix) {
		return prefix.indexOf('u') >= 0 || unicodeByDefault && prefix.indexOf('b') < 0;
	}

	private static String prefix(String token) {
		return token.substring(0, quote(token)).toLowerCase(Locale.ROOT);
	}

	private static int quote(String token) {
		int i = 0;
		while (token.charAt(i) != '"' && token.charAt(i) != '\'') {
			i++;
		}
		return i;
	}

	/** What stands between the quotes, line breaks made LF. */
	private static String body(String token) {
		int quote = quote(token);
		char c = token.charAt(quote);
		boolean triple = token.length() >= quote + 6 && token.charAt(quote + 1) == c && token.charAt(quote + 2) == c;
		int width = triple ? 3 : 1;
		String body = token.substring(quote + width, Math.max(quote + width, token.length() - width));
		return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
	}
}
