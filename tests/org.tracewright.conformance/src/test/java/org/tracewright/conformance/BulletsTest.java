package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** Each bullet of the language page has a program, each program names the bullets that it covers, and there are enough of them. */
public class BulletsTest {

    private final List<ConformanceProgram> programs = ConformanceProgram.all();

    @Test
    public void programsAndBulletsBelongTogether() throws IOException {
        Set<String> known = bullets().keySet();
        Set<String> covered = programs.stream().flatMap(program -> program.covers().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> withoutProgram = new TreeSet<>(known);
        withoutProgram.removeAll(covered);
        assertEquals("bullets without a program", Set.of(), withoutProgram);
        covered.removeAll(known);
        assertEquals("names that are no bullets", Set.of(), covered);
        assertEquals("programs that name no bullet", List.of(), programs.stream().filter(program -> program.covers().isEmpty()).toList());
    }

    @Test
    public void thereAreEnoughProgramsAndLargeOnes() throws IOException {
        assertTrue(programs.size() + " programs", programs.size() >= 120);
        int large = 0;
        for (ConformanceProgram program : programs) {
            if (Files.readAllLines(program.file()).size() > 60) {
                large++;
            }
        }
        assertTrue(large + " programs over 60 lines", large >= 30);
    }

    private static Map<String, String> bullets() throws IOException {
        Map<String, String> bullets = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("bullets.tsv"))) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                assertEquals("a bullet and its words: " + line, 2, fields.length);
                assertEquals("two lines for " + fields[0], null, bullets.put(fields[0], fields[1]));
            }
        }
        return bullets;
    }
}
