package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.Markers;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.build.TargetResult;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.graph.view.TypesView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLoopColumn;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;
import org.tracewright.ui.trace.TraceView;

/**
 * A whole day in one go, with the builds that the workbench starts by itself: a project of an example, a type error and its end, the graph and the types, a run with
 * JIT log, its hot loop, its trace, and back to the source. It runs in the workbench of the tests and in an Eclipse that Tracewright was installed into.
 */
public class WholeDayTest {

	private static final String SOUND = "            regs[n] = a\n";
	private static final String BROKEN = "            regs[n] = 'one'\n";
	/** SQUARE goes round once for each of these. */
	private static final String ROUNDS = "30000000";
	/** Position of the first instruction in the loop of SQUARE, and its operation code. */
	private static final String LOOP = "4: 2";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();

	private final Workbench workbench = new Workbench();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("day");
	private ITextEditor editor;

	@After
	public void deleteProject() throws Exception {
		TraceLog.get().close();
		DebugPlugin.getDefault().getLaunchManager().removeLaunches(launches());
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	@Test
	public void aDay() throws Exception {
		PlatformUI.getWorkbench().showPerspective("org.tracewright.ui.perspective", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		look();
		Job.create("the wizard's work", (ICoreRunnable) monitor -> NewInterpreterWizard.create(project, Example.TLR, monitor)).schedule();
		workbench.await("the example is translated", () -> result() != null && result().succeeded() && jar().exists() && isQuiet());
		assertEquals(List.of(), markers());
		breakAndMend();
		lookAtGraphAndTypes();
		runWithLog();
		goFromTraceToSource();
	}

	private void breakAndMend() throws Exception {
		open("tlr.py");
		look();
		TargetResult sound = result();
		replace(SOUND, BROKEN);
		workbench.await("the error is marked", () -> !markers().isEmpty() && isQuiet());
		assertEquals(1, markers().size());
		IMarker marker = markers().get(0);
		assertEquals("union-error", marker.getAttribute(Markers.CODE, ""));
		assertEquals(List.of("tlr.py", lineOf(BROKEN)), List.of(marker.getResource().getName(), marker.getAttribute(IMarker.LINE_NUMBER, 0)));
		List<String> causes = Arrays.stream(marker.getAttribute(Markers.CAUSES, "").split("\n")).map(cause -> cause.split("\t")).map(cause -> cause[1] + " " + cause[3]).toList();
		assertEquals(List.of(lineOf("regs = [0] * 256") + " here an int", lineOf(BROKEN) + " here a str"), causes);
		workbench.screenshot("day-error");
		replace(BROKEN, SOUND);
		workbench.await("the error is gone", () -> markers().isEmpty() && result().succeeded() && result() != sound && isQuiet());
	}

	private void lookAtGraphAndTypes() throws Exception {
		ControlFlowView graph = (ControlFlowView) page().showView(ControlFlowView.ID);
		look();
		TypesView types = (TypesView) page().showView(TypesView.ID);
		page().activate(editor);
		editor.selectAndReveal(document().get().indexOf("opcode = ord"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret") && !graph.diagram().nodes().isEmpty());
		workbench.await("the types are shown", () -> types.locals().stream().anyMatch(local -> local.name().equals("regs") && local.type().equals("list of int")));
		workbench.screenshot("day-graph");
	}

	private void runWithLog() throws Exception {
		HotLoopsView loops = (HotLoopsView) page().showView(HotLoopsView.ID);
		look();
		page().showView(TraceView.ID);
		look();
		open("tlr_jit.py");
		look();
		ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(project.getFile("tlr_jit.py"), Mode.JIT_LOG).getWorkingCopy();
		configuration.setAttribute(LaunchAttributes.ARGUMENTS, ROUNDS);
		DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
		workbench.await("the program ends", () -> launches().length > 0 && Arrays.stream(launches()).allMatch(ILaunch::isTerminated));
		workbench.await("its loop is listed", () -> loops.loops().stream().anyMatch(loop -> !HotLoopColumn.TIME.text(loop).isEmpty()));
		assertEquals(List.of(LOOP), loops.loops().stream().map(HotLoopColumn.POSITION::text).toList());
		loops.viewer().setSelection(new StructuredSelection(loops.loops().get(0)));
	}

	private void goFromTraceToSource() throws Exception {
		TableViewer recorded = ((TraceView) page().findView(TraceView.ID)).recorded();
		workbench.await("the trace is shown", () -> recorded.getTable().getItemCount() > 0);
		workbench.screenshot("day-trace");
		page().closeAllEditors(false);
		look();
		TableItem[] rows = recorded.getTable().getItems();
		int subtraction = 0;
		while (!rows[subtraction].getText().contains("int_sub(")) {
			subtraction++;
		}
		recorded.setSelection(new StructuredSelection(recorded.getElementAt(subtraction)));
		recorded.getTable().notifyListeners(SWT.DefaultSelection, new Event());
		editor = (ITextEditor) page().getActiveEditor();
		assertEquals("tlr_jit.py", editor.getTitle());
		assertEquals("a -= 1", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().strip());
	}

	/** A user looks at what came of one click before the next. */
	private void look() {
		workbench.pause(100);
	}

	private static ILaunch[] launches() {
		return DebugPlugin.getDefault().getLaunchManager().getLaunches();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private TargetResult result() {
		List<TargetResult> results = CorePlugin.results().of(project);
		return results.isEmpty() ? null : results.get(0);
	}

	private IFile jar() {
		return project.getFolder(RpythonBuilder.OUTPUT).getFile("tlr.jar");
	}

	/** Whether no build is under way. */
	private static boolean isQuiet() {
		return Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0;
	}

	private List<IMarker> markers() {
		try {
			return Arrays.asList(project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private void open(String module) throws Exception {
		editor = (ITextEditor) IDE.openEditor(page(), project.getFile(module));
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private void replace(String old, String text) throws Exception {
		int offset = document().get().indexOf(old);
		assertTrue("no text " + old, offset >= 0);
		document().replace(offset, old.length(), text);
		editor.selectAndReveal(offset, 0);
		editor.doSave(null);
	}

	private int lineOf(String text) throws Exception {
		return document().getLineOfOffset(document().get().indexOf(text)) + 1;
	}
}
