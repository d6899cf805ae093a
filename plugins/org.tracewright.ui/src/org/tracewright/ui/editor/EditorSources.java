package org.tracewright.ui.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
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

	/** Whether a document belongs to a file. */
	public boolean knows(IDocument document) {
		return place(document).isPresent();
	}

	/** What a document is; empty for one that belongs to no file. Parses a text that is new: not for the thread of the user interface, unless somebody waits for the answer. */
	public Optional<Source> source(IDocument document) {
		return place(document).map(place -> source(place, document.get()));
	}

	private static Optional<URI> place(IDocument document) {
		ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore).map(IFileStore::toURI);
	}

	private Source source(URI place, String text) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place);
		IFile file = files.length == 0 ? null : files[0];
		Workspace workspace = file == null ? outside : workspace(file.getProject());
		SourceModel model = workspace.update(Path.of(place).toString(), text);
		return new Source(file, model, workspace, file == null ? Optional.empty() : CorePlugin.results().types(file.getProject()));
	}

	/** The services' view of a project. */
	public Workspace workspace(IProject project) {
		List<Path> roots = List.of(project.getLocation().toPath());
		// A project may be deleted, and made again elsewhere.
		return workspaces.compute(project, (any, known) -> known != null && known.roots().equals(roots) ? known : new Workspace(roots));
	}
}
