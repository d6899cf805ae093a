package org.tracewright.ui.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.project.ModulePath;
import org.tracewright.core.project.RpythonNature;
import org.tracewright.lang.ide.types.ProjectTypes;
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
	public record Source(IFile file, SourceModel model, Workspace workspace, ProjectTypes types) {
	}

	private EditorSources() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(new ClosedBuffers(this::closed));
	}

	/** The one of this workbench. */
	public static EditorSources get() {
		return INSTANCE;
	}

	/** Whether a document belongs to a file. */
	public boolean knows(IDocument document) {
		return buffer(document).isPresent();
	}

	/** What a document is; empty for one that belongs to no file. Parses a text that is new: not for the thread of the user interface, unless somebody waits for the answer. */
	public Optional<Source> source(IDocument document) {
		Optional<Source> source = buffer(document).map(buffer -> source(buffer, document.get()));
		if (source.isPresent() && !knows(document)) {
			// The last editor on it was closed meanwhile.
			closed(source.get().model().file());
			return Optional.empty();
		}
		return source;
	}

	private static Optional<ITextFileBuffer> buffer(IDocument document) {
		ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return Optional.ofNullable(buffer).filter(each -> ClosedBuffers.file(each).isPresent());
	}

	private Source source(ITextFileBuffer buffer, String text) {
		IFile file = file(buffer);
		Workspace workspace = file == null ? outside : workspace(file.getProject());
		SourceModel model = workspace.update(ClosedBuffers.file(buffer).get(), text);
		return new Source(file, model, workspace, file == null ? ProjectTypes.NONE : CorePlugin.results().types(file.getProject()));
	}

	/** The file that was opened: a file in the file system may be several of the workspace, by links. */
	private static IFile file(ITextFileBuffer buffer) {
		IFile opened = buffer.getLocation() == null ? null : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		if (opened != null) {
			return opened;
		}
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(buffer.getFileStore().toURI());
		return files.length == 0 ? null : files[0];
	}

	/** Where that may be used which a document defines: in its project or, where it is in none, as the library's modules are, in all of them. */
	public List<Workspace> users(Source source) {
		if (source.file() != null) {
			return List.of(source.workspace());
		}
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return Stream.concat(Stream.of(source.workspace()), Arrays.stream(projects).filter(RpythonNature::isOn).map(this::workspace)).toList();
	}

	/** No editor has the file open any more: what stands on disk counts again. */
	private void closed(String file) {
		outside.close(file);
		workspaces.values().forEach(workspace -> workspace.close(file));
	}

	/** The services' view of a project. */
	public Workspace workspace(IProject project) {
		List<Path> roots = ModulePath.of(project);
		// A project may be deleted, and made again elsewhere.
		return workspaces.compute(project, (any, known) -> known != null && known.roots().equals(roots) ? known : new Workspace(roots, () -> ModulePath.linked(project)));
	}
}
