package org.tracewright.core.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.tracewright.lang.SourceDecoder;

/** Has editors read a source file in the encoding in which the compiler reads it: that of its coding line or of its byte order mark, else UTF-8, whatever is usual in the project. */
public final class SourceDescriber implements ITextContentDescriber {

	private static final QualifiedName[] SUPPORTED = { IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK };
	/** Bytes, or characters, among which a coding line stands. */
	private static final int HEAD = 1_000;

	@Override
	public int describe(InputStream content, IContentDescription description) throws IOException {
		byte[] head = content.readNBytes(HEAD);
		byte[] mark = IContentDescription.BOM_UTF_8;
		if (head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length)) {
			set(description, IContentDescription.BYTE_ORDER_MARK, mark);
			set(description, IContentDescription.CHARSET, StandardCharsets.UTF_8.name());
		} else {
			describe(new String(head, StandardCharsets.ISO_8859_1), description);
		}
		return INDETERMINATE;
	}

	@Override
	public int describe(Reader content, IContentDescription description) throws IOException {
		char[] head = new char[HEAD];
		int length = new BufferedReader(content).read(head);
		describe(new String(head, 0, Math.max(0, length)), description);
		return INDETERMINATE;
	}

	private static void describe(String head, IContentDescription description) {
		set(description, IContentDescription.CHARSET, SourceDecoder.declaredCharset(head).name());
	}

	/** Only what is asked for may be told. */
	private static void set(IContentDescription description, QualifiedName property, Object value) {
		if (description != null && description.isRequested(property)) {
			description.setProperty(property, value);
		}
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return SUPPORTED.clone();
	}
}
