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
import org.objectweb.asm.ClassWriter;
import org.tracewright.jit.runtime.cpu.LoadedProgram;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.runtime.Launcher;

/** Writes a jar that needs nothing but Java: the program, the run time, and the tracing compiler where the program has one. Equal programs give equal jars. */
public final class JarWriter {

    /** Any fixed time will do; this is the earliest that the format can hold. */
    private static final long TIME = 315_532_800_000L;

    private static final String JIT = "org.tracewright.jit.runtime";

    private JarWriter() {
    }

    public static void write(JvmImage image, Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(packages(Launcher.class, Launcher.class.getPackageName()));
        if (image.resources().containsKey(Layout.PACKAGE + LoadedProgram.JITCODE)) {
            entries.putAll(packages(JitProgram.class, JIT));
            entries.putAll(packages(ClassWriter.class, ClassWriter.class.getPackageName()));
        }
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

    /** The class files of a package and those below, from the jar or directory of a class that this process uses. */
    private static Map<String, byte[]> packages(Class<?> member, String root) throws IOException {
        String path = root.replace('.', '/');
        Path location = location(member);
        if (Files.isDirectory(location)) {
            return files(location.resolve(path), path);
        }
        try (FileSystem zip = FileSystems.newFileSystem(location)) {
            return files(zip.getPath(path), path);
        }
    }

    private static Path location(Class<?> member) throws IOException {
        try {
            URI uri = member.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, byte[]> files(Path directory, String packagePath) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = directory.relativize(file).toString();
                if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
                    found.put(packagePath + "/" + name, Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
