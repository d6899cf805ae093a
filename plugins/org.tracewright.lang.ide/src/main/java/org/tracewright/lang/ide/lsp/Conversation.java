package org.tracewright.lang.ide.lsp;

import java.nio.file.Path;
import java.util.List;
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * What stays the same from the client's introduction to its end.
 *
 * @param roots        the directories that the client works in
 * @param translations programs and their types, made in the background
 */
record Conversation(Client client, List<Path> roots, Workspace workspace, Answers answers, Problems problems, Translations translations) {

	/**
	 * What the client says that it can do.
	 *
	 * @param snippets     whether it fills in templates
	 * @param refreshHints whether it asks for hints again when told to
	 * @param progress     whether it shows how far long work is
	 */
	record Client(boolean snippets, boolean refreshHints, boolean progress) {
	}
}
