package org.tracewright.lang.ide.services;

/**
 * A proposal.
 *
 * @param label  what the user sees and what is inserted, unless it is a template
 * @param detail type, signature or module; empty where there is nothing to tell
 * @param insert the text to insert; in templates {@code ${name}} marks what to fill in and {@code ${}} where the caret ends
 * @param kind   for icons and order
 */
public record CompletionItem(String label, String detail, String insert, Kind kind) {

	/** Sorts of proposals, in the order in which they are shown. */
	public enum Kind { PARAMETER, VARIABLE, ATTRIBUTE, METHOD, FUNCTION, CLASS, MODULE, BUILTIN, KEYWORD, TEMPLATE }

	/** A proposal that inserts its label. */
	static CompletionItem plain(String label, String detail, Kind kind) {
		return new CompletionItem(label, detail, label, kind);
	}
}
