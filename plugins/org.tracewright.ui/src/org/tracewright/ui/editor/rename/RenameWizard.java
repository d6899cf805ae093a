package org.tracewright.ui.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a new name, and shows what would be changed when its user wants to see it. */
public final class RenameWizard extends RefactoringWizard {

	private final RenameRefactoring refactoring;

	public RenameWizard(RenameRefactoring refactoring) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.refactoring = refactoring;
		setDefaultPageTitle(refactoring.getName());
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private final class NamePage extends UserInputWizardPage {

		NamePage() {
			super("name");
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
			new Label(page, SWT.NONE).setText("New &name:");
			Text name = new Text(page, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(name);
			name.setText(refactoring.oldName());
			name.selectAll();
			name.addListener(SWT.Modify, event -> changed(name.getText()));
			setControl(page);
			setPageComplete(false);
		}

		/** The same name, and none, are not worth a message: the buttons wait. */
		private void changed(String name) {
			refactoring.setNewName(name);
			setPageComplete(!name.isEmpty() && !name.equals(refactoring.oldName()));
		}
	}
}
