package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.console.TextConsole;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What becomes of launch configurations, and what is run by them. */
public class LaunchesTest {

	private static final String PROGRAM = "import os\n\n\ndef entry_point(argv):\n    print os.getenv('GREETING')\n    n = len(argv)\n    while n > 1:\n        n = (n + 1) | 1\n    return 3\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String TARGETS = "[target.prog]\nmodule = \"prog.py\"\n";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("launches");

	private final Workbench workbench = new Workbench();

	@After
	public void forgetRuns() throws Exception {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
		}
		launches.removeLaunches(launches.getLaunches());
	}

	private static List<ILaunchConfiguration> configurations(String project) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		return Arrays.stream(manager.getLaunchConfigurations(manager.getLaunchConfigurationType(LaunchAttributes.TYPE))).filter(each -> module(each).startsWith("/" + project + "/")).toList();
	}

	private static String module(ILaunchConfiguration configuration) {
		try {
			return configuration.getAttribute(LaunchAttributes.MODULE, "");
		} catch (CoreException gone) {
			return "";
		}
	}

	@Test
	public void configurationsGoWithTheirProject() throws Exception {
		project.create(Example.TLR);
		assertFalse(configurations("launches").isEmpty());
		project.get().delete(true, true, null);
		assertEquals(List.of(), configurations("launches"));
	}

	@Test
	public void configurationsFollowTheirProgram() throws Exception {
		project.create(Example.PRIMES);
		project.get().getFile("primes.py").move(IPath.fromPortableString("numbers.py"), true, null);
		assertTrue(configurations("launches").stream().allMatch(each -> module(each).equals("/launches/numbers.py")));
		IProjectDescription description = project.get().getDescription();
		description.setName("renamed");
		project.get().move(description, true, null);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		try {
			assertEquals(Mode.values().length, configurations("renamed").size());
			assertTrue(configurations("renamed").stream().allMatch(each -> module(each).equals("/renamed/numbers.py")));
		} finally {
			renamed.delete(true, true, null);
		}
	}

	@Test
	public void allProgramsOfAnExampleHaveArguments() throws Exception {
		project.create(Example.TLR);
		for (ILaunchConfiguration each : configurations("launches")) {
			assertEquals(each.getName(), "100000", each.getAttribute(LaunchAttributes.ARGUMENTS, ""));
		}
		assertTrue(configurations("launches").stream().anyMatch(each -> module(each).equals("/launches/tlr_jit.py")));
	}

	private IFile program() throws Exception {
		project.get().create(null);
		project.get().open(null);
		IFile program = project.get().getFile("prog.py");
		program.create(new ByteArrayInputStream(PROGRAM.getBytes()), true, null);
		project.get().getFile("tracewright.toml").create(new ByteArrayInputStream(TARGETS.getBytes()), true, null);
		RpythonNature.add(project.get(), null);
		project.build();
		return program;
	}

	private ILaunch run(IFile program, String arguments) throws Exception {
		ILaunchConfigurationWorkingCopy configuration = LaunchAttributes.find(program, Mode.TRANSLATED).getWorkingCopy();
		configuration.setAttribute(LaunchAttributes.ARGUMENTS, arguments);
		configuration.setAttribute(ILaunchManager.ATTR_ENVIRONMENT_VARIABLES, Map.of("GREETING", "good morning"));
		return configuration.launch(ILaunchManager.RUN_MODE, null);
	}

	/** The console takes it from the process, as soon as there is one. */
	private static String output(ILaunch launch) {
		return DebugUITools.getConsole(launch.getProcesses()[0]) instanceof TextConsole console ? console.getDocument().get() : "";
	}

	private static boolean translates(ILaunch launch) {
		return Boolean.parseBoolean(launch.getProcesses()[0].getAttribute(LaunchAttributes.TRANSLATES));
	}

	@Test
	public void whatTheBuilderHasMadeIsRunUnlessItIsStale() throws Exception {
		IFile program = program();
		ILaunch built = run(program, "");
		workbench.await("the program ends", built::isTerminated);
		assertFalse(translates(built));
		assertEquals(3, built.getProcesses()[0].getExitValue());
		workbench.await("the environment is that of the configuration", () -> output(built).equals("good morning\n"));
		ResourcesPlugin.getWorkspace().run(monitor -> {
			program.setContents(new ByteArrayInputStream(PROGRAM.replace("return 3", "return 4").getBytes()), true, false, null);
			try {
				ILaunch stale = run(program, "");
				assertTrue(translates(stale));
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		}, null);
	}

	@Test
	public void logsOfTheLastFewRunsAreKept() throws Exception {
		IFile program = program();
		Path folder = Files.createDirectories(project.get().getWorkingLocation("org.tracewright.core").toPath());
		for (int run = 0; run < 15; run++) {
			Path old = Files.createFile(folder.resolve("prog.py-" + run + ".log"));
			Files.setLastModifiedTime(old, FileTime.fromMillis(1_000L * run));
		}
		ILaunch launch = LaunchAttributes.find(program, Mode.JIT_LOG).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("the program ends", launch::isTerminated);
		assertTrue("that of this run", Files.exists(Path.of(launch.getProcesses()[0].getAttribute(LaunchAttributes.LOG))));
		assertFalse(Files.exists(folder.resolve("prog.py-4.log")));
		assertTrue(Files.exists(folder.resolve("prog.py-5.log")));
	}

	@Test
	public void aProgramRunsOnWhileItIsBuiltAnew() throws Exception {
		IFile program = program();
		IFile jar = project.get().getFile(RpythonBuilder.OUTPUT + "/prog.jar");
		ILaunch endless = run(program, "go on");
		assertFalse(translates(endless));
		IProcess process = endless.getProcesses()[0];
		assertFalse(process.getAttribute(IProcess.ATTR_CMDLINE).contains(jar.getLocation().toOSString()));
		program.setContents(new ByteArrayInputStream(PROGRAM.replace("return 3", "return 4").getBytes()), true, false, null);
		project.build();
		workbench.pause(500);
		assertFalse(process.isTerminated());
	}
}
