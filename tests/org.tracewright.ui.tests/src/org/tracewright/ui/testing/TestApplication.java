package org.tracewright.ui.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;

/**
 * Starts the workbench as a user's start does, runs the test classes that the arguments name on its thread, and closes it. Prints what failed and a line with the
 * number of tests; the exit status is 0 when some were run and all passed, else 1.
 */
public final class TestApplication implements IApplication {

	private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";

	private final List<Class<?>> tests = new ArrayList<>();
	private boolean passed;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		for (String name : (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)) {
			if (name.startsWith("org.tracewright.")) {
				tests.add(Class.forName(name));
			}
		}
		TestableObject workbench = PlatformUI.getTestableObject();
		workbench.setTestHarness(new Harness(workbench));
		IExtension extension = Platform.getExtensionRegistry().getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, WORKBENCH);
		IConfigurationElement application = extension.getConfigurationElements()[0].getChildren("run")[0];
		((IApplication) application.createExecutableExtension("class")).start(context);
		return passed ? EXIT_OK : Integer.valueOf(1);
	}

	@Override
	public void stop() {
		// The workbench stops itself.
	}

	private final class Harness implements ITestHarness {

		private final TestableObject workbench;

		Harness(TestableObject workbench) {
			this.workbench = workbench;
		}

		@Override
		public void runTests() {
			workbench.testingStarting();
			workbench.runTest(() -> report(JUnitCore.runClasses(tests.toArray(Class<?>[]::new))));
			workbench.testingFinished();
		}

		private void report(Result result) {
			for (Failure failure : result.getFailures()) {
				System.out.println(failure.getTestHeader() + ": " + failure.getTrace());
			}
			System.out.printf("Tests run: %d, Failures: %d, Errors: 0, Skipped: %d%n", result.getRunCount(), result.getFailureCount(), result.getIgnoreCount());
			passed = result.getRunCount() > 0 && result.wasSuccessful();
		}
	}
}
