package org.tracewright.ui.properties;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.internal.wizards.datatransfer.SmartImportJob;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.core.project.Trust;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What a user sets for a project, through the dialog. */
public class TargetsPageTest {

	@Rule
	public NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public TemporaryFolder outside = new TemporaryFolder();

	private final Workbench workbench = new Workbench();
	private IProject project;
	private PreferenceDialog dialog;

	@Before
	public void makeProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("settings");
		project.create(null);
		project.open(null);
		RpythonNature.add(project, null);
	}

	@After
	public void deleteProject() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		project.delete(true, true, null);
	}

	private TargetsPage page() {
		dialog = PreferencesUtil.createPropertyDialogOn(Display.getCurrent().getActiveShell(), project, TargetsPage.ID, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return (TargetsPage) dialog.getSelectedPage();
	}

	private void write(String file, String text) throws Exception {
		project.getFile(file).create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	private boolean hasErrors() {
		try {
			return project.findMarkers(RpythonBuilder.MARKER, true, IResource.DEPTH_INFINITE).length > 0;
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void targetsAreWrittenToTheProjectsFile() throws Exception {
		write("tracewright.toml", "# our machine\n[target.a]\nmodule = \"a.py\" # begins here\n");
		TargetsPage page = page();
		assertEquals(List.of(new Target("a", "a.py", List.of(), List.of(), List.of(), false, 2)), page.targets());
		page.change(page.targets().get(0), TargetColumn.PATH, " lib  more ");
		page.change(page.targets().get(0), TargetColumn.JIT, "yes");
		page.add();
		page.change(page.targets().get(1), TargetColumn.NAME, "a");
		page.change(page.targets().get(1), TargetColumn.MODULE, "b.py");
		assertTrue(page.performOk());
		assertTrue(Files.readString(project.getFile("tracewright.toml").getLocation().toPath()).startsWith("# our machine\n[target.a]\nmodule = \"a.py\" # begins here\n"));
		assertEquals(List.of(new Target("a", "a.py", List.of("lib", "more"), List.of(), List.of(), true, 2), new Target("target1", "b.py", List.of(), List.of(), List.of(), false, 7)),
				RpythonBuilder.projectFile(project).targets());
	}

	@Test
	public void programsAreProposedWhereNoTargetIsNamedYet() throws Exception {
		project.getFolder("src").create(true, true, null);
		write("src/machine.py", "def entry_point(argv):\n    return 0\n\n\ndef target(driver, args):\n    return entry_point\n");
		write("src/part.py", "x = 1\n");
		TargetsPage page = page();
		assertEquals(List.of(new Target("machine", "src/machine.py", List.of(), List.of(), List.of(), false, 0)), page.targets());
		assertTrue(page.performOk());
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		assertTrue(project.getFile("build/machine.jar").exists());
	}

	@Test
	public void aProgramInAPackageIsProposedWithItsModulePathAndATracingCompilerForItsDriver() throws Exception {
		for (String folder : List.of("source", "source/machine", "source/machine/loop")) {
			project.getFolder(folder).create(true, true, null);
		}
		write("source/machine/__init__.py", "");
		write("source/machine/loop/__init__.py", "");
		write("source/machine/loop/interpret.py", "from rpython.rlib.jit import JitDriver\n\ndriver = JitDriver(greens=[], reds=['n'])\n\n\ndef run(n):\n    while n > 0:\n"
				+ "        driver.jit_merge_point(n=n)\n        n -= 1\n    return n\n");
		write("source/machine/main.py", "from machine.loop.interpret import run\n\n\ndef entry_point(argv):\n    return run(len(argv))\n\n\ndef target(driver, args):\n    return entry_point\n");
		TargetsPage page = page();
		assertEquals(List.of(new Target("main", "source/machine/main.py", List.of("source"), List.of(), List.of(), true, 0)), page.targets());
		assertTrue(page.performOk());
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		assertFalse(hasErrors());
		assertTrue(project.getFile("build/main.jar").exists());
	}

	@Test
	public void aProjectOfAnotherKindBecomesOneThatIsTranslated() throws Exception {
		RpythonNature.remove(project, null);
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		IViewPart projects = page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		((ISetSelectionTarget) projects).selectReveal(new StructuredSelection(project));
		workbench.await("it is selected", () -> projects.getSite().getSelectionProvider().getSelection().equals(new StructuredSelection(project)));
		projects.getSite().getService(IHandlerService.class).executeCommand("org.tracewright.ui.convert", null);
		workbench.await("targets are asked for", () -> targetsPage() != null);
		targetsPage().getShell().close();
		assertTrue(project.hasNature(RpythonNature.ID));
	}

	/** A dialog that shows the page. */
	private static TargetsPage targetsPage() {
		return Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData).filter(PreferenceDialog.class::isInstance)
				.map(dialog -> ((PreferenceDialog) dialog).getSelectedPage()).filter(TargetsPage.class::isInstance).map(TargetsPage.class::cast).findFirst().orElse(null);
	}

	@Test
	public void anImportedDirectoryThatNamesItsTargetsIsTranslated() throws Exception {
		RpythonNature.remove(project, null);
		Path checkout = outside.newFolder("checkout").toPath();
		Files.writeString(checkout.resolve("tracewright.toml"), "[target.a]\nmodule = \"a.py\"\n");
		Job job = new SmartImportJob(checkout.toFile(), Set.of(), true, false);
		job.schedule();
		IProject imported = project.getWorkspace().getRoot().getProject("checkout");
		workbench.await("it is imported", () -> job.getState() == Job.NONE && imported.isOpen());
		try {
			workbench.await("it is translated", () -> hasNature(imported));
		} finally {
			imported.delete(false, true, null);
		}
	}

	private static boolean hasNature(IProject project) {
		try {
			return project.hasNature(RpythonNature.ID);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	public void aFileWithFaultsStaysAsItIs() throws Exception {
		String text = "[target.a]\nmodul = \"a.py\"\n";
		write("tracewright.toml", text);
		TargetsPage page = page();
		assertTrue(page.getMessage(), page.getMessage().contains("has errors"));
		assertTrue(page.performOk());
		assertEquals(text, Files.readString(project.getFile("tracewright.toml").getLocation().toPath()));
	}

	@Test
	public void onlyATrustedProjectReadsOutsideOfItself() throws Exception {
		Path secret = outside.newFile("limit.txt").toPath();
		Files.writeString(secret, "7");
		write("a.py", "LIMIT = int(open('" + secret + "').read())\n\ndef entry_point(argv):\n    print LIMIT\n    return 0\n\ndef target(driver, args):\n    return entry_point\n");
		write("tracewright.toml", "[target.a]\nmodule = \"a.py\"\n");
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(hasErrors());
		TargetsPage page = page();
		page.trust(true);
		assertTrue(page.performOk());
		assertTrue(Trust.of(project));
		workbench.await("the program is translated without errors", () -> !hasErrors());
		page.trust(false);
		assertTrue(page.performOk());
		assertFalse(Trust.of(project));
		workbench.await("its import is refused again", this::hasErrors);
	}
}
