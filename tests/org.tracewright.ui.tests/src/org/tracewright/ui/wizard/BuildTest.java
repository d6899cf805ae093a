package org.tracewright.ui.wizard;

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
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.CorePlugin;
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
		buildAutomatically(false);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("tlr");
		NewInterpreterWizard.create(project, Example.TLR, null);
		build();
	}

	@After
	public void deleteProject() throws Exception {
		if (project.exists()) {
			project.delete(true, true, null);
		}
		buildAutomatically(true);
	}

	private static void buildAutomatically(boolean on) throws Exception {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(on);
		workspace.setDescription(description);
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
	public void theFirstStartBringsAnExample() throws Exception {
		project.delete(true, true, null);
		System.setProperty(ExampleAtStart.PROPERTY, "tlr");
		try {
			new ExampleAtStart().earlyStartup();
			workbench.await("the example is open", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor() instanceof ITextEditor editor
					&& editor.getTitle().equals("tlr.py"));
			assertTrue(project.exists());
			Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			assertEquals("the window fills the screen", shell.getMonitor().getClientArea(), shell.getBounds());
		} finally {
			System.clearProperty(ExampleAtStart.PROPERTY);
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		}
	}
}
