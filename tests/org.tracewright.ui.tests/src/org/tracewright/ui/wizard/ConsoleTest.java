package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What a program that is run tells in the console, and how it is ended. */
public class ConsoleTest {

	private static final String FAILING = "def fail(n):\n    raise ValueError(\"no\")\n\n\ndef entry_point(argv):\n    fail(1)\n    return 0\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String GREETING = "def entry_point(argv):\n    print 'hello', argv[1], argv[2]\n    return 0\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String PRINTING = "def entry_point(argv):\n    n = len(argv)\n    while n > 0:\n        print 'begun', n\n        n = (n + 1) | 1\n    return 0\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String ENDLESS = "def entry_point(argv):\n    print 'begun'\n    n = len(argv)\n    while n > 0:\n        n = (n + 1) | 1\n    return 0\n\n\ndef target(driver, args):\n    return entry_point, None\n";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();

	private final Workbench workbench = new Workbench();
	private IProject project;

	@Before
	public void makeProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("console");
		project.create(null);
		project.open(null);
	}

	@After
	public void deleteProject() throws Exception {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
		}
		launches.removeLaunches(launches.getLaunches());
		page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private ILaunch run(String text, Mode mode) throws Exception {
		IFile file = project.getFile("program.py");
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return LaunchAttributes.find(file, mode).launch(ILaunchManager.RUN_MODE, null);
	}

	private static TextConsole console(ILaunch launch) {
		return (TextConsole) DebugUITools.getConsole(launch.getProcesses()[0]);
	}

	@Test
	public void aPositionLeadsToItsLine() throws Exception {
		ILaunch launch = run(FAILING, Mode.UNTRANSLATED);
		workbench.await("the failure is told with a link for each of the two functions", () -> console(launch) != null && console(launch).getHyperlinks().length >= 2);
		workbench.await("the program ends", launch::isTerminated);
		List<String> lines = new ArrayList<>();
		for (IHyperlink link : console(launch).getHyperlinks()) {
			link.linkActivated();
			ITextEditor editor = (ITextEditor) page().getActiveEditor();
			assertEquals("program.py", editor.getTitle());
			lines.add(((ITextSelection) editor.getSelectionProvider().getSelection()).getText().strip());
		}
		assertTrue(lines.toString(), lines.contains("raise ValueError(\"no\")"));
		workbench.screenshot("console");
	}

	@Test
	public void theConsoleHasWhatTheProgramPrintsAndNothingElse() throws Exception {
		IFile file = project.getFile("program.py");
		file.create(new ByteArrayInputStream(GREETING.getBytes(StandardCharsets.UTF_8)), true, null);
		for (Mode mode : List.of(Mode.UNTRANSLATED, Mode.TRANSLATED)) {
			ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(file, mode).getWorkingCopy();
			configuration.setAttribute(LaunchAttributes.ARGUMENTS, "\"the world\" again");
			ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
			workbench.await(mode + " ends", launch::isTerminated);
			workbench.await(mode + " has printed", () -> console(launch) != null && console(launch).getDocument().get().endsWith("again\n"));
			assertEquals(mode.toString(), "hello the world again\n", console(launch).getDocument().get());
		}
	}

	@Test
	public void terminatingEndsTheProcessAndAllThatItStarted() throws Exception {
		for (Mode mode : List.of(Mode.UNTRANSLATED, Mode.TRANSLATED)) {
			terminate(run(ENDLESS, mode));
			project.getFile("program.py").delete(true, null);
		}
	}

	@Test
	public void aProgramMayBeTerminatedWhileItPrints() throws Exception {
		for (Mode mode : List.of(Mode.UNTRANSLATED, Mode.TRANSLATED)) {
			terminate(run(PRINTING, mode));
			project.getFile("program.py").delete(true, null);
		}
	}

	private void terminate(ILaunch launch) throws DebugException {
		workbench.await("what the program has printed is there while it runs", () -> console(launch) != null && console(launch).getDocument().get().contains("begun"));
		long number = Long.parseLong(launch.getProcesses()[0].getAttribute(IProcess.ATTR_PROCESS_ID));
		ProcessHandle process = ProcessHandle.of(number).orElseThrow();
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		all.add(process);
		launch.terminate();
		workbench.await("the launch is at its end", launch::isTerminated);
		workbench.await("no process is left", () -> all.stream().noneMatch(ProcessHandle::isAlive));
		assertFalse(launch.canTerminate());
	}
}
