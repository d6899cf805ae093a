package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.jit.runtime.log.HotLoop;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLineMarkers;
import org.tracewright.ui.trace.HotLoopColumn;
import org.tracewright.ui.trace.TraceLog;

/** What a user sees of a program while it runs with a JIT log. */
public class RunningLoopsTest {

	/** More than the program gets through while it is watched. */
	private static final String FOR_EVER = "4000000000000";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final LoggedRun run = new LoggedRun();

	private final Workbench workbench = run.workbench();

	private long iterations() {
		return run.loops().loops().get(0).trace().counts().iterations();
	}

	private String message() {
		IMarker[] markers = run.markers(HotLineMarkers.HOT_LINE);
		return markers.length == 0 ? "" : markers[0].getAttribute(IMarker.MESSAGE, "");
	}

	@Test
	public void beforeAnythingIsHotTheViewSaysWhatIsDone() throws Exception {
		ILaunch launch = LaunchAttributes.find(run.module(), Mode.JIT_LOG).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("it is being translated", () -> run.loops().summary().equals("tlr_jit.py is being translated, or not hot yet"));
		workbench.await("the program ends", launch::isTerminated);
	}

	/** The platform tells of the number of a process, an attribute, before the process has its name. */
	@Test
	public void aProcessThatIsNotWholeYetIsNotFollowed() {
		IProcess unnamed = (IProcess) Proxy.newProxyInstance(IProcess.class.getClassLoader(), new Class<?>[] { IProcess.class },
				(proxy, method, arguments) -> method.getName().equals("getAttribute") ? "no.log" : null);
		String before = run.loops().summary();
		TraceLog.get().handleDebugEvents(new DebugEvent[] { new DebugEvent(unnamed, DebugEvent.CHANGE) });
		workbench.pause(200);
		assertEquals(before, run.loops().summary());
	}

	@Test
	public void countsAndMarksFollowTheProgram() throws Exception {
		ILaunch launch = run.run(FOR_EVER);
		long first = iterations();
		workbench.await("lines are marked with their share of time", () -> message().contains("% of the time"));
		List<IMarker> marks = Arrays.asList(run.markers(HotLineMarkers.HOT_LINE));
		TableViewer compiled = run.trace().compiled();
		workbench.await("its trace is shown", () -> compiled.getTable().getItemCount() > 3);
		compiled.setSelection(new StructuredSelection(compiled.getElementAt(3)));
		workbench.await("counts grow", () -> iterations() > 2 * first);
		workbench.await("it takes most of the time", () -> run.loops().loops().get(0).share() > 0.5);
		HotLoop loop = run.loops().loops().get(0);
		assertFalse("the program still runs", launch.isTerminated());
		assertFalse(HotLoopColumn.ITERATIONS.text(loop).isEmpty());
		assertEquals("the selected operation stays selected", 3, compiled.getTable().getSelectionIndex());
		assertEquals("marks are changed, not made anew", marks, Arrays.asList(run.markers(HotLineMarkers.HOT_LINE)));
		workbench.screenshot("hot-loops-running");
		launch.terminate();
		workbench.await("the program ends", launch::isTerminated);
		workbench.await("the view says so", () -> run.loops().summary().contains("of it in compiled code") && !run.loops().summary().contains("is running"));
		assertTrue("the counts stay", iterations() > 2 * first);
	}
}
