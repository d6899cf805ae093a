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

/** Prints for how long the workbench does not answer when a user does the same as at the beginning of a day with Tracewright, the first time in its process, with what is the platform's own: what an Eclipse without it makes wait, too. */
public class PlatformTimes {

	/** Milliseconds in which a user looks at what came of one click before the next. */
	private static final long LOOK = 100;
	/** In which the workbench gets ready. */
	private static final long READY = 12_000;

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	/** In milliseconds: that of the IDE's own blocks. */
	private static final int AIM = 200;

	private final Workbench workbench = new Workbench(600);

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
		IFile text = project.getFile("notes.txt");
		text.create(new ByteArrayInputStream("Nothing\n".getBytes(StandardCharsets.UTF_8)), true, null);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		sheet.block("a perspective opens, its views the platform's own", act(() -> PlatformUI.getWorkbench().showPerspective(PlatformPerspective.ID, window)), AIM);
		IWorkbenchPage page = window.getActivePage();
		sheet.block("the generic editor opens on plain text", act(() -> IDE.openEditor(page, text, EDITOR)), AIM);
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
