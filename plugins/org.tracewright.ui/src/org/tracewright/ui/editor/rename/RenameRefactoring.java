package org.tracewright.ui.editor.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.tracewright.lang.ide.edit.Rename;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.ui.editor.EditorSources;

/** Gives what stands at a place of an editor another name, in all files of its project. What syntax can't be sure of is refused, with the reason. */
public final class RenameRefactoring extends Refactoring {

	private final EditorSources.Source source;
	private final int offset;
	private final Rename rename;
	private String newName;
	private Rename.Result result = new Rename.Result(Map.of(), "");

	public RenameRefactoring(EditorSources.Source source, int offset) {
		this.source = source;
		this.offset = offset;
		rename = new Rename(source.workspace());
		newName = oldName();
	}

	/** The name as it is; empty where none stands there that can be renamed. */
	public String oldName() {
		SourceModel model = source.model();
		return Rename.name(model, offset).map(range -> model.text().substring(range.offset(), range.end())).orElse("");
	}

	/** What it is to be called. */
	public void setNewName(String name) {
		newName = name;
	}

	@Override
	public String getName() {
		return "Rename " + oldName();
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) throws CoreException {
		return status(rename.check(source.model(), offset), monitor);
	}

	private RefactoringStatus status(Rename.Result result, IProgressMonitor monitor) throws CoreException {
		RefactoringStatus status = result.isRefused() ? refusal(result.refusal()) : new RefactoringStatus();
		for (String path : result.changes().keySet()) {
			status.merge(check(path, monitor));
		}
		return status;
	}

	/** A sentence begins with a capital letter, unless with a name. */
	private RefactoringStatus refusal(String why) {
		boolean named = Stream.of(oldName(), newName).anyMatch(name -> why.startsWith(name + " "));
		char first = named ? why.charAt(0) : Character.toUpperCase(why.charAt(0));
		return RefactoringStatus.createFatalErrorStatus(first + why.substring(1) + ".");
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		result = rename.rename(source.model(), offset, newName);
		return status(result, monitor);
	}

	private RefactoringStatus check(String path, IProgressMonitor monitor) throws CoreException {
		Optional<IFile> file = file(path);
		if (file.isEmpty()) {
			return refusal("the name is used in " + path + ", which is not in the workspace");
		}
		String text = source.workspace().model(path).map(SourceModel::text).orElse("");
		boolean same = new TextFileChange(getName(), file.get()).getCurrentContent(monitor).equals(text);
		return same ? new RefactoringStatus() : refusal(file.get().getName() + " has just been changed");
	}

	/** The file of the workspace; of several that are linked to the same place one of the project itself. */
	private Optional<IFile> file(String path) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(path).toUri())).filter(IFile::exists)
				.min(Comparator.comparing(file -> source.file() == null || !file.getProject().equals(source.file().getProject())));
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws OperationCanceledException {
		List<Change> changes = new ArrayList<>();
		result.changes().forEach((path, edits) -> file(path).ifPresent(file -> changes.add(change(file, edits))));
		return new CompositeChange(getName(), changes.toArray(Change[]::new));
	}

	private static Change change(IFile file, List<TextChange> edits) {
		TextFileChange change = new TextFileChange(file.getFullPath().makeRelative().toString(), file);
		MultiTextEdit all = new MultiTextEdit();
		edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
		change.setEdit(all);
		change.setTextType("py");
		return change;
	}
}
