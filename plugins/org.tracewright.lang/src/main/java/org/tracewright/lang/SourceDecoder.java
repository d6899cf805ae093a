package org.tracewright.lang;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of the bytes of a source file: a byte order mark or a coding line says which encoding they are in, else it is UTF-8.
 * (Python 2 takes ASCII then; UTF-8 contains it.) A file with NUL bytes is refused as binary.
 */
public final class SourceDecoder {
	private static final Pattern COOKIE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
	private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	private SourceDecoder() {
	}

	/** Decodes the whole content of a file. */
	public static DecodedSource decode(byte[] bytes) throws SourceDecodingException {
		refuseBinary(bytes);
		boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF8_MARK, 0, 3);
		Charset charset = marked ? StandardCharsets.UTF_8 : declared(bytes);
		int start = marked ? 3 : 0;
		ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString();
			return new DecodedSource(text, charset);
		} catch (CharacterCodingException e) {
			throw refusal("the file is not " + charset.name() + " text", bytes, in.position());
		}
	}

	private static void refuseBinary(byte[] bytes) throws SourceDecodingException {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				throw refusal("this is a binary file, not a source file", bytes, i);
			}
		}
	}

	private static SourceDecodingException refusal(String message, byte[] bytes, int offset) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < offset; i++) {
			if (bytes[i] == '\n') {
				line++;
				start = i + 1;
			}
		}
		return new SourceDecodingException(message, line, offset - start + 1);
	}

	private static Charset declared(byte[] bytes) throws SourceDecodingException {
		return declared(new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1));
	}

	/** The encoding that a text says it came in; UTF-8 if it says none, or one that nobody knows. */
	public static Charset declaredCharset(String text) {
		try {
			return declared(text.substring(0, Math.min(text.length(), 1000)));
		} catch (SourceDecodingException e) {
			return StandardCharsets.UTF_8;
		}
	}

	private static Charset declared(String head) throws SourceDecodingException {
		String[] lines = head.split("\r\n|\r|\n", 3);
		for (int i = 0; i < Math.min(2, lines.length); i++) {
			Matcher matcher = COOKIE.matcher(lines[i]);
			if (matcher.find()) {
				return named(matcher.group(1), i + 1, matcher.start(1) + 1);
			}
		}
		return StandardCharsets.UTF_8;
	}

	private static Charset named(String name, int line, int column) throws SourceDecodingException {
		String plain = name.toLowerCase(Locale.ROOT).replace('_', '-');
		if (plain.equals("utf-8") || plain.startsWith("utf-8-") || plain.equals("utf8")) {
			return StandardCharsets.UTF_8;
		}
		if (plain.equals("latin-1") || plain.equals("latin1") || plain.startsWith("iso-8859-1") || plain.equals("iso-latin-1")) {
			return StandardCharsets.ISO_8859_1;
		}
		if (plain.equals("ascii") || plain.equals("us-ascii")) {
			return StandardCharsets.US_ASCII;
		}
		try {
			return Charset.forName(plain);
		} catch (IllegalArgumentException e) {
			throw new SourceDecodingException("unknown encoding: " + name, line, column);
		}
	}
}
