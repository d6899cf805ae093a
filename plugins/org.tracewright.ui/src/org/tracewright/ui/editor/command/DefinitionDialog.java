package org.tracewright.ui.editor.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.services.ProjectDefinition;
import org.tracewright.lang.ide.workspace.Workspace;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.editor.structure.OutlineLabels;

/** The definitions of all RPython projects whose names match a pattern, as the platform's own dialogs for resources and types have it. They are looked for in the background. */
final class DefinitionDialog extends FilteredItemsSelectionDialog {

	private static final String SETTINGS = "definitions";

	DefinitionDialog(Shell shell) {
		super(shell);
		setTitle("Open Definition");
		setMessage("Name of a definition (? = any letter, * = any letters):");
		setListLabelProvider(new Labels());
		setDetailsLabelProvider(new Details());
	}

	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DefinitionDialog.class)).getDialogSettings(), SETTINGS);
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	protected ItemsFilter createFilter() {
		return new ItemsFilter() {

			@Override
			public boolean matchItem(Object item) {
				return matches(getElementName(item));
			}

			@Override
			public boolean isConsistentItem(Object item) {
				return true;
			}
		};
	}

	@Override
	protected Comparator<ProjectDefinition> getItemsComparator() {
		return Comparator.comparing((ProjectDefinition definition) -> definition.entry().label(), String.CASE_INSENSITIVE_ORDER).thenComparing(ProjectDefinition::around).thenComparing(ProjectDefinition::file)
				.thenComparingInt(definition -> definition.entry().name().offset());
	}

	@Override
	public String getElementName(Object item) {
		return ((ProjectDefinition) item).entry().label();
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
		List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(RpythonNature::isOn).toList();
		SubMonitor progress = SubMonitor.convert(monitor, "Looking for definitions", projects.size());
		for (IProject project : projects) {
			fill(content, filter, EditorSources.get().workspace(project), progress.split(1));
		}
	}

	private static void fill(AbstractContentProvider content, ItemsFilter filter, Workspace workspace, SubMonitor progress) {
		List<String> files = workspace.files();
		progress.setWorkRemaining(files.size());
		for (String file : files) {
			progress.split(1);
			workspace.model(file).ifPresent(model -> ProjectDefinition.of(model).forEach(definition -> content.add(definition, filter)));
		}
	}

	/** A file and the directory that it is in, which tell files of one name apart. */
	private static String place(String file) {
		String[] parts = file.split("[/\\\\]");
		return String.join("/", Arrays.copyOfRange(parts, Math.max(0, parts.length - 2), parts.length));
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final OutlineLabels outline = new OutlineLabels();

		@Override
		public StyledString getStyledText(Object element) {
			// The dialog asks for the label of nothing, too.
			if (!(element instanceof ProjectDefinition definition)) {
				return new StyledString();
			}
			String around = definition.around().isEmpty() ? "" : definition.around() + " - ";
			return outline.getStyledText(definition.entry()).append(" - " + around + place(definition.file()), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof ProjectDefinition definition ? outline.getImage(definition.entry()) : null;
		}
	}

	/** What stands below the list of the selected one. */
	private static final class Details extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof ProjectDefinition definition ? definition.file() + ", line " + definition.entry().name().line() : "";
		}
	}
}
