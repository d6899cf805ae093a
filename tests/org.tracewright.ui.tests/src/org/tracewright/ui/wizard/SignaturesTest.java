package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.LineHeaderAnnotation;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** Inferred signatures above functions, in an editor that was open before there were any. */
public class SignaturesTest {

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("signatures");

	private final Workbench workbench = new Workbench();

	private static List<Annotation> headers(ITextEditor editor) {
		List<Annotation> found = new ArrayList<>();
		((ISourceViewer) editor.getAdapter(ITextViewer.class)).getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation instanceof LineHeaderAnnotation) {
				found.add(annotation);
			}
		});
		return found;
	}

	@Test
	public void theyComeWithTheFirstBuild() throws Exception {
		ExampleProject.buildAutomatically(false);
		try {
			NewInterpreterWizard.create(project.get(), Example.TLR, null);
			ITextEditor editor = project.open("tlr.py");
			workbench.await("the text is shown", () -> editor.getAdapter(ITextViewer.class).getTextWidget().getCharCount() > 0);
			assertEquals("nothing is inferred yet", List.of(), headers(editor));
			project.build();
			workbench.await("signatures are shown", () -> !headers(editor).isEmpty());
			workbench.screenshot("signatures");
		} finally {
			ExampleProject.buildAutomatically(true);
		}
	}
}
