package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.Markers;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.ui.editor.assist.CompletionProcessor;
import org.tracewright.ui.editor.assist.DefinitionDetector;
import org.tracewright.ui.editor.assist.TypeHover;
import org.tracewright.ui.editor.structure.SignatureMinings;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.graph.view.TypesView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What a user does in a day: makes a project of an example, edits it, breaks it, mends it, and looks at what the toolchain knows of it. */
public class InterpreterDayTest {

	private static final String BROKEN = "        elif opcode == DECR_A:\n            a -= 'one'\n";
	private static final String SOUND = "        elif opcode == DECR_A:\n            a -= 1\n";

	@Rule
	public NoErrorsLogged log = new NoErrorsLogged();

	private final Workbench workbench = new Workbench();
	private IProject project;
	private ITextEditor editor;

	@Before
	public void makeProject() throws Exception {
		PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", page().getWorkbenchWindow());
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("tlr");
		NewInterpreterWizard.create(project, Example.TLR, null);
		build();
		editor = (ITextEditor) IDE.openEditor(page(), project.getFile("tlr.py"));
	}

	@After
	public void deleteProject() throws Exception {
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private void build() throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
	}

	private List<IMarker> markers() throws Exception {
		return Arrays.asList(project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE));
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private ITextViewer viewer() {
		return editor.getAdapter(ITextViewer.class);
	}

	private void replace(String old, String text) throws Exception {
		int offset = document().get().indexOf(old);
		assertTrue("no text " + old, offset >= 0);
		document().replace(offset, old.length(), text);
		editor.doSave(null);
		build();
	}

	private int offset(String text) {
		return document().get().indexOf(text);
	}

	@Test
	public void theExampleIsTranslated() throws Exception {
		assertEquals(List.of(), markers());
		IFile jar = project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar");
		assertTrue(jar.exists() && jar.isDerived());
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(java.toString(), "-jar", jar.getLocation().toOSString(), "1000").redirectErrorStream(true).start();
		assertEquals("1000000", new String(process.getInputStream().readAllBytes()).strip());
	}

	@Test
	public void anErrorIsMarkedAtItsPlaceAndGoesWhenItIsMended() throws Exception {
		replace(SOUND, BROKEN);
		List<IMarker> found = markers();
		assertEquals(1, found.size());
		assertEquals("type-error", found.get(0).getAttribute(Markers.CODE, ""));
		int line = document().getLineOfOffset(offset("a -= 'one'")) + 1;
		assertEquals(line, found.get(0).getAttribute(IMarker.LINE_NUMBER, 0));
		assertFalse(found.get(0).getAttribute(IMarker.MESSAGE, "").isEmpty());
		editor.selectAndReveal(offset("a -= 'one'"), 0);
		workbench.screenshot("type-error");
		replace(BROKEN, SOUND);
		assertEquals(List.of(), markers());
	}

	@Test
	public void theTranslatedMachineOfTheLastGoodStateStays() throws Exception {
		IFile jar = project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar");
		byte[] before = Files.readAllBytes(jar.getLocation().toPath());
		replace(SOUND, BROKEN);
		assertTrue(Arrays.equals(before, Files.readAllBytes(jar.getLocation().toPath())));
		assertTrue("types stay", !CorePlugin.results().types(project).isEmpty());
	}

	@Test
	public void aSyntaxErrorOfAFileThatNobodyImportsIsMarked() throws Exception {
		project.getFile("other.py").create(new java.io.ByteArrayInputStream("def f(:\n    pass\n".getBytes()), true, null);
		build();
		assertEquals(List.of("/tlr/other.py"), markers().stream().map(marker -> marker.getResource().getFullPath().toString()).toList());
		project.getFile("other.py").delete(true, null);
		build();
		assertEquals(List.of(), markers());
	}

