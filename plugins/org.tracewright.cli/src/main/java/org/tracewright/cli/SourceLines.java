package org.tracewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of source files, the user's and the library's, for showing them under a message. */
final class SourceLines {

    private static final String LIBRARY = "/rpython-lib/";

    private final Map<String, List<String>> files = new HashMap<>();

    /** The line with that number, counted from 1, or null where there is none to be had. */
    String line(String file, int number) {
        List<String> lines = files.computeIfAbsent(file, SourceLines::read);
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : null;
    }

    private static List<String> read(String file) {
        try {
            byte[] bytes = bytes(file);
            return bytes == null ? List.of() : new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static byte[] bytes(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.isRegularFile(path)) {
            return Files.readAllBytes(path);
        }
        try (InputStream library = SourceLines.class.getResourceAsStream(LIBRARY + file)) {
            return library == null ? null : library.readAllBytes();
        }
    }
}
