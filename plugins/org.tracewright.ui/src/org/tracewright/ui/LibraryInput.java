package org.tracewright.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.tracewright.lang.ide.workspace.Workspace;

/** A module of the RPython library in an editor, to be read only. */
final class LibraryInput extends PlatformObject implements IStorageEditorInput, IStorage {

	private final String file;
	private final String text;

	private LibraryInput(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/** The module, if the library has it. */
	static Optional<LibraryInput> of(String file) {
		return Workspace.libraryText(file).map(text -> new LibraryInput(file, text));
	}

	@Override
	public IStorage getStorage() {
		return this;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public IPath getFullPath() {
		return IPath.fromPortableString(file);
	}

	@Override
	public String getName() {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("rpython-file");
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return file + " (library)";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LibraryInput that && that.file.equals(file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
