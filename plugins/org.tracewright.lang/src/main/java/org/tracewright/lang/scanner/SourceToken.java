package org.tracewright.lang.scanner;

import org.antlr.runtime.CommonToken;

/** A token that is a range of the source text; a synthetic one is an empty range. */
public final class SourceToken extends CommonToken {
	private static final long serialVersionUID = 1L;

	private final transient String source;
	private final String message;

	SourceToken(String source, int type, int start, int end) {
		this(source, type, start, end, DEFAULT_CHANNEL, null);
	}

	private SourceToken(String source, int type, int start, int end, int channel, String message) {
		super(type);
		this.source = source;
		this.message = message;
		setStartIndex(start);
		setStopIndex(end - 1);
		setChannel(channel);
	}

	static SourceToken hidden(String source, int type, int start, int end) {
		return new SourceToken(source, type, start, end, HIDDEN_CHANNEL, null);
	}

	static SourceToken error(String source, int start, int end, String message) {
		return new SourceToken(source, TokenTypes.ERROR, start, end, HIDDEN_CHANNEL, message);
	}

	/** What is wrong here, or null. */
	public String message() {
		return message;
	}

	/** The offset behind the last character. */
	public int end() {
		return getStopIndex() + 1;
	}

	@Override
	public String getText() {
		return source.substring(getStartIndex(), end());
	}
}
