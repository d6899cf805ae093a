package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.conformance.random.ProgramGenerator;
import org.tracewright.conformance.random.RandomProgram;

/**
 * Random programs do on all paths what they do in CPython 3. The system property {@code random.programs} says how many, {@code random.seed} which seed is the
 * first. Of the programs
 * that fail in one way the smallest is made small, and written to {@code target/random-programs}.
 */
public class RandomProgramsTest {

    private static final int BATCH = 50;
    private static final Path KEPT = Path.of("target", "random-programs");
    private static final int MOST_REDUCED = Integer.getInteger("random.reduced", 5);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void allPathsAgree() throws IOException {
        long first = Long.getLong("random.seed", 1);
        long end = first + Long.getLong("random.programs", 24);
        RandomRuns runs = new RandomRuns(folder.getRoot().toPath());
        Map<String, List<RandomProgram>> failed = new TreeMap<>();
        Map<RandomProgram, RandomRuns.Failure> failures = new HashMap<>();
        for (long start = first; start < end; start += BATCH) {
            List<RandomProgram> batch = LongStream.range(start, Math.min(end, start + BATCH)).mapToObj(ProgramGenerator::generate).toList();
            failures.putAll(runs.failures(batch));
        }
        failures.forEach((program, failure) -> failed.computeIfAbsent(failure.where() + ": " + failure.kind(), kind -> new ArrayList<>()).add(program));
        List<String> reports = new ArrayList<>();
        for (Map.Entry<String, List<RandomProgram>> kind : failed.entrySet()) {
            kind.getValue().sort(Comparator.comparing(program -> program.source().length()));
            RandomProgram smallest = kind.getValue().get(0);
            reports.add(kind.getKey() + "\nseeds " + kind.getValue().stream().map(RandomProgram::seed).sorted().toList() + "\n"
                    + (reports.size() < MOST_REDUCED ? report(runs, smallest, failures.get(smallest)) : ""));
        }
        assertEquals(String.join("\n\n", reports), 0, failures.size());
    }

    /** Makes the program small, keeps it and tells of it. */
    private static String report(RandomRuns runs, RandomProgram program, RandomRuns.Failure failure) throws IOException {
        RandomProgram small = runs.reduced(program, failure);
        Files.createDirectories(KEPT);
        Path file = KEPT.resolve("seed_" + program.seed() + ".py");
        Files.writeString(file, small.source());
        return "seed " + program.seed() + ", " + failure.where() + ": " + failure.detail() + "\nmade small, in " + file.toAbsolutePath() + ":\n" + small.source();
    }
}
