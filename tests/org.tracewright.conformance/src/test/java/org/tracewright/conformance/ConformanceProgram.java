package org.tracewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program and how it is called.
 *
 * @param root      directory that the oracle looks into
 * @param name      path below the root, with slashes
 * @param covers    bullets named in the first line
 * @param arguments what the program is called with, besides its own name
 */
record ConformanceProgram(Path root, String name, List<String> covers, List<String> arguments) {

    private static final Path PROGRAMS = Path.of("programs").toAbsolutePath();
    private static final String COVERS = "# covers: ";
    private static final String ARGUMENTS = "# args: ";

    /** The files directly in a topic folder of {@code programs/}; those in deeper folders are packages that programs import. */
    static List<ConformanceProgram> all() {
        try (Stream<Path> files = Files.walk(PROGRAMS, 2)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .map(ConformanceProgram::read).sorted(Comparator.comparing(ConformanceProgram::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of {@link #all()} that the system property {@code program} names, all of them without it. It holds paths below
     * {@code programs/}, of files with or without their ending or of whole folders, with commas between them.
     */
    static List<ConformanceProgram> chosen() {
        List<String> names = List.of(System.getProperty("program", "").split(","));
        List<ConformanceProgram> chosen = all().stream().filter(program -> names.stream().anyMatch(program::isIn)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no program is named by -Dprogram=" + String.join(",", names));
        }
        return chosen;
    }

    private boolean isIn(String path) {
        return path.isEmpty() || name.equals(path) || name.equals(path + ".py") || name.startsWith(path.endsWith("/") ? path : path + "/");
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
        return new ConformanceProgram(PROGRAMS, PROGRAMS.relativize(file).toString().replace('\\', '/'), covers, arguments);
    }

    Path file() {
        return root.resolve(name);
    }

    /** What the program finds as its own name: the file's name without its ending. */
    String commandName() {
        String simple = file().getFileName().toString();
        return simple.substring(0, simple.length() - ".py".length());
    }

    /** All that the entry point gets. */
    List<String> argv() {
        return Stream.concat(Stream.of(commandName()), arguments.stream()).toList();
    }

    boolean needsPython2() {
        return name.startsWith("py2/");
    }

    @Override
    public String toString() {
        return name;
    }
}
