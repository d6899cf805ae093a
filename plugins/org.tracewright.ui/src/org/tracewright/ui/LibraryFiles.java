package org.tracewright.ui;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.filesystem.provider.FileSystem;

/** The modules of the RPython library as a file system of the platform: editors read them as they read any file outside of the workspace, and have them again after a restart. */
public final class LibraryFiles extends FileSystem {

	/** As plugin.xml says it. */
	static final String SCHEME = "rpython-library";

	@Override
	public IFileStore getStore(URI uri) {
		return new LibraryFile(file(uri).orElse(""));
	}

	/** The path below the library; empty where the URI is of something else. */
	public static Optional<String> file(URI uri) {
		return SCHEME.equals(uri.getScheme()) ? Optional.of(uri.getPath().substring(1)) : Optional.empty();
	}
}
