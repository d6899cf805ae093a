package org.tracewright.lang.ide.services;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text before the caret asks for.
 *
 * @param prefix the part of a name that is already there
 * @param chain  for members the receiver's names; empty where it is no chain of names
 * @param module for imports the module's name as far as it stands there
 */
record CompletionContext(Kind kind, String prefix, List<String> chain, String module) {

	enum Kind { NAME, MEMBER, MODULE, MODULE_MEMBER, NOTHING }

	private static final Pattern FROM = Pattern.compile("^\\s*from\\s+([.\\w]*?)\\s+import\\s+(?:\\(?\\s*)(?:[\\w\\s]+,\\s*)*(\\w*)$");
	private static final Pattern MODULE = Pattern.compile("^\\s*(?:import|from)\\s+(?:[\\w.]+\\s*,\\s*)*((?:[\\w]*\\.)*)(\\w*)$");
	private static final Pattern MEMBER = Pattern.compile("((?:[A-Za-z_]\\w*\\s*\\.\\s*)+)(\\w*)$");
	private static final Pattern OPEN_MEMBER = Pattern.compile("[)\\]'\"]\\s*\\.\\s*(\\w*)$");
	private static final Pattern NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)?$");

	static CompletionContext of(String text, int offset) {
		int lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
		String line = text.substring(lineStart, offset);
		if (isInsideTextOrComment(line)) {
			return nothing();
		}
		Matcher from = FROM.matcher(line);
		if (from.find()) {
			return new CompletionContext(Kind.MODULE_MEMBER, from.group(2), List.of(), from.group(1));
		}
		Matcher module = MODULE.matcher(line);
		if (module.find()) {
			return new CompletionContext(Kind.MODULE, module.group(2), List.of(), module.group(1).replaceAll("\\.$", ""));
		}
		Matcher member = MEMBER.matcher(line);
		if (member.find()) {
			return new CompletionContext(Kind.MEMBER, member.group(2), List.of(member.group(1).replaceAll("\\s", "").split("\\.")), "");
		}
		Matcher name = NAME.matcher(line);
		boolean open = OPEN_MEMBER.matcher(line).find();
		return open || !name.find() ? nothing() : new CompletionContext(Kind.NAME, name.group(1) == null ? "" : name.group(1), List.of(), "");
	}

	private static CompletionContext nothing() {
		return new CompletionContext(Kind.NOTHING, "", List.of(), "");
	}

	/** Good enough within a line; a string over several lines gets proposals, which does no harm. */
	private static boolean isInsideTextOrComment(String line) {
		char quote = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (quote != 0) {
				if (c == '\\') {
					i++;
				} else if (c == quote) {
					quote = 0;
				}
			} else if (c == '#') {
				return true;
			} else if (c == '"' || c == '\'') {
				quote = c;
			}
		}
		return quote != 0;
	}
}
