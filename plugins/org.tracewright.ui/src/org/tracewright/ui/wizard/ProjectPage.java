package org.tracewright.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the project's name and what it begins with. */
final class ProjectPage extends WizardNewProjectCreationPage {

	private Example chosen = Example.SKELETON;

	ProjectPage() {
		super("project");
		setTitle("Interpreter Project");
		setDescription("Make a project for an interpreter written in RPython.");
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Group group = new Group((Composite) getControl(), SWT.NONE);
		group.setText("Begin with");
		group.setLayout(new GridLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (Example example : Example.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(example.label());
			button.setSelection(example == chosen);
			button.addListener(SWT.Selection, event -> chosen = example);
		}
	}

	/** What the user chose. */
	Example example() {
		return chosen;
	}
}
