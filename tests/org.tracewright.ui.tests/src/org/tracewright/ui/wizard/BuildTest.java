package org.tracewright.ui.wizard;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.Markers;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.build.TargetResult;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What the builder does again, and what it need not. Builds run here when the test says so. */
public class BuildTest {

	@Rule
	public NoErrorsLogged log = new NoErrorsLogged();

	private final Workbench workbench = new Workbench();
	private IProject project;

	@Before
	public void makeProject() throws Exception {
		ExampleProject.buildAutomatically(false);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("tlr");
		NewInterpreterWizard.create(project, Example.TLR, null);
		build();
	}

	@After
	public void deleteProject() throws Exception {
		if (project.exists()) {
			project.delete(true, true, null);
		}
		ExampleProject.buildAutomatically(true);
	}

	private void build() throws Exception {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	private TargetResult result() {
		List<TargetResult> results = CorePlugin.results().of(project);
		assertEquals(1, results.size());
		return results.get(0);
	}

	private void write(String file, String text) throws Exception {
		project.getFile(file).setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
	}

	private String read(String file) throws Exception {
		return Files.readString(project.getFile(file).getLocation().toPath());
	}

	private boolean jarHasTracingCompiler() throws Exception {
		try (ZipFile jar = new ZipFile(project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar").getLocation().toFile())) {
			return jar.stream().anyMatch(entry -> entry.getName().startsWith("org/tracewright/jit/runtime/"));
		}
	}

	@Test
	public void aTargetWithJitGetsATracingCompiler() throws Exception {
		assertTrue(result().target().jit());
		assertTrue(jarHasTracingCompiler());
		write("tracewright.toml", read("tracewright.toml").replace("jit = true", "jit = false"));
		build();
		assertFalse(jarHasTracingCompiler());
	}

	@Test
	public void anErrorThatTwoTargetsHaveInCommonIsMarkedOnce() throws Exception {
		write("tracewright.toml", "[target.first]\nmodule = \"tlr.py\"\n\n[target.second]\nmodule = \"tlr.py\"\njit = true\n");
		write("tlr.py", read("tlr.py").replace("regs[n] = a", "regs[n] = 'one'"));
		build();
		assertEquals(1, markers().length);
	}

	@Test
	public void anEqualTextIsNotTranslatedAgain() throws Exception {
		TargetResult before = result();
		IFile jar = project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar");
		Path path = jar.getLocation().toPath();
		Object file = Files.getLastModifiedTime(path);
		write("tlr.py", read("tlr.py"));
		build();
		assertSame(before, result());
		assertEquals(file, Files.getLastModifiedTime(path));
		write("tlr.py", read("tlr.py") + "\n# another text\n");
		build();
		assertNotSame(before.translation(), result().translation());
		assertTrue(result().succeeded());
	}

	@Test
	public void aCancelledBuildLeavesTheResultOfTheLast() throws Exception {
		TargetResult before = result();
		write("tlr.py", read("tlr.py") + "\n# another text\n");
		NullProgressMonitor impatient = new NullProgressMonitor() {
			@Override
			public void setTaskName(String name) {
				if (name.endsWith("annotate")) {
					setCanceled(true);
				}
			}
		};
		assertThrows(OperationCanceledException.class, () -> project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, impatient));
		assertSame(before, result());
		build();
		assertNotSame(before.translation(), result().translation());
		assertTrue(result().succeeded());
	}

	@Test
	public void aBuildThatIsCancelledAnywhereLeavesTheResultOfTheLast() throws Exception {
		List<String> stages = new ArrayList<>();
		write("tlr.py", read("tlr.py") + "\n# another text\n");
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancelling(name -> !stages.add(name)));
		assertTrue(stages.toString(), stages.size() > 5);
		TargetResult before = result();
		for (String stage : stages) {
			write("tlr.py", read("tlr.py") + "# more\n");
			try {
				project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancelling(stage::equals));
			} catch (OperationCanceledException cancelled) {
				assertSame(stage, before, result());
				assertEquals(0, markers().length);
			}
			project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
			assertTrue(stage, result().succeeded());
			assertNotSame(stage, before.translation(), result().translation());
			before = result();
		}
	}

	@Test
	public void aBuildThatIsCancelledWithinAStageLeavesTheResultOfTheLast() throws Exception {
		AtomicInteger questions = new AtomicInteger();
		write("tlr.py", read("tlr.py") + "\n# another text\n");
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancellingAt(questions, Integer.MAX_VALUE));
		int all = questions.get();
		assertTrue("it asks " + all + " times, more often than there are stages", all > 20);
		byte[] jar = Files.readAllBytes(project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar").getLocation().toPath());
		int cancelled = 0;
		for (int part = 1; part < 10; part++) {
			TargetResult before = result();
			write("tlr.py", read("tlr.py") + "# more\n");
			questions.set(0);
			try {
				project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancellingAt(questions, all * part / 10));
			} catch (OperationCanceledException stopped) {
				cancelled++;
				// The workbench asks once more when the builder is through.
				assertTrue(result() == before || result().succeeded() && part > 7);
				assertEquals(0, project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE).length);
				assertArrayEquals(jar, Files.readAllBytes(project.getFile(RpythonBuilder.OUTPUT + "/tlr.jar").getLocation().toPath()));
			}
		}
		assertTrue("cancelled " + cancelled + " times", cancelled > 5);
		build();
		assertTrue(result().succeeded());
	}

	/** Cancels when it was asked that often. */
	private static NullProgressMonitor cancellingAt(AtomicInteger questions, int limit) {
		return new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return questions.incrementAndGet() >= limit;
			}
		};
	}

	/** Cancels at the task of such a name. */
	private static NullProgressMonitor cancelling(Predicate<String> name) {
		return new NullProgressMonitor() {
			@Override
			public void setTaskName(String task) {
				if (name.test(task)) {
					setCanceled(true);
				}
			}
		};
	}

	@Test
	public void whatInferenceFindsIsMarkedBeforeTheBuildIsOver() throws Exception {
		String sound = read("tlr.py");
		write("tlr.py", sound.replace("regs[n] = a", "regs[n] = 'one'"));
		build();
		assertEquals(1, markers().length);
		write("tlr.py", sound);
		List<Boolean> over = new ArrayList<>();
		IResourceChangeListener listener = event -> {
			if (event.findMarkerDeltas(RpythonBuilder.MARKER, true).length > 0) {
				over.add(result().succeeded());
			}
		};
		project.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		build();
		project.getWorkspace().removeResourceChangeListener(listener);
		assertEquals("the error goes once, while the stages behind inference are still to run", List.of(false), over);
		assertEquals(0, markers().length);
	}

	@Test
	public void aMarkerThatIsStillTrueStays() throws Exception {
		write("tlr.py", read("tlr.py").replace("regs[n] = a", "regs[n] = 'one'"));
		build();
		long marker = markers()[0].getId();
		write("tlr.py", read("tlr.py") + "\n# another text\n");
		build();
		assertEquals(marker, markers()[0].getId());
		assertEquals(1, markers().length);
	}

	private IMarker[] markers() throws Exception {
		return project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE);
	}

	@Test
	public void filesInOtherEncodingsHaveTheirErrorsAtTheirPlaces() throws Exception {
		byte[] latin = "# -*- coding: latin-1 -*-\n# \u00e9\u00e8\nx = 'caf\u00e9' + (\n".getBytes(StandardCharsets.ISO_8859_1);
		project.getFile("latin.py").create(new ByteArrayInputStream(latin), true, null);
		project.getFile("broken.py").create(new ByteArrayInputStream(new byte[] {'x', ' ', '=', ' ', '\'', (byte) 0xe9, '\'', '\n'}), true, null);
		build();
		IMarker error = project.getFile("latin.py").findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_ZERO)[0];
		assertEquals(new String(latin, StandardCharsets.ISO_8859_1).length(), error.getAttribute(IMarker.CHAR_END, -1), 2);
		assertEquals("bad-encoding", project.getFile("broken.py").findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_ZERO)[0].getAttribute(Markers.CODE));
	}

	@Test
	public void readOnlyFilesAreTranslatedAndCarryMarkers() throws Exception {
		write("tlr.py", read("tlr.py") + "\nx = (\n");
		ResourceAttributes attributes = project.getFile("tlr.py").getResourceAttributes();
		attributes.setReadOnly(true);
		project.getFile("tlr.py").setResourceAttributes(attributes);
		build();
		assertEquals(1, project.getFile("tlr.py").findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_ZERO).length);
		attributes.setReadOnly(false);
		project.getFile("tlr.py").setResourceAttributes(attributes);
	}

	@Test
	public void aProjectThatIsOpenedAgainHasResultsAlthoughNothingChanged() throws Exception {
		ExampleProject.buildAutomatically(true);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
		project.close(null);
		project.open(null);
		workbench.await("there are results", () -> !CorePlugin.results().of(project).isEmpty());
	}

	@Test
	public void aProjectMayBeClosedOrDeletedWhileItIsBuilt() throws Exception {
		ExampleProject.buildAutomatically(true);
		for (int round = 0; round < 4; round++) {
			write("tlr.py", read("tlr.py") + "# round\n");
			workbench.pause(100L * round);
			project.close(null);
			assertEquals("results of a closed project are forgotten", List.of(), CorePlugin.results().of(project));
			project.open(null);
			workbench.await("it is built when it is open again", () -> !CorePlugin.results().of(project).isEmpty());
		}
		write("tlr.py", read("tlr.py") + "# the last\n");
		workbench.pause(150);
		project.delete(true, true, null);
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
		assertFalse(project.exists());
		assertEquals(List.of(), CorePlugin.results().of(project));
	}

	@Test
	public void theFirstStartBringsAnExample() throws Exception {
		project.delete(true, true, null);
		System.setProperty(ExampleAtStart.PROPERTY, "tlr");
		try {
			startAnew();
			assertTrue(project.exists());
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			Rectangle screen = shell.getMonitor().getClientArea();
			workbench.await("the window fills the screen", () -> shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height).equals(new Point(screen.width, screen.height)));
		} finally {
			System.clearProperty(ExampleAtStart.PROPERTY);
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		}
	}

	@Test
	public void aFirstStartThatWasCutShortIsDoneAgain() {
		System.setProperty(ExampleAtStart.PROPERTY, "tlr");
		try {
			startAnew();
			assertEquals(1, CorePlugin.results().of(project).size());
		} finally {
			System.clearProperty(ExampleAtStart.PROPERTY);
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		}
	}

	private void startAnew() {
		new ExampleAtStart().earlyStartup();
		workbench.await("the example is open", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor() instanceof ITextEditor editor
				&& editor.getTitle().equals("tlr.py"));
	}
}
