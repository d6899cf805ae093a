package org.tracewright.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.IPath;
import org.tracewright.ui.LibraryFiles;

/** Tells of files whose text is in no editor any more. */
final class ClosedBuffers implements IFileBufferListener {

	private static final String LOCAL = "file";

	private final Consumer<String> closed;

	/** @param closed called on whatever thread */
	ClosedBuffers(Consumer<String> closed) {
		this.closed = closed;
	}

	/** The name that the language services have for where a text is kept; empty where that is neither in the local file system nor in the library. */
	static Optional<String> file(IFileBuffer buffer) {
		return Optional.ofNullable(buffer.getFileStore()).map(IFileStore::toURI).flatMap(uri -> LOCAL.equals(uri.getScheme()) ? Optional.of(Path.of(uri).toString()) : LibraryFiles.file(uri));
	}

	private void tell(IFileBuffer buffer) {
		file(buffer).ifPresent(closed);
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		tell(buffer);
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		tell(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		tell(buffer);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// Its text is asked for when somebody wants to know.
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// Its text is still that of an editor.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// See above.
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
		// See above.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
		// See above.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// See above.
	}
}
