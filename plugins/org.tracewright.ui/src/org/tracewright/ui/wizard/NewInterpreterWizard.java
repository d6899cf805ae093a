package org.tracewright.ui.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.ui.Icons;

/** Makes a project for an interpreter, opens its main file and the perspective that fits. */
public final class NewInterpreterWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final ProjectPage page = new ProjectPage();
	private IConfigurationElement configuration;

	public NewInterpreterWizard() {
		setWindowTitle("New Interpreter Project");
		setDefaultPageImageDescriptor(Icons.descriptor("tracewright48"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// A new project depends on nothing that is selected.
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		Example example = page.example();
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation(null) {

				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					create(project, example, monitor);
				}
			});
			BasicNewProjectResourceWizard.updatePerspective(configuration);
			example.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), project);
			return true;
		} catch (InvocationTargetException e) {
			CoreException cause = e.getCause() instanceof CoreException core ? core : null;
			ErrorDialog.openError(getShell(), getWindowTitle(), "The project could not be made.", cause == null ? null : cause.getStatus());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		} catch (CoreException e) {
			ErrorDialog.openError(getShell(), getWindowTitle(), "The main file could not be opened.", e.getStatus());
			return true;
		}
	}

	/** Makes and opens a project with an example in it. */
	static void create(IProject project, Example example, IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = project.getWorkspace();
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		project.create(description, monitor);
		project.open(IResource.BACKGROUND_REFRESH, monitor);
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
		example.copyTo(project, monitor);
		byte[] targets = ProjectFile.update("", List.of(example.target(project.getName()))).getBytes(StandardCharsets.UTF_8);
		project.getFile(ProjectFile.NAME).create(new ByteArrayInputStream(targets), true, monitor);
		RpythonNature.add(project, monitor);
		example.prepareRuns(project);
	}
}
