package org.tracewright.backend.jvm;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tracewright.runtime.Launcher;

/** Writes a jar that needs nothing but Java: the program and the run time. Equal programs give equal jars. */
public final class JarWriter {

    /** Any fixed time will do; this is the earliest that the format can hold. */
    private static final long TIME = 315_532_800_000L;

    private JarWriter() {
    }

    public static void write(JvmImage image, Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(runtime());
        image.classes().forEach((name, bytes) -> entries.put(name + ".class", bytes));
        entries.putAll(image.resources());
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream out = new ZipOutputStream(file)) {
            String manifest = "Manifest-Version: 1.0\r\nMain-Class: " + image.mainClass().replace('/', '.') + "\r\n\r\n";
            add(out, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(out, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /** The class files of the run time's package, from the jar or directory that this process uses. */
    private static Map<String, byte[]> runtime() throws IOException {
        String packagePath = Launcher.class.getPackageName().replace('.', '/');
        Path location = location();
        if (Files.isDirectory(location)) {
            return files(location.resolve(packagePath), packagePath);
        }
        try (FileSystem zip = FileSystems.newFileSystem(location)) {
            return files(zip.getPath(packagePath), packagePath);
        }
    }

    private static Path location() throws IOException {
        try {
            URI uri = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> files(Path directory, String packagePath) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    found.put(packagePath + "/" + name, Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
