package org.tracewright.ui.editor.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.references.Reference;
import org.tracewright.ui.references.ReferencesView;

/** Shows every place in the project that means what stands at the caret; from a module of the library, in all projects. */
public final class FindReferences extends TextCommand {

	@Override
	void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection) {
		IWorkbenchPage page = editor.getSite().getPage();
		SourceModel model = source.model();
		int offset = selection.getOffset();
		name(model, offset).ifPresent(name -> Job.createSystem("References of " + name, monitor -> {
			List<Reference> references = EditorSources.get().users(source).stream().flatMap(each -> references(each, model, offset)).distinct().toList();
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page, name, references));
		}).schedule());
	}

	private static Stream<Reference> references(Workspace workspace, SourceModel model, int offset) {
		return Reference.of(new Navigation(workspace).references(model, offset), workspace).stream();
	}

	private static Optional<String> name(SourceModel model, int offset) {
		return model.bindings().at(offset).map(occurrence -> occurrence.symbol().name()).or(() -> model.bindings().attributeAt(offset).map(use -> use.name()));
	}

	private static void show(IWorkbenchPage page, String name, List<Reference> references) {
		try {
			((ReferencesView) page.showView(ReferencesView.ID)).show(name, references);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
