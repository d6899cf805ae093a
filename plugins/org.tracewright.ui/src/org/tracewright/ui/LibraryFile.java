package org.tracewright.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileInfo;
import org.eclipse.core.filesystem.provider.FileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.tracewright.lang.ide.workspace.Workspace;

/** A module of the RPython library, to be read only. */
final class LibraryFile extends FileStore {

	private final String file;

	/** @param file the path below the library; the library need not have it */
	LibraryFile(String file) {
		this.file = file;
	}

	private Optional<byte[]> content() {
		return Workspace.libraryText(file).map(text -> text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public IFileInfo fetchInfo(int options, IProgressMonitor monitor) {
		FileInfo info = new FileInfo(getName());
		info.setAttribute(EFS.ATTRIBUTE_READ_ONLY, true);
		content().ifPresent(content -> {
			info.setExists(true);
			info.setLength(content.length);
		});
		return info;
	}

	@Override
	public InputStream openInputStream(int options, IProgressMonitor monitor) throws CoreException {
		byte[] content = content().orElseThrow(() -> new CoreException(Status.error("The library has no module " + file)));
		return new ByteArrayInputStream(content);
	}

	/** None: nobody looks for modules here. */
	@Override
	public String[] childNames(int options, IProgressMonitor monitor) {
		return EMPTY_STRING_ARRAY;
	}

	@Override
	public IFileStore getChild(String name) {
		return new LibraryFile(file.isEmpty() ? name : file + "/" + name);
	}

	@Override
	public IFileStore getParent() {
		return file.isEmpty() ? null : new LibraryFile(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
	}

	@Override
	public String getName() {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	@Override
	public URI toURI() {
		return URI.create(LibraryFiles.SCHEME + ":/" + file);
	}

	/** What a user reads where the mouse is on the editor's tab. */
	@Override
	public String toString() {
		return file + " (library)";
	}
}
