package org.tracewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One program of {@code programs/}: a file directly in a topic folder; files in deeper folders are packages that programs import.
 *
 * @param name      path below {@code programs/}, with slashes
 * @param covers    bullets named in the first line
 * @param arguments what the program is called with, besides its own name
 */
record ConformanceProgram(String name, List<String> covers, List<String> arguments) {

    static final Path ROOT = Path.of("programs").toAbsolutePath();

    private static final String COVERS = "# covers: ";
    private static final String ARGUMENTS = "# args: ";

    static List<ConformanceProgram> all() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .map(ConformanceProgram::read).sorted((a, b) -> a.name.compareTo(b.name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceProgram read(Path file) {
        List<String> covers = List.of();
        List<String> arguments = List.of();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    break;
                }
                if (line.startsWith(COVERS)) {
                    covers = List.of(line.substring(COVERS.length()).split(", *"));
                } else if (line.startsWith(ARGUMENTS)) {
                    arguments = List.of(line.substring(ARGUMENTS.length()).split(" +"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConformanceProgram(ROOT.relativize(file).toString().replace('\\', '/'), covers, arguments);
    }

    Path file() {
        return ROOT.resolve(name);
    }

    /** What the program finds in its first argument: the file's name without its ending. */
    String commandName() {
        String simple = file().getFileName().toString();
        return simple.substring(0, simple.length() - ".py".length());
    }

    boolean needsPython2() {
        return name.startsWith("py2/");
    }

    @Override
    public String toString() {
        return name;
    }
}
