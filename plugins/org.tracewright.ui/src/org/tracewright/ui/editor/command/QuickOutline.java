package org.tracewright.ui.editor.command;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.services.Outline;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.editor.structure.OutlineLabels;

/** Lets a user choose a definition of the text by its first letters, and goes to it. */
public final class QuickOutline extends TextCommand {

	@Override
	void run(ITextEditor editor, EditorSources.Source source, ITextSelection selection) {
		Map<OutlineEntry, String> places = new IdentityHashMap<>();
		collect(Outline.of(source.model()), "", places);
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new OutlineLabels() {
			@Override
			public String getText(Object element) {
				return super.getText(element) + places.get(element);
			}
		});
		dialog.setTitle("Quick Outline");
		dialog.setMessage("First letters of a name, also with ? for any letter and * for any letters:");
		dialog.setElements(places.keySet().toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof OutlineEntry entry) {
			editor.selectAndReveal(entry.name().offset(), entry.name().length());
		}
	}

	/** Definitions with what stands behind their names: the class or function that they are in. */
	private static void collect(List<OutlineEntry> entries, String place, Map<OutlineEntry, String> places) {
		for (OutlineEntry entry : entries) {
			places.put(entry, place);
			collect(entry.children(), " - " + entry.label(), places);
		}
	}
}
