package org.tracewright.ui.editor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.tracewright.core.CorePlugin;
import org.tracewright.lang.ide.services.Outline;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.editor.EditorSources;

/** Shows above each function what types inference found for it, from the end of each build on. */
public final class SignatureMinings extends AbstractCodeMiningProvider {

	private final Consumer<IProject> built = project -> UiThread.later(this::show);
	private volatile ITextViewer shown;

	public SignatureMinings() {
		CorePlugin.results().addListener(built);
	}

	@Override
	public void dispose() {
		CorePlugin.results().removeListener(built);
		super.dispose();
	}

	/** The viewer asks by itself only when its text has changed. */
	private void show() {
		if (shown instanceof ISourceViewerExtension5 viewer && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
			viewer.updateCodeMinings();
		}
	}

	/** One line above a function. */
	private static final class Signature extends LineHeaderCodeMining {

		Signature(int line, IDocument document, ICodeMiningProvider provider, String text) throws BadLocationException {
			super(line, document, provider);
			setLabel(text);
		}
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		shown = viewer;
		IDocument document = viewer.getDocument();
		CompletableFuture<List<? extends ICodeMining>> answer = new CompletableFuture<>();
		CompletableFuture.supplyAsync(() -> minings(document)).whenComplete((found, failure) -> UiThread.later(() -> {
			// The platform goes on where the answer is given, and changes lists that it also paints from: both on the same thread, or it fails now and then.
			if (failure == null) {
				answer.complete(found);
			} else {
				answer.completeExceptionally(failure);
			}
		}));
		return answer;
	}

	private List<ICodeMining> minings(IDocument document) {
		List<ICodeMining> minings = new ArrayList<>();
		Optional<EditorSources.Source> source = EditorSources.get().source(document);
		source.ifPresent(each -> collect(Outline.of(each.model()), each.model(), each.types(), document, minings));
		return minings;
	}

	private void collect(List<OutlineEntry> entries, SourceModel model, ProjectTypes types, IDocument document, List<ICodeMining> minings) {
		for (OutlineEntry entry : entries) {
			List<String> signatures = types.signatures(model, entry.label(), entry.name().line());
			if (!signatures.isEmpty()) {
				String more = signatures.size() > 1 ? "  (+" + (signatures.size() - 1) + " more)" : "";
				add(minings, entry.name().line() - 1, document, signatures.get(0) + more);
			}
			collect(entry.children(), model, types, document, minings);
		}
	}

	private void add(List<ICodeMining> minings, int line, IDocument document, String text) {
		try {
			minings.add(new Signature(line, document, this, text));
		} catch (BadLocationException changed) {
			// The text has become shorter meanwhile; the next run is under way.
			return;
		}
	}
}
