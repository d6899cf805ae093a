package org.tracewright.lang.scanner;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers a generated parser gave to its tokens. The numbers differ between the parser proper and a content-assist parser,
 * so the scanner gets them from outside.
 */
public final class TokenTypes {
	/** The type that the node model takes as an error. */
	public static final int ERROR = 0;

	public final int begin;
	public final int end;
	public final int newline;
	public final int name;
	public final int number;
	public final int string;
	public final int comment;
	public final int whitespace;
	public final int print;
	public final int exec;
	public final int nonlocal;
	public final int semicolon;
	public final int colon;
	public final int dot;
	public final int ellipsis;
	public final int from;

	private final Map<String, Integer> keywords = new HashMap<>();
	private final Map<Integer, Integer> operators = new HashMap<>();

	/**
	 * @param definitions token number to {@code 'keyword'} or {@code RULE_NAME}, as Xtext's token definition provider has it
	 */
	public TokenTypes(Map<Integer, String> definitions) {
		Map<String, Integer> rules = new HashMap<>();
		definitions.forEach((type, text) -> {
			if (text.startsWith("'")) {
				addKeyword(text.substring(1, text.length() - 1), type);
			} else {
				rules.put(text, type);
			}
		});
		begin = rules.get("RULE_BEGIN");
		end = rules.get("RULE_END");
		newline = rules.get("RULE_NEWLINE");
		name = rules.get("RULE_NAME");
		number = rules.get("RULE_NUMBER");
		string = rules.get("RULE_STRING");
		comment = rules.get("RULE_COMMENT");
		whitespace = rules.get("RULE_WS");
		print = keywords.get("print");
		exec = keywords.get("exec");
		nonlocal = keywords.get("nonlocal");
		semicolon = operator(";", 0, 1);
		colon = operator(":", 0, 1);
		dot = operator(".", 0, 1);
		ellipsis = operator("...", 0, 3);
		from = keywords.get("from");
	}

	private void addKeyword(String text, int type) {
		if (Character.isLetter(text.charAt(0))) {
			keywords.put(text, type);
		} else {
			operators.put(pack(text, 0, text.length()), type);
		}
	}

	/** The type of an identifier-like word: a keyword's, or {@link #name}. */
	public int word(String text) {
		return keywords.getOrDefault(text, name);
	}

	/** The type of the operator or bracket at a place of the source; {@link #ERROR} when there is none such. */
	public int operator(CharSequence source, int start, int length) {
		return operators.getOrDefault(pack(source, start, length), ERROR);
	}

	private static int pack(CharSequence source, int start, int length) {
		int key = 0;
		for (int i = 0; i < length; i++) {
			key = key << 8 | source.charAt(start + i) & 0xff;
		}
		return key;
	}
}
