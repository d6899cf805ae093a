package org.tracewright.lang.ide.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;
import org.tracewright.rlib.RpythonLibrary;

/**
 * The files of one project. A file that is open in an editor has the editor's text, others are read from disk when they are asked for and again when they have changed there. Safe for use by several threads.
 */
public final class Workspace {

	private static final String LIBRARY = "/rpython-lib/";

	private final List<Path> roots;
	private final Supplier<List<Path>> others;
	private final Map<String, SourceModel> open = new ConcurrentHashMap<>();
	private final Map<String, Cached> closed = new ConcurrentHashMap<>();

	private record Cached(long modified, long size, SourceModel model) {
	}

	/** @param roots directories in which modules are searched, in order */
	public Workspace(List<Path> roots) {
		this(roots, List::of);
	}

	/** @param others tells what else belongs to the project: directories and files, asked for whenever all files are wanted */
	public Workspace(List<Path> roots, Supplier<List<Path>> others) {
		this.roots = List.copyOf(roots);
		this.others = others;
	}

	public List<Path> roots() {
		return roots;
	}

	/** Takes an editor's text for a file. Where several threads come with the same text, one of them parses it. */
	public SourceModel update(String file, String text) {
		return open.compute(file, (name, old) -> old != null && old.text().equals(text) ? old : SourceModel.of(name, text));
	}

	/** The editor is closed: from now on the file on disk counts. */
	public void close(String file) {
		open.remove(file);
	}

	/** The file as it is being edited, else as it is on disk or in the library; empty where there is none that can be read. */
	public Optional<SourceModel> model(String file) {
		SourceModel edited = open.get(file);
		if (edited != null) {
			return Optional.of(edited);
		}
		Path path = Path.of(file);
		return Files.isRegularFile(path) ? fromDisk(file, path) : fromLibrary(file);
	}

	private Optional<SourceModel> fromDisk(String file, Path path) {
		try {
			long modified = Files.getLastModifiedTime(path).toMillis();
			long size = Files.size(path);
			Cached known = closed.get(file);
			if (known != null && known.modified == modified && known.size == size) {
				return Optional.of(known.model);
			}
			SourceModel model = SourceModel.of(file, SourceDecoder.decode(Files.readAllBytes(path)).text());
			closed.put(file, new Cached(modified, size, model));
			return Optional.of(model);
		} catch (IOException | SourceDecodingException unreadable) {
			return Optional.empty();
		}
	}

	private Optional<SourceModel> fromLibrary(String file) {
		Cached known = closed.get(file);
		if (known != null) {
			return Optional.of(known.model);
		}
		Optional<String> text = libraryText(file);
		text.ifPresent(found -> closed.put(file, new Cached(0, 0, SourceModel.of(file, found))));
		return text.map(found -> closed.get(file).model);
	}

	/** The source of a library module, by its path below the library. */
	public static Optional<String> libraryText(String file) {
		try (InputStream in = RpythonLibrary.class.getResourceAsStream(LIBRARY + file)) {
			return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The file of a module that is imported in {@code from}; relative names begin with dots. */
	public Optional<String> locate(String module, String from) {
		int dots = 0;
		while (dots < module.length() && module.charAt(dots) == '.') {
			dots++;
		}
		String relative = module.substring(dots).replace('.', '/');
		List<Path> directories = new ArrayList<>();
		Path directory = Path.of(from).toAbsolutePath().getParent();
		for (int i = 1; i < dots && directory != null; i++) {
			directory = directory.getParent();
		}
		if (directory != null) {
			directories.add(directory);
		}
		if (dots == 0) {
			directories.addAll(roots);
		}
		Optional<String> onDisk = directories.stream().map(each -> in(each, relative)).flatMap(Optional::stream).findFirst();
		return onDisk.isPresent() || dots > 0 ? onDisk : inLibrary(relative);
	}

	private static Optional<String> in(Path directory, String relative) {
		return Stream.of(directory.resolve(relative).resolve("__init__.py"), directory.resolve(relative + ".py")).filter(Files::isRegularFile).map(Path::toString)
				.findFirst();
	}

	private static Optional<String> inLibrary(String relative) {
		return Stream.of(relative + "/__init__.py", relative + ".py").filter(Workspace::isOfLibrary).findFirst();
	}

	/** Whether a file is a module of the library. */
	public static boolean isOfLibrary(String file) {
		return RpythonLibrary.class.getResource(LIBRARY + file) != null;
	}

	/** Every Python file below the roots and of what else belongs to the project, and the open ones. */
	public List<String> files() {
		Set<String> files = new LinkedHashSet<>(open.keySet());
		for (Path root : Stream.concat(roots.stream(), others.get().stream()).toList()) {
			try (Stream<Path> found = Files.walk(root)) {
				found.filter(path -> path.toString().endsWith(".py") && Files.isRegularFile(path)).map(Path::toString).forEach(files::add);
			} catch (IOException | UncheckedIOException gone) {
				// A root that vanishes while it is read has no files.
				continue;
			}
		}
		return List.copyOf(files);
	}
}
