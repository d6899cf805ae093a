package org.tracewright.lang.ide.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tracewright.lang.ide.workspace.Workspace;

/**
 * From the client's URIs to the names that the services have for files, and back. A module of the library, which has no file, gets one below a temporary directory when the client is first sent there. Safe for use by several
 * threads.
 */
final class FileNames implements AutoCloseable {

	private final Map<String, String> uris = new ConcurrentHashMap<>();
	private Path library;

	/** The name of a file; for what is no file, such as a text that has not been saved yet, the URI itself. */
	String file(String uri) {
		String file = libraryModule(path(uri)).orElseGet(() -> path(uri).map(Path::toString).orElse(uri));
		uris.put(file, uri);
		return file;
	}

	private static Optional<Path> path(String uri) {
		try {
			URI parsed = URI.create(uri);
			return "file".equals(parsed.getScheme()) ? Optional.of(Path.of(parsed)) : Optional.empty();
		} catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

	private synchronized Optional<String> libraryModule(Optional<Path> path) {
		return library == null ? Optional.empty() : path.filter(each -> each.startsWith(library)).map(each -> library.relativize(each).toString().replace('\\', '/'));
	}

	/** The URI of a file, as the client itself writes it if it has named the file before. */
	String uri(String file) {
		return uris.computeIfAbsent(file, name -> (Files.exists(Path.of(name)) ? Path.of(name) : libraryFile(name)).toUri().toString());
	}

	private synchronized Path libraryFile(String module) {
		Optional<String> text = Workspace.libraryText(module);
		if (text.isEmpty()) {
			return Path.of(module);
		}
		try {
			library = library == null ? Files.createTempDirectory("tracewright-library-").toRealPath() : library;
			Path file = library.resolve(module);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text.get());
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Removes the library's files. */
	@Override
	public synchronized void close() {
		if (library == null) {
			return;
		}
		try (Stream<Path> all = Files.walk(library)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
