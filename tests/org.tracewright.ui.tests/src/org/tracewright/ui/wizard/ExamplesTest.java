package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** What a new project can begin with. */
public class ExamplesTest {

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("my first-machine");

	private final Workbench workbench = new Workbench();

	private IFile jar(Example example) {
		return project.get().getFile(RpythonBuilder.OUTPUT + "/" + example.target(project.get().getName()).name() + ".jar");
	}

	@Test
	public void eachIsTranslatedWithoutErrors() throws Exception {
		for (Example example : Example.values()) {
			project.create(example);
			assertEquals(example.toString(), List.of(), project.codes());
			assertTrue(example.toString(), jar(example).exists());
			project.get().delete(true, true, null);
		}
	}

	@Test
	public void eachRunsWithArgumentsThatSuitIt() throws Exception {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (Example example : Example.values()) {
			project.create(example);
			ILaunch launch = LaunchAttributes.find(project.get().getFile(example.target(project.get().getName()).module()), Mode.TRANSLATED).launch(ILaunchManager.RUN_MODE, null);
			workbench.await("the program ends", launch::isTerminated);
			assertEquals(example.toString(), 0, launch.getProcesses()[0].getExitValue());
			launches.removeLaunch(launch);
			project.get().delete(true, true, null);
		}
	}

	@Test
	public void theWizardMakesTheProjectAndOpensItsProgram() throws Exception {
		NewInterpreterWizard wizard = new NewInterpreterWizard();
		wizard.init(PlatformUI.getWorkbench(), null);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Composite page = (Composite) wizard.getPages()[0].getControl();
		all(page, Text.class).get(0).setText(project.get().getName());
		Button choice = all(page, Button.class).stream().filter(button -> button.getText().equals(Example.STRANGE_SUM.label())).findFirst().get();
		all(page, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).forEach(button -> button.setSelection(button == choice));
		choice.notifyListeners(SWT.Selection, new Event());
		assertTrue(wizard.canFinish());
		workbench.screenshot("wizard", dialog.getShell());
		assertTrue(wizard.performFinish());
		dialog.close();
		assertEquals("strange_sum.py", ExampleProject.page().getActiveEditor().getTitle());
		workbench.await("it is translated", () -> jar(Example.STRANGE_SUM).exists());
		assertEquals(List.of(), project.codes());
	}

	@Test
	public void namesOfAllKindsAreTranslated() throws Exception {
		for (String name : List.of("été", "1st", "a.b", "class")) {
			IProject odd = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
			ExampleProject made = new ExampleProject(name);
			try {
				made.create(Example.SKELETON);
				assertEquals(name, List.of(), made.codes());
				assertTrue(name, odd.getFolder(RpythonBuilder.OUTPUT).members().length > 0);
			} finally {
				made.after();
			}
		}
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}
}
