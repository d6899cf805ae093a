package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The lists of what is not there yet name programs that exist. */
public class NotYetTest {

    private static final String PREFIX = "not-yet-";

    @Test
    public void listsNamePrograms() throws IOException {
        Set<String> known = ConformanceProgram.all().stream().map(ConformanceProgram::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of(""))) {
            for (Path file : files.filter(f -> f.toString().startsWith(PREFIX)).sorted().toList()) {
                String path = file.toString().substring(PREFIX.length()).replace(".txt", "");
                Set<String> unknown = new TreeSet<>(new NotYet(path).names());
                unknown.removeAll(known);
                assertEquals("unknown programs in " + file, Set.of(), unknown);
            }
        }
    }
}
