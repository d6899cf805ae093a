package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.editor.assist.Corrections;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** Syntax errors in the editor: while one types, and how they become markers and go. */
public class SyntaxErrorsTest {

	private static final String FUNCTION = "\n\ndef half(n)\n    return n // 2\n";
	private static final String MESSAGE = "expected ':', found end of line";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("syntax");

	private final Workbench workbench = new Workbench();
	private ITextEditor editor;
	private String before;

	@Before
	public void openProgram() throws Exception {
		project.create(Example.PRIMES);
		project.build();
		editor = project.open("primes.py");
		before = document().get();
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	/** What is drawn as an error: its text, whether it is a marker's, and the text of the document there. */
	private List<String> errors() {
		IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		List<String> errors = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation.getType().endsWith("error") && !annotation.isMarkedDeleted()) {
				int offset = annotations.getPosition(annotation).offset;
				errors.add((annotation instanceof MarkerAnnotation ? "marker " : "") + annotation.getText() + " at " + (offset - before.length()));
			}
		}
		return errors;
	}

	private void type(int offset, int length, String text) throws BadLocationException {
		document().replace(offset, length, text);
	}

	@Test
	public void anErrorIsShownWhileOneTypesAndGoesWithItsCause() throws Exception {
		type(before.length(), 0, FUNCTION);
		workbench.await("the error is shown", () -> errors().size() == 1);
		assertEquals(List.of(MESSAGE + " at " + FUNCTION.indexOf(")")), errors());
		assertEquals("nothing was saved", List.of(), project.codes());
		editor.selectAndReveal(before.length() + FUNCTION.indexOf("n)"), 0);
		workbench.screen("syntax", new Point(1280, 800));
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextViewer.class);
		ICompletionProposal[] proposals = new Corrections().computeQuickAssistProposals(new QuickAssistContext(viewer, before.length() + FUNCTION.indexOf("half")));
		assertEquals(1, proposals.length);
		proposals[0].apply(document());
		assertEquals(before + FUNCTION.replace("half(n)", "half(n):"), document().get());
		workbench.await("the error is gone", () -> errors().isEmpty());
	}

	@Test
	public void aSavedErrorIsShownOnceAndNoLongerThanTheTextHasIt() throws Exception {
		type(before.length(), 0, FUNCTION);
		editor.doSave(null);
		project.build();
		String marked = "marker " + MESSAGE + " at " + FUNCTION.indexOf(")");
		workbench.await("the marker stands for the error", () -> errors().equals(List.of(marked)));
		type(before.length() + FUNCTION.indexOf("\n    return"), 0, ":");
		workbench.await("the error is not drawn, though its marker is there", () -> errors().isEmpty());
		assertEquals(List.of("syntax-error"), project.codes());
		type(before.length() + FUNCTION.indexOf("\n    return"), 1, "");
		workbench.await("the marker's error is back", () -> errors().equals(List.of(marked)));
		type(before.length() + FUNCTION.indexOf("\n    return"), 0, ":");
		editor.doSave(null);
		project.build();
		workbench.await("there is no error", () -> errors().isEmpty());
		assertEquals(List.of(), project.codes());
	}
}
