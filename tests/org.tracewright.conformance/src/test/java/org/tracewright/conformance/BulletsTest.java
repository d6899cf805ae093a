package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/** Each bullet and each library name of the language page has two programs at least, each program names the bullets that it covers, and there are enough of them. */
public class BulletsTest {

    private static final int LEAST = 2;

    private final List<ConformanceProgram> programs = ConformanceProgram.all();

    @Test
    public void programsAndBulletsBelongTogether() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        bullets().keySet().forEach(bullet -> table.put(bullet, new ArrayList<>()));
        Set<String> unknown = new TreeSet<>();
        for (ConformanceProgram program : programs) {
            for (String bullet : program.covers()) {
                if (table.containsKey(bullet)) {
                    table.get(bullet).add(program.name());
                } else {
                    unknown.add(bullet);
                }
            }
        }
        assertEquals("names that are no bullets", Set.of(), unknown);
        assertEquals("bullets with too few programs", Map.of(), tooFew(table));
        assertEquals("programs that name no bullet", List.of(), programs.stream().filter(program -> program.covers().isEmpty()).toList());
    }

    @Test
    public void eachLibraryNameIsUsed() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        List<LibraryName> names = LibraryName.all();
        for (ConformanceProgram program : programs) {
            String source = Files.readString(program.file());
            for (LibraryName name : names) {
                List<String> users = table.computeIfAbsent(name.toString(), unknown -> new ArrayList<>());
                if (name.isUsedBy(source)) {
                    users.add(program.name());
                }
            }
        }
        assertEquals("names with too few programs", Map.of(), tooFew(table));
    }

    private static Map<String, List<String>> tooFew(Map<String, List<String>> table) {
        Map<String, List<String>> result = new TreeMap<>(table);
        result.values().removeIf(users -> users.size() >= LEAST);
        return result;
    }

    @Test
    public void thereAreEnoughProgramsAndLargeOnes() throws IOException {
        assertTrue(programs.size() + " programs", programs.size() >= 300);
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
