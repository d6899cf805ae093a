package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** A program with an error, in files with odd names, at odd places and in odd encodings: the error is marked in the right file at the right place, it goes when it is mended, and the program runs. */
@RunWith(Parameterized.class)
public class OddFilesTest {

	private static final String PROGRAM = "def entry_point(argv):\n    total = len(argv)\n    total = total + 'one'\n    return total\n\n\ndef target(driver, args):\n    return entry_point, None\n";
	private static final String WRONG = "total + 'one'";
	/** The word with which the operation begins. */
	private static final String MARKED = "total";
	/** What the mended program returns without arguments: its own name, and one. */
	private static final int EXIT = 2;
	private static final String MARK = "\uFEFF";

	/** Where the project, or a part of it, is. */
	private enum Place {
		WORKSPACE, ELSEWHERE, LINKED_FOLDER, LINKED_FILE
	}

	/** What is odd. */
	private record Case(String what, String file, String text, Charset charset, Place place) {

		static Case named(String file) {
			return new Case("called " + file, file, PROGRAM, StandardCharsets.UTF_8, Place.WORKSPACE);
		}

		static Case at(Place place, String file) {
			return new Case("at " + place, file, PROGRAM, StandardCharsets.UTF_8, place);
		}

		static Case of(String what, String text, Charset charset) {
			return new Case(what, "prog.py", text, charset, Place.WORKSPACE);
		}

		/** The text as a user sees it. */
		String shown() {
			return text.startsWith(MARK) ? text.substring(1) : text;
		}

		@Override
		public String toString() {
			return what;
		}
	}

	@Parameters(name = "{0}")
	public static List<Case> cases() {
		String statement = PROGRAM.replace("    total = total", "    name = 'Gr\u00f6\u00dfe'; total = total");
		return List.of(Case.named("prog.py"), Case.named("my own/a program.py"), Case.named("Gr\u00f6\u00dfe.py"), Case.named("\u7a0b\u5e8f.py"), Case.named("100%.py"), Case.named("a%20b.py"),
				Case.named("a#b;c&d=e+f.py"), Case.named("[x]{y}$z'.py"), Case.named("n".repeat(200) + ".py"), Case.named("src/deep/prog.py"),
				Case.at(Place.ELSEWHERE, "prog.py"), Case.at(Place.LINKED_FOLDER, "linked/prog.py"), Case.at(Place.LINKED_FILE, "prog.py"),
				Case.of("in Latin-1, as its coding line says", "# -*- coding: latin-1 -*-\n" + statement, StandardCharsets.ISO_8859_1),
				Case.of("in UTF-8 with a coding line", "# -*- coding: utf-8 -*-\n" + statement, StandardCharsets.UTF_8),
				Case.of("with a byte order mark", MARK + statement, StandardCharsets.UTF_8),
				Case.of("with characters beyond the first 65,536", PROGRAM.replace("    total = total", "    name = '\ud83d\ude00'; total = total"), StandardCharsets.UTF_8),
				Case.of("with line ends of Windows", PROGRAM.replace("\n", "\r\n"), StandardCharsets.UTF_8), Case.of("with line ends of old", PROGRAM.replace("\n", "\r"), StandardCharsets.UTF_8),
				Case.of("with tabs", PROGRAM.replace("    ", "\t"), StandardCharsets.UTF_8), Case.of("without a last line end", PROGRAM.stripTrailing(), StandardCharsets.UTF_8));
	}

	private final ExampleProject project = new ExampleProject("odd");
	private final TemporaryFolder elsewhere = new TemporaryFolder();
	/** The project goes before its files. */
	@Rule
	public final RuleChain rules = RuleChain.outerRule(new NoErrorsLogged()).around(elsewhere).around(project);

	private final Workbench workbench = new Workbench();
	private final Case odd;

	public OddFilesTest(Case odd) {
		this.odd = odd;
	}

	@Before
	public void makeProject() throws Exception {
		IProject made = project.get();
		IProjectDescription description = made.getWorkspace().newProjectDescription(made.getName());
		IPath other = IPath.fromFile(elsewhere.newFolder("else where %41"));
		description.setLocation(odd.place == Place.ELSEWHERE ? other : null);
		made.create(description, null);
		made.open(null);
		IFile file = made.getFile(odd.file);
		if (odd.place == Place.LINKED_FOLDER) {
			((IFolder) file.getParent()).createLink(other, IResource.NONE, null);
		} else if (odd.place == Place.LINKED_FILE) {
			file.createLink(other.append("another name.py"), IResource.ALLOW_MISSING_LOCAL, null);
		} else {
			create(file.getParent());
		}
		ByteArrayInputStream content = new ByteArrayInputStream(odd.text.getBytes(odd.charset));
		if (file.exists()) {
			file.setContents(content, true, false, null);
		} else {
			file.create(content, true, null);
		}
		String targets = ProjectFile.update("", List.of(new Target("prog", odd.file, List.of(), List.of(), List.of(), false, 0)));
		made.getFile(ProjectFile.NAME).create(new ByteArrayInputStream(targets.getBytes(StandardCharsets.UTF_8)), true, null);
		RpythonNature.add(made, null);
		project.build();
	}

	private static void create(IContainer container) throws Exception {
		if (container instanceof IFolder folder && !folder.exists()) {
			create(folder.getParent());
			folder.create(true, true, null);
		}
	}

	@After
	public void forgetRuns() {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		launches.removeLaunches(launches.getLaunches());
	}

	@Test
	public void anErrorIsMarkedAtItsPlaceAndGoesAndTheProgramRuns() throws Exception {
		assertEquals(List.of("type-error"), project.codes());
		IMarker marker = project.markers().get(0);
		assertEquals(odd.file, marker.getResource().getProjectRelativePath().toString());
		ITextEditor editor = project.open(odd.file);
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		assertEquals(odd.shown(), document.get());
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		assertEquals(MARKED, document.get(start, marker.getAttribute(IMarker.CHAR_END, -1) - start));
		assertEquals(document.getLineOfOffset(start) + 1, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		document.replace(start, WRONG.length(), "total + 1");
		editor.doSave(null);
		project.build();
		assertEquals(List.of(), project.codes());
		assertEquals(EXIT, exitOf(Mode.UNTRANSLATED));
	}

	private int exitOf(Mode mode) throws Exception {
		ILaunch launch = LaunchAttributes.find(project.get().getFile(odd.file), mode).launch(ILaunchManager.RUN_MODE, null);
		workbench.await("the program ends", launch::isTerminated);
		return launch.getProcesses()[0].getExitValue();
	}
}
