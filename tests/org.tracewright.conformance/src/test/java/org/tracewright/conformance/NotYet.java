package org.tracewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The reviewed list of the programs that a path cannot run yet: a name a line, and after it in brackets why. */
final class NotYet {

    private final Path file;
    private final Set<String> names;

    NotYet(String path) {
        file = Path.of("not-yet-" + path + ".txt");
        try {
            names = Files.exists(file)
                    ? Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")[0])
                            .filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    Set<String> names() {
        return names;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
