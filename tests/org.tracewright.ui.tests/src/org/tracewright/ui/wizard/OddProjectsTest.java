package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.editor.assist.DefinitionDetector;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.tracewright.ui.trace.HotLineMarkers;
import org.tracewright.ui.trace.HotLoopsView;
import org.tracewright.ui.trace.TraceLog;

/** Several projects, parts of a project elsewhere, and projects that go while something is done with them. */
public class OddProjectsTest {

	private static final String ENTRY = "\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String SOUND = "def entry_point(argv):\n    return 3" + ENTRY;
	private static final String WRONG = "def entry_point(argv):\n    return 'three'" + ENTRY;
	private static final String IMPORTING = "import other\n\n\ndef entry_point(argv):\n    return other.answer()" + ENTRY;
	private static final String OTHER = "def answer():\n    return 4\n";
	private static final String ENDLESS = "40000000000";

	private final ExampleProject first = new ExampleProject("first");
	private final ExampleProject second = new ExampleProject("second");
	private final TemporaryFolder elsewhere = new TemporaryFolder();
	/** The projects go before their files. */
	@Rule
	public final RuleChain rules = RuleChain.outerRule(new NoErrorsLogged()).around(elsewhere).around(first).around(second);

	private final Workbench workbench = new Workbench();

	@After
	public void forgetRuns() throws Exception {
		TraceLog.get().close();
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
		}
		launches.removeLaunches(launches.getLaunches());
	}

	private static void create(ExampleProject project, String program, List<String> path) throws Exception {
		project.get().create(null);
		project.get().open(null);
		write(project.get().getFile("prog.py"), program);
		write(project.get().getFile(ProjectFile.NAME), ProjectFile.update("", List.of(new Target("prog", "prog.py", path, List.of(), List.of(), false, 0))));
		RpythonNature.add(project.get(), null);
	}

	private static void write(IFile file, String text) throws Exception {
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	@Test
	public void modulesOfTwoProjectsMayHaveTheSameNames() throws Exception {
		create(first, SOUND, List.of());
		create(second, WRONG, List.of());
		first.build();
		second.build();
		assertEquals(List.of(), first.codes());
		assertEquals(List.of("/second/prog.py"), second.markers().stream().map(marker -> marker.getResource().getFullPath().toString()).toList());
	}

	@Test
	public void aFolderOfThePathMayBeLinkedToAnotherPlace() throws Exception {
		IPath other = IPath.fromFile(elsewhere.newFolder("shared"));
		create(first, IMPORTING, List.of("lib"));
		first.get().getFolder("lib").createLink(other, IResource.NONE, null);
		write(first.get().getFile("lib/other.py"), OTHER);
		first.build();
		assertEquals(List.of(), first.codes());
		ITextEditor editor = first.open("prog.py");
		IHyperlink[] links = new DefinitionDetector().detectHyperlinks(editor.getAdapter(ITextViewer.class), new Region(IMPORTING.indexOf("answer"), 0), false);
		assertEquals("Open definition in other.py, line 1", links[0].getHyperlinkText());
		links[0].open();
		assertEquals(first.get().getFile("lib/other.py"), ExampleProject.page().getActiveEditor().getEditorInput().getAdapter(IFile.class));
		ILaunch launch = LaunchAttributes.find(first.get().getFile("prog.py"), Mode.UNTRANSLATED).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("the program ends", launch::isTerminated);
		assertEquals(4, launch.getProcesses()[0].getExitValue());
	}

	@Test
	public void referencesInLinkedFoldersAreFound() throws Exception {
		IPath other = IPath.fromFile(elsewhere.newFolder("tools"));
		create(first, SOUND, List.of());
		first.get().getFolder("tools").createLink(other, IResource.NONE, null);
		write(first.get().getFile("tools/bench.py"), "import prog\n\nprog.entry_point([])\n");
		ITextEditor editor = first.open("prog.py");
		EditorSources.Source source = EditorSources.get().source(editor.getDocumentProvider().getDocument(editor.getEditorInput())).get();
		List<Location> found = new Navigation(source.workspace()).references(source.model(), source.model().text().indexOf("entry_point(argv)"));
		assertEquals(1, found.stream().filter(each -> each.file().endsWith("tools/bench.py")).count());
	}

	@Test
	public void importTimeSeesTheEnvironmentOfTheTarget() throws Exception {
		create(first, "import os\n\nCODE = int(os.getenv('CODE', '0'))\n\n\ndef entry_point(argv):\n    return CODE" + ENTRY, List.of());
		first.get().getFile(ProjectFile.NAME).setContents(
				new ByteArrayInputStream("[target.prog]\nmodule = \"prog.py\"\nenvironment = [\"CODE=5\"]\n".getBytes(StandardCharsets.UTF_8)), true, false, null);
		first.build();
		assertEquals(List.of(), first.codes());
		Process machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				first.get().getFile(RpythonBuilder.OUTPUT + "/prog.jar").getLocation().toOSString()).start();
		assertEquals(5, machine.waitFor());
		ILaunch launch = LaunchAttributes.find(first.get().getFile("prog.py"), Mode.UNTRANSLATED).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("the program ends", launch::isTerminated);
		assertEquals(5, launch.getProcesses()[0].getExitValue());
	}

	@Test
	public void aProgramRunsAsTheTargetThatIsChosen() throws Exception {
		create(first, "import os\n\nCODE = int(os.getenv('CODE', '0'))\n\n\ndef entry_point(argv):\n    return CODE" + ENTRY, List.of());
		first.get().getFile(ProjectFile.NAME).setContents(new ByteArrayInputStream(("[target.five]\nmodule = \"prog.py\"\nenvironment = [\"CODE=5\"]\n\n"
				+ "[target.six]\nmodule = \"prog.py\"\nenvironment = [\"CODE=6\"]\n").getBytes(StandardCharsets.UTF_8)), true, false, null);
		first.build();
		for (Mode mode : List.of(Mode.UNTRANSLATED, Mode.TRANSLATED)) {
			ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(first.get().getFile("prog.py"), mode).getWorkingCopy();
			configuration.setAttribute(LaunchAttributes.TARGET, "six");
			ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
			workbench.await("the program ends", launch::isTerminated);
			assertEquals(mode.toString(), 6, launch.getProcesses()[0].getExitValue());
		}
	}

	@Test
	public void aProgramInAFolderRunsInTheDirectoryOfTheProject() throws Exception {
		first.get().create(null);
		first.get().open(null);
		first.get().getFolder("src").create(true, true, null);
		write(first.get().getFile("src/prog.py"), "import os\n\n\ndef entry_point(argv):\n    return len(os.listdir('src'))" + ENTRY);
		ILaunch launch = LaunchAttributes.find(first.get().getFile("src/prog.py"), Mode.UNTRANSLATED).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("the program ends", launch::isTerminated);
		assertEquals("the program itself is there", 1, launch.getProcesses()[0].getExitValue());
	}

	@Test
	public void aProjectMayBeClosedWhileItsProgramRuns() throws Exception {
		ILaunch launch = runEndless();
		first.get().close(null);
		assertFalse(launch.isTerminated());
		TraceLog.get().close();
		settle();
		launch.terminate();
		workbench.await("the program ends", launch::isTerminated);
		first.get().open(null);
		settle();
	}

	@Test
	public void aProjectMayBeDeletedWhileItsProgramRuns() throws Exception {
		ILaunch launch = runEndless();
		ExampleProject.page().closeAllEditors(false);
		first.get().delete(true, true, null);
		assertFalse(launch.isTerminated());
		workbench.pause(1_500);
		launch.terminate();
		workbench.await("the program ends", launch::isTerminated);
		settle();
		assertFalse(first.get().exists());
	}

	/** With its loop listed, and marked in the source. */
	private ILaunch runEndless() throws Exception {
		HotLoopsView loops = (HotLoopsView) ExampleProject.page().showView(HotLoopsView.ID);
		first.create(Example.TLR);
		IFile module = first.get().getFile("tlr_jit.py");
		first.open("tlr_jit.py");
		ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(module, Mode.JIT_LOG).getWorkingCopy();
		configuration.setAttribute(LaunchAttributes.ARGUMENTS, ENDLESS);
		ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
		workbench.await("its loop is listed", () -> !loops.loops().isEmpty());
		workbench.await("its lines are marked", () -> isMarked(module));
		return launch;
	}

	private static boolean isMarked(IFile module) {
		try {
			return module.findMarkers(HotLineMarkers.HOT_LINE, false, IResource.DEPTH_ZERO).length > 0;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** Until what follows from it has been done. */
	private void settle() {
		workbench.pause(500);
		workbench.await("no build is under way", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
	}
}
