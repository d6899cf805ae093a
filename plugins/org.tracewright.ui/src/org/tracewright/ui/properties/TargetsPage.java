package org.tracewright.ui.properties;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableLayout;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.tracewright.core.build.RpythonBuilder;
import org.tracewright.core.project.Trust;
import org.tracewright.lang.ide.project.ProjectFile;
import org.tracewright.lang.ide.project.Target;

/** The targets of a project, which stand in its file, and whether its code is trusted. */
public final class TargetsPage extends PropertyPage {

	/** The page's identifier. */
	public static final String ID = "org.tracewright.ui.targets";

	private static final String[] ANSWERS = { "no", "yes" };

	private final List<Target> targets = new ArrayList<>();
	private List<Target> before = List.of();
	private TableViewer viewer;
	private Button trust;

	@Override
	protected Control createContents(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		viewer = new TableViewer(all, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		TableLayout layout = new TableLayout();
		for (TargetColumn column : TargetColumn.values()) {
			column(column);
			layout.addColumnData(new ColumnWeightData(column.width(), column.width()));
		}
		viewer.getTable().setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(500, 150).applyTo(viewer.getTable());
		Button add = button(all, "Add", this::add);
		Button remove = button(all, "Remove", () -> remove(viewer.getStructuredSelection().getFirstElement()));
		trust = new Button(all, SWT.CHECK);
		trust.setText("Trust this project: its code may read any file and the environment while it is imported");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(trust);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(all);
		load(add, remove);
		return all;
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void load(Button... buttons) {
		try {
			ProjectFile file = RpythonBuilder.projectFile(project());
			before = file.targets();
			targets.addAll(project().getFile(ProjectFile.NAME).exists() ? before : TargetSearch.in(project()));
			trust.setSelection(Trust.of(project()));
			if (!file.faults().isEmpty()) {
				setMessage(ProjectFile.NAME + " has errors and can be changed in an editor only", WARNING);
				viewer.getTable().setEnabled(false);
				for (Button button : buttons) {
					button.setEnabled(false);
				}
			}
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
		}
		viewer.setInput(targets);
	}

	private void column(TargetColumn column) {
		TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
		shown.getColumn().setText(column.title());
		shown.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> column.text((Target) element)));
		shown.setEditingSupport(column == TargetColumn.JIT ? new Choice() : new Words(column));
	}

	/** Adds a target that does not clash with the others, to be edited. */
	void add() {
		int number = 1;
		while (hasName("target" + number)) {
			number++;
		}
		targets.add(Target.of("target" + number + ".py"));
		viewer.refresh();
	}

	private boolean hasName(String name) {
		return targets.stream().anyMatch(target -> target.name().equals(name));
	}

	/** Removes a target; null is none. */
	void remove(Object target) {
		targets.remove(target);
		viewer.refresh();
	}

	/** Changes one target; a name that another one has is refused. */
	void change(Target old, TargetColumn column, String text) {
		Target changed = column.with(old, text);
		if (changed.name().equals(old.name()) || !hasName(changed.name())) {
			targets.set(targets.indexOf(old), changed);
			viewer.refresh();
		}
	}

	/** As they are in the table. */
	List<Target> targets() {
		return List.copyOf(targets);
	}

	/** As if the user clicked on the check box. */
	void trust(boolean trusted) {
		trust.setSelection(trusted);
	}

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	@Override
	public boolean performOk() {
		try {
			if (!targets.equals(before)) {
				write();
			}
			if (Trust.of(project()) != trust.getSelection()) {
				Trust.set(project(), trust.getSelection());
				rebuild(project());
			}
			before = targets();
			return true;
		} catch (CoreException e) {
			ErrorDialog.openError(getShell(), getTitle(), "The settings could not be saved.", e.getStatus());
			return false;
		}
	}

	private void write() throws CoreException {
		IFile file = project().getFile(ProjectFile.NAME);
		String old = file.exists() ? RpythonBuilder.projectText(project()) : "";
		ByteArrayInputStream content = new ByteArrayInputStream(ProjectFile.update(old, targets).getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, true, null);
		} else {
			file.create(content, true, null);
		}
	}

	private static void rebuild(IProject project) {
		WorkspaceJob job = new WorkspaceJob("Translating " + project.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				project.build(IncrementalProjectBuilder.FULL_BUILD, monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(project.getWorkspace().getRuleFactory().buildRule());
		job.schedule();
	}

	/** Edits a cell as text. */
	private final class Words extends EditingSupport {

		private final TargetColumn column;

		Words(TargetColumn column) {
			super(viewer);
			this.column = column;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return column.text((Target) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			change((Target) element, column, (String) value);
		}
	}

	/** Edits a cell by yes or no. */
	private final class Choice extends EditingSupport {

		Choice() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ComboBoxCellEditor(viewer.getTable(), ANSWERS, SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((Target) element).jit() ? 1 : 0;
		}

		@Override
		protected void setValue(Object element, Object value) {
			change((Target) element, TargetColumn.JIT, ANSWERS[(Integer) value]);
		}
	}
}
