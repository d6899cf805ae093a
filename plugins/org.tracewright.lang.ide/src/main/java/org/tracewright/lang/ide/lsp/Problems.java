package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.SyntaxError;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * What is wrong with each file, and what the client has been told of it. Of an open file the syntax errors are those of its text, at once; the other errors are those of the last translation. Used by one thread.
 */
final class Problems {

	private static final String SYNTAX = "syntax-error";

	private final FileNames names;
	private final Workspace workspace;
	private final Consumer<PublishDiagnosticsParams> client;
	private final Map<String, List<Diagnostic>> syntax = new HashMap<>();
	private final Map<String, List<Diagnostic>> translation = new LinkedHashMap<>();
	private final Map<String, List<Diagnostic>> told = new HashMap<>();

	Problems(FileNames names, Workspace workspace, Consumer<PublishDiagnosticsParams> client) {
		this.names = names;
		this.workspace = workspace;
		this.client = client;
	}

	/** The text of an open file is new. */
	void edited(SourceModel model) {
		syntax.put(model.file(), model.parse().errors().stream().map(error -> syntaxError(model, error)).toList());
		tell(model.file());
	}

	private static Diagnostic syntaxError(SourceModel model, SyntaxError error) {
		int length = Math.max(1, Math.min(error.length(), model.text().length() - error.offset()));
		Range range = error.offset() + length > model.text().length() ? Places.range(new SourcePosition("", error.line(), error.column(), 1))
				: Places.range(model.parse().lines(), error.offset(), length);
		return diagnostic(range, SYNTAX, error.message());
	}

	private static Diagnostic diagnostic(Range range, String code, String message) {
		Diagnostic diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Error, "tracewright");
		diagnostic.setCode(code);
		return diagnostic;
	}

	/** The file is no longer open. */
	void closed(String file) {
		syntax.remove(file);
		tell(file);
	}

	/** The programs have been translated; these are all of their errors. */
	void translated(List<org.tracewright.flow.Diagnostic> errors) {
		Set<String> files = new LinkedHashSet<>(translation.keySet());
		translation.clear();
		for (org.tracewright.flow.Diagnostic error : errors) {
			translation.computeIfAbsent(error.position().file(), file -> new ArrayList<>()).add(diagnostic(error));
		}
		files.addAll(translation.keySet());
		files.forEach(this::tell);
	}

	private Diagnostic diagnostic(org.tracewright.flow.Diagnostic error) {
		Diagnostic diagnostic = diagnostic(range(error.position()), error.code(), error.message());
		diagnostic.setRelatedInformation(error.causes().stream().filter(cause -> cause.position().isKnown()).map(cause -> new DiagnosticRelatedInformation(
				new Location(names.uri(cause.position().file()), range(cause.position())), cause.message())).collect(Collectors.toList()));
		return diagnostic;
	}

	private Range range(SourcePosition position) {
		return workspace.model(position.file()).map(model -> Places.range(position, model)).orElseGet(() -> Places.range(position));
	}

	private void tell(String file) {
		List<Diagnostic> all = new ArrayList<>(syntax.getOrDefault(file, List.of()));
		boolean open = syntax.containsKey(file);
		translation.getOrDefault(file, List.of()).stream().filter(error -> !open || !SYNTAX.equals(error.getCode().getLeft())).forEach(all::add);
		if (!all.equals(told.getOrDefault(file, List.of()))) {
			told.put(file, all);
			client.accept(new PublishDiagnosticsParams(names.uri(file), all));
		}
	}
}
