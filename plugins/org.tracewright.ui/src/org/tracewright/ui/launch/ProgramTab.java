package org.tracewright.ui.launch;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ResourceListSelectionDialog;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.ui.Icons;

/** What to run, how, and with which arguments. */
public final class ProgramTab extends AbstractLaunchConfigurationTab {

	private Text module;
	private Combo target;
	private Combo mode;
	private Text arguments;

	@Override
	public void createControl(Composite parent) {
		Composite tab = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(tab);
		new Label(tab, SWT.NONE).setText("&Program:");
		module = new Text(tab, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(module);
		module.addModifyListener(event -> {
			listTargets(target.getText());
			updateLaunchConfigurationDialog();
		});
		Button browse = new Button(tab, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		new Label(tab, SWT.NONE).setText("&Target:");
		target = new Combo(tab, SWT.READ_ONLY);
		target.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(target);
		new Label(tab, SWT.NONE).setText("&Run it:");
		mode = new Combo(tab, SWT.READ_ONLY);
		mode.setItems(Arrays.stream(Mode.values()).map(Mode::label).toArray(String[]::new));
		mode.addListener(SWT.Selection, event -> updateLaunchConfigurationDialog());
		GridDataFactory.swtDefaults().span(2, 1).applyTo(mode);
		new Label(tab, SWT.NONE).setText("&Arguments:");
		arguments = new Text(tab, SWT.BORDER);
		arguments.addModifyListener(event -> updateLaunchConfigurationDialog());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(arguments);
		setControl(tab);
	}

	private void browse() {
		ResourceListSelectionDialog dialog = new ResourceListSelectionDialog(getShell(), ResourcesPlugin.getWorkspace().getRoot(), org.eclipse.core.resources.IResource.FILE);
		dialog.setTitle("Choose a Program");
		if (dialog.open() == org.eclipse.jface.window.Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IFile file) {
			module.setText(file.getFullPath().toString());
		}
	}

	/** Offers the targets of the program, where there is a choice, and selects the one of that name, else the first. */
	private void listTargets(String wanted) {
		List<String> names = targets();
		target.setItems(names.toArray(String[]::new));
		target.select(Math.max(0, names.indexOf(wanted)));
		target.setEnabled(names.size() > 1);
	}

	private List<String> targets() {
		try {
			IFile file = file();
			return file == null ? List.of() : LaunchAttributes.targets(file).stream().map(Target::name).toList();
		} catch (CoreException unreadable) {
			return List.of();
		}
	}

	/** The program that is named; null where there is none of that name. */
	private IFile file() {
		IPath path = IPath.fromPortableString(module.getText());
		IFile file = path.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(path) : null;
		return file != null && file.exists() ? file : null;
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(LaunchAttributes.MODE, Mode.TRANSLATED.id());
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			module.setText(configuration.getAttribute(LaunchAttributes.MODULE, ""));
			listTargets(configuration.getAttribute(LaunchAttributes.TARGET, ""));
			mode.select(Mode.of(configuration.getAttribute(LaunchAttributes.MODE, "")).ordinal());
			arguments.setText(configuration.getAttribute(LaunchAttributes.ARGUMENTS, ""));
		} catch (CoreException e) {
			setErrorMessage(e.getStatus().getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		configuration.setAttribute(LaunchAttributes.MODULE, module.getText());
		// Without a choice it is whichever there is.
		configuration.setAttribute(LaunchAttributes.TARGET, target.isEnabled() ? target.getText() : null);
		configuration.setAttribute(LaunchAttributes.MODE, Mode.values()[Math.max(0, mode.getSelectionIndex())].id());
		configuration.setAttribute(LaunchAttributes.ARGUMENTS, arguments.getText());
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		boolean exists = file() != null;
		setErrorMessage(exists ? null : "Choose a Python file of the workspace.");
		return exists;
	}

	@Override
	public String getName() {
		return "Program";
	}

	@Override
	public Image getImage() {
		return Icons.get("run");
	}
}
