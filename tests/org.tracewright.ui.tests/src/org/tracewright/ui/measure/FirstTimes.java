package org.tracewright.ui.measure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.Test;
import org.tracewright.ui.testing.Workbench;

/**
 * Prints for how long a workbench that began in another perspective does not answer when a perspective and an editor open for the first time in its process: in one process Tracewright's, in another the same with what is the
 * platform's own, which tells what an Eclipse without Tracewright makes wait, too.
 */
public abstract class FirstTimes {

	/** Milliseconds in which a user looks at what came of one click before the next. */
	private static final long LOOK = 100;
	/** In which the workbench gets ready. */
	private static final long READY = 12_000;
	/** In milliseconds: that of the blocks of a whole day. */
	private static final int AIM = 200;
	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private final Workbench workbench = new Workbench(600);
	private final String whose;
	private final String perspective;
	private final String file;

	FirstTimes(String whose, String perspective, String file) {
		this.whose = whose;
		this.perspective = perspective;
		this.file = file;
	}

	/** With Tracewright's perspective and a module. */
	public static final class OfTracewright extends FirstTimes {

		/** Called by JUnit. */
		public OfTracewright() {
			super("Tracewright's", "org.tracewright.ui.perspective", "notes.py");
		}
	}

	/** With views of the platform and plain text. */
	public static final class OfPlatform extends FirstTimes {

		/** Called by JUnit. */
		public OfPlatform() {
			super("the platform's", PlatformPerspective.ID, "notes.txt");
		}
	}

	/** Prints the table. */
	@Test
	public void print() throws Exception {
		workbench.pause(READY);
		try (Sheet sheet = new Sheet(System.out)) {
			open(sheet);
		}
	}

	private void open(Sheet sheet) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
		project.create(null);
		project.open(null);
		IFile text = project.getFile(file);
		text.create(new ByteArrayInputStream("# Nothing\n".getBytes(StandardCharsets.UTF_8)), true, null);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		sheet.block("a perspective opens, " + whose, act(() -> PlatformUI.getWorkbench().showPerspective(perspective, window)), AIM);
		IWorkbenchPage page = window.getActivePage();
		sheet.block("an editor opens, " + whose, act(() -> IDE.openEditor(page, text, EDITOR)), AIM);
		page.closeAllEditors(false);
		project.delete(true, true, null);
	}

	/** What is done. */
	private interface Act {
		void run() throws Exception;
	}

	private Blocks act(Act act) throws Exception {
		try (Blocks blocks = new Blocks()) {
			act.run();
			workbench.pause(LOOK);
			return blocks;
		}
	}
}