	@Test
	public void aFaultInTheProjectFileIsMarkedThere() throws Exception {
		IFile file = project.getFile("tracewright.toml");
		file.setContents(new java.io.ByteArrayInputStream("[target.tlr]\nmodul = \"tlr.py\"\n".getBytes()), true, false, null);
		build();
		assertEquals(List.of(2, 1), markers().stream().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0)).sorted(java.util.Comparator.reverseOrder()).toList());
	}

	@Test
	public void theViewsShowTheFunctionAtTheCaret() throws Exception {
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		TypesView types = (TypesView) page().showView(TypesView.ID);
		page().activate(editor);
		editor.selectAndReveal(offset("opcode = ord"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret"));
		workbench.await("the types are shown", () -> types.locals().stream().anyMatch(local -> local.name().equals("regs") && local.type().equals("list of int")));
		assertTrue(graph.diagram().nodes().stream().anyMatch(node -> node.isFrom(project.getFile("tlr.py").getLocation().toOSString(), lineOf("opcode = ord"))));
		graph.fit();
		workbench.screenshot("views");
		editor.selectAndReveal(offset("if len(argv)"), 0);
		workbench.await("the graph follows", () -> graph.diagram().title().contains("entry_point"));
	}

	@Test
	public void theViewsFollowTheCaretKeyByKey() throws Exception {
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		TypesView types = (TypesView) page().showView(TypesView.ID);
		page().activate(editor);
		editor.selectAndReveal(offset("def entry_point") - 1, 0);
		workbench.await("there is no function", () -> graph.hint().startsWith("Put the caret into a function") && !types.hint().isEmpty());
		viewer().getTextWidget().invokeAction(ST.LINE_DOWN);
		workbench.await("the graph follows", () -> graph.diagram().title().contains("entry_point") && graph.hint().isEmpty());
		workbench.await("the types follow", () -> types.hint().isEmpty());
	}

	@Test
	public void thePerspectiveHasTheMenuRun() {
		assertTrue(Arrays.stream(page().getWorkbenchWindow().getShell().getMenuBar().getItems()).anyMatch(item -> item.getText().equals("&Run")));
	}

	@Test
	public void theOverviewIsThereWhileNotAllIsInSight() throws Exception {
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		page().activate(editor);
		editor.selectAndReveal(offset("opcode = ord"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret"));
		graph.actualSize();
		workbench.await("the overview is there", graph::hasOverview);
		DiagramNode first = graph.diagram().nodes().get(0);
		DiagramNode last = graph.diagram().nodes().stream().max(Comparator.comparingInt(DiagramNode::y)).get();
		graph.show(first);
		workbench.await("the first block is in sight", () -> graph.isInSight(first));
		assertFalse(graph.isInSight(last));
		graph.show(last);
		workbench.await("the last block is in sight", () -> graph.isInSight(last));
		workbench.screenshot("overview");
		graph.fit();
		workbench.await("nothing is left to overlook", () -> !graph.hasOverview());
	}

	private int lineOf(String text) {
		String before = document().get().substring(0, offset(text));
		return (int) before.chars().filter(c -> c == '\n').count() + 1;
	}

	@Test
	public void hoversShowInferredTypes() {
		TypeHover hover = new TypeHover();
		int regs = offset("            regs[n] = a") + 12;
		assertTrue(hover.getHoverInfo(viewer(), hover.getHoverRegion(viewer(), regs)).contains("regs: list of int"));
		int call = offset("interpret(SQUARE");
		String told = hover.getHoverInfo(viewer(), new Region(call, 0));
		assertTrue(told.contains("def interpret(bytecode, a)"));
		assertEquals("def interpret(bytecode, a)\n(bytecode: str, a: int) -> int", shown(hover, told).strip());
	}

	private static Stream<StyledText> texts(Control control) {
		return control instanceof StyledText text ? Stream.of(text)
				: control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(InterpreterDayTest::texts) : Stream.of();
	}

	/** The text that a hover's control shows. */
	private String shown(ITextHoverExtension hover, String information) {
		Shell parent = new Shell();
		try {
			DefaultInformationControl control = (DefaultInformationControl) hover.getHoverControlCreator().createInformationControl(parent);
			control.setSizeConstraints(600, 400);
			control.setInformation(information);
			return texts(parent.getShells()[0]).map(StyledText::getText).collect(Collectors.joining());
		} finally {
			parent.dispose();
		}
	}

	@Test
	public void inferredSignaturesStandAboveFunctions() throws Exception {
		SignatureMinings minings = new SignatureMinings();
		CompletableFuture<List<? extends ICodeMining>> answer = minings.provideCodeMinings(viewer(), null);
		workbench.await("there are signatures", answer::isDone);
		List<String> signatures = answer.get().stream().map(ICodeMining::getLabel).toList();
		minings.dispose();
		assertTrue(signatures.toString(), signatures.stream().anyMatch(signature -> signature.startsWith("(bytecode: str, a: int)")));
		ISourceViewerExtension5 shown = (ISourceViewerExtension5) viewer();
		assertTrue("the editor shows minings", shown.hasCodeMiningProviders());
	}

	@Test
	public void theRulerTellsOfErrors() throws Exception {
		replace(SOUND, BROKEN);
		int line = lineOf("a -= 'one'") - 1;
		ISourceViewer source = (ISourceViewer) viewer();
		workbench.await("the error is in the ruler", () -> !errorsAt(source, line).isEmpty());
		assertEquals(markers().get(0).getAttribute(IMarker.MESSAGE, ""), errorsAt(source, line).get(0));
		replace(BROKEN, SOUND);
		workbench.await("it is gone", () -> errorsAt(source, line).isEmpty());
	}

	/** What the annotations of errors at a line, counted from 0, say; the ruler's hover shows these. */
	private List<String> errorsAt(ISourceViewer source, int line) {
		List<String> texts = new ArrayList<>();
		source.getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			try {
				Position position = source.getAnnotationModel().getPosition(annotation);
				if (annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error") && document().getLineOfOffset(position.offset) == line) {
					texts.add(annotation.getText());
				}
			} catch (BadLocationException gone) {
				throw new AssertionError(gone);
			}
		});
		return texts;
	}

	@Test
	public void theTypesSayWhyThereAreNone() throws Exception {
		TypesView types = (TypesView) page().showView(TypesView.ID);
		page().activate(editor);
		editor.selectAndReveal(0, 0);
		workbench.await("there is a hint", () -> types.hint().startsWith("Put the caret into a function"));
		editor.selectAndReveal(offset("if len(argv)"), 0);
		workbench.await("there are types", () -> types.hint().isEmpty());
	}

	@Test
	public void proposalsKnowTheTypes() throws Exception {
		document().replace(offset("        opcode = ord"), 0, "        regs.\n");
		ICompletionProposal[] proposals = new CompletionProcessor().computeCompletionProposals(viewer(), offset("regs.\n") + 5);
		List<String> labels = Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
		assertTrue(labels.toString(), labels.contains("append"));
	}

	@Test
	public void linksLeadToDefinitionsAlsoOfTheLibrary() {
		IHyperlink[] links = new DefinitionDetector().detectHyperlinks(viewer(), new Region(offset("JitDriver(['pc'") + 2, 0), false);
		assertEquals(1, links.length);
		links[0].open();
		assertEquals("jit.py", page().getActiveEditor().getTitle());
	}
}
