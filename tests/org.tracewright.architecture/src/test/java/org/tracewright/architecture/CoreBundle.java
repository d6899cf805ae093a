package org.tracewright.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A core bundle as built, jar or directory: its OSGi manifest and its class files by name. */
record CoreBundle(String name, String manifest, SortedMap<String, byte[]> classes) {

	/** All core bundles on the class path. */
	static List<CoreBundle> all() throws IOException {
		List<CoreBundle> bundles = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path path = Path.of(entry);
			if (Files.isDirectory(path)) {
				add(bundles, path);
			} else if (path.getFileName().toString().startsWith("org.tracewright.")) {
				try (FileSystem jar = FileSystems.newFileSystem(path)) {
					add(bundles, jar.getPath("/"));
				}
			}
		}
		return bundles;
	}

	private static void add(List<CoreBundle> bundles, Path root) throws IOException {
		Path file = root.resolve("META-INF/MANIFEST.MF");
		if (!Files.exists(file)) {
			return;
		}
		Manifest manifest;
		try (var in = Files.newInputStream(file)) {
			manifest = new Manifest(in);
		}
		String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
		if (name != null && name.startsWith("org.tracewright.")) {
			// Attribute values as OSGi sees them: a name may be split by the 72-byte lines of the file.
			bundles.add(new CoreBundle(name, manifest.getMainAttributes().values().toString(), classes(root)));
		}
	}

	private static SortedMap<String, byte[]> classes(Path root) throws IOException {
		SortedMap<String, byte[]> classes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			files.filter(file -> file.toString().endsWith(".class"))
					.forEach(file -> classes.put(root.relativize(file).toString(), bytes(file)));
		}
		return classes;
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A class file with its constants readable as text. */
	static String text(byte[] classFile) {
		return new String(classFile, StandardCharsets.ISO_8859_1);
	}
}
