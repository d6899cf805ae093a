package org.tracewright.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.tracewright.core.CorePlugin;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** The language services' view of documents: which file and project they belong to, and their models. One for the workbench; safe for use by several threads. */
public final class EditorSources {

	private static final EditorSources INSTANCE = new EditorSources();

	private final Map<IProject, Workspace> workspaces = new ConcurrentHashMap<>();
	private final Workspace outside = new Workspace(List.of());

	/**
	 * A document with all that services ask for.
	 *
	 * @param file the file of the workspace, or null for one outside of it
	 */
	public record Source(IFile file, SourceModel model, Workspace workspace, Optional<TypeIndex> types) {
	}

	private EditorSources() {
	}

	/** The one of this workbench. */
	public static EditorSources get() {
		return INSTANCE;
	}

	/** What a document is; empty for one that belongs to no file. */
	public Optional<Source> source(IDocument document) {
		ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		if (buffer == null || buffer.getFileStore() == null) {
			return Optional.empty();
		}
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(buffer.getFileStore().toURI());
		IFile file = files.length == 0 ? null : files[0];
		Workspace workspace = file == null ? outside : workspace(file.getProject());
		SourceModel model = workspace.update(Path.of(buffer.getFileStore().toURI()).toString(), document.get());
		return Optional.of(new Source(file, model, workspace, file == null ? Optional.empty() : CorePlugin.results().types(file.getProject())));
	}

	/** The services' view of a project. */
	public Workspace workspace(IProject project) {
		List<Path> roots = List.of(project.getLocation().toPath());
		// A project may be deleted, and made again elsewhere.
		return workspaces.compute(project, (any, known) -> known != null && known.roots().equals(roots) ? known : new Workspace(roots));
	}
}
