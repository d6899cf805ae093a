package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** Files and projects that go while they are built: what is missing then is marked, and nothing else is told to anybody. */
public class DeletionsTest {

	private static final String MODULE = "tlr.py";
	private static final String PART = "part.py";
	private static final String PART_TEXT = "LIMIT = 7\n";
	private static final int ROUNDS = 4;

	private final NoErrorsLogged log = new NoErrorsLogged();
	private final ExampleProject project = new ExampleProject("going");
	@Rule
	public final RuleChain rules = RuleChain.outerRule(log).around(project);

	private final Workbench workbench = new Workbench();
	private String text;

	@Before
	public void make() throws Exception {
		project.create(Example.TLR);
		text = Files.readString(file(MODULE).getLocation().toPath()) + "\nimport part\n";
		write(PART, PART_TEXT);
		write(MODULE, text);
		project.build();
		assertEquals(List.of(), project.codes());
	}

	@After
	public void buildAgain() throws Exception {
		ExampleProject.buildAutomatically(true);
	}

	private IFile file(String name) {
		return project.get().getFile(name);
	}

	private void write(String name, String content) throws CoreException {
		ByteArrayInputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
		if (file(name).exists()) {
			file(name).setContents(bytes, true, false, null);
		} else {
			file(name).create(bytes, true, null);
		}
	}

	private List<String> places() throws CoreException {
		return project.markers().stream().map(marker -> marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0)).toList();
	}

	/** Builds, and does something as soon as a stage begins. */
	private void build(Consumer<String> begun) throws CoreException {
		project.get().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor() {
			@Override
			public void setTaskName(String name) {
				begun.accept(name);
			}
		});
	}

	private List<String> stages() throws CoreException {
		List<String> stages = new ArrayList<>();
		write(MODULE, text + "# another text\n");
		build(stages::add);
		return stages;
	}

	private static void delete(Path path) {
		try (Stream<Path> all = Files.walk(path)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param place where the error then is */
	private void mayBeDeletedInTheWorkbench(String name, String content, String place) throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			project.open(name);
			write(MODULE, text + "# round " + round + "\n");
			workbench.pause(100L * round);
			file(name).delete(true, null);
			project.build();
			assertEquals(List.of(place), places());
			write(name, content);
			project.build();
			assertEquals(List.of(), project.codes());
		}
	}

	@Test
	public void anImportedModuleMayBeDeletedInTheWorkbench() throws Exception {
		mayBeDeletedInTheWorkbench(PART, PART_TEXT, MODULE + ":" + text.lines().count());
	}

	@Test
	public void theModuleOfATargetMayBeDeletedInTheWorkbench() throws Exception {
		mayBeDeletedInTheWorkbench(MODULE, text, "going:0");
	}

	@Test
	public void filesMayGoFromTheDisk() throws Exception {
		ExampleProject.buildAutomatically(false);
		for (String name : List.of(PART, MODULE, "tracewright.toml")) {
			List<String> stages = stages();
			Path path = file(name).getLocation().toPath();
			byte[] content = Files.readAllBytes(path);
			for (String stage : stages) {
				write(MODULE, text + "# " + stage + "\n");
				build(begun -> {
					if (begun.equals(stage)) {
						delete(path);
					}
				});
				project.get().refreshLocal(IResource.DEPTH_INFINITE, null);
				project.build();
				assertEquals(name + " at " + stage, name.equals("tracewright.toml") ? 0 : 1, project.codes().size());
				Files.write(path, content);
				project.get().refreshLocal(IResource.DEPTH_INFINITE, null);
				project.build();
				assertEquals(name + " at " + stage, List.of(), project.codes());
			}
		}
	}

	@Test
	public void theFolderOfWhatIsBuiltMayGoFromTheDisk() throws Exception {
		ExampleProject.buildAutomatically(false);
		IFile jar = file(RpythonBuilder.OUTPUT + "/tlr.jar");
		assertTrue(jar.exists());
		delete(jar.getParent().getLocation().toPath());
		write(MODULE, text + "# another text\n");
		project.build();
		assertTrue(Files.exists(jar.getLocation().toPath()));
	}

	@Test
	public void theProjectMayGoFromTheDisk() throws Exception {
		log.projectsGo();
		ExampleProject.buildAutomatically(false);
		for (String stage : stages()) {
			write(MODULE, text + "# " + stage + "\n");
			Path path = project.get().getLocation().toPath();
			try {
				build(begun -> {
					if (begun.equals(stage)) {
						delete(path);
					}
				});
			} catch (OperationCanceledException stopped) {
				assertFalse(Files.exists(path));
			}
			assertFalse(stage, Files.exists(path));
			project.get().delete(true, true, null);
			assertEquals(stage, List.of(), CorePlugin.results().of(project.get()));
			project.create(Example.TLR);
			write(PART, PART_TEXT);
		}
	}

	@Test
	public void theProjectMayBeClosedWhileAnEditorIsOpen() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			project.open(MODULE);
			write(MODULE, text + "# round " + round + "\n");
			workbench.pause(100L * round);
			project.get().close(null);
			Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
			project.get().open(null);
			workbench.await("it is built again", () -> !CorePlugin.results().of(project.get()).isEmpty());
			assertEquals(List.of(), project.codes());
		}
	}
}
