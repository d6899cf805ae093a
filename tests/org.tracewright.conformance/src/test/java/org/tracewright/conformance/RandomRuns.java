package org.tracewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tracewright.conformance.random.RandomProgram;
import org.tracewright.conformance.random.Reducer;
import org.tracewright.translator.driver.Translation;

/** Runs random programs on all paths and compares them with the oracle. */
final class RandomRuns {

    private static final List<ExecutionPath> PATHS = List.of(new ConcreteSpacePath(), new InterpretedPath("lowered", Translation::lowered),
            new InterpretedPath("simplified", Translation::simplified), new InterpretedPath("optimized", Translation::optimized), new JvmPath(Translation::optimized));

    private static final String OUTCOME = "outcome";
    /** Chance may leave a list empty in the whole program, and what reads an item of it has no type. */
    private static final String RIGHTLY_REFUSED = "error[never-a-value]";
    /** What no program does. */
    private static final Outcome NOTHING = new Outcome("", -1);

    private final Path folder;

    /** @param folder where the programs are written for the time of their runs */
    RandomRuns(Path folder) {
        this.folder = folder;
    }

    /**
     * A path that does not do what the oracle does.
     *
     * @param path   the path
     * @param kind   what is the same for programs that fail for the same reason
     * @param detail for the reader
     */
    record Failure(ExecutionPath path, String kind, String detail) {

        boolean isLike(Failure other) {
            return other != null && path == other.path && kind.equals(other.kind);
        }

        /** What the reader sees in the place of a path when the oracle itself refuses the program. */
        String where() {
            return path == null ? "oracle" : path.name();
        }
    }

    /** The first failure of each program that has one. */
    Map<RandomProgram, Failure> failures(List<RandomProgram> programs) {
        Map<ConformanceProgram, RandomProgram> files = new LinkedHashMap<>();
        for (RandomProgram program : programs) {
            files.put(file(program), program);
        }
        Map<RandomProgram, Failure> failures = new ConcurrentHashMap<>();
        Oracle.python3(new ArrayList<>(files.keySet())).entrySet().parallelStream().forEach(answered -> {
            Failure failure = failure(answered.getKey(), answered.getValue());
            if (failure != null && !failure.kind().contains(RIGHTLY_REFUSED)) {
                failures.put(files.get(answered.getKey()), failure);
            }
            remove(answered.getKey());
        });
        return failures;
    }

    private static Failure failure(ConformanceProgram file, Oracle.Answer answer) {
        return answer.given() == null ? new Failure(null, "refused", answer.refusal()) : failure(file, answer.given(), PATHS);
    }

    /** A small program that fails like the given one. */
    RandomProgram reduced(RandomProgram program, Failure failure) {
        return failure.path() == null ? program : new Reducer(smaller -> failsAlike(smaller, failure)).reduce(program);
    }

    /** Whether the oracle accepts a program that fails in the same way; asks first what is asked faster. */
    private boolean failsAlike(RandomProgram program, Failure failure) {
        ConformanceProgram file = file(program);
        try {
            List<ExecutionPath> path = List.of(failure.path());
            if (!failure.kind().equals(OUTCOME) && !failure.isLike(failure(file, NOTHING, path))) {
                return false;
            }
            Outcome expected = Oracle.python3(List.of(file)).get(file).given();
            return expected != null && (!failure.kind().equals(OUTCOME) || failure.isLike(failure(file, expected, path)));
        } finally {
            remove(file);
        }
    }

    private ConformanceProgram file(RandomProgram program) {
        String name = "seed_" + program.seed() + ".py";
        try {
            Files.writeString(folder.resolve(name), program.source(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConformanceProgram(folder, name, List.of(), List.of());
    }

    private static void remove(ConformanceProgram file) {
        Translations.forget(file);
        try {
            Files.delete(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failure failure(ConformanceProgram program, Outcome expected, List<ExecutionPath> paths) {
        for (ExecutionPath path : paths) {
            try {
                Outcome actual = path.run(program);
                if (!actual.equals(expected)) {
                    return new Failure(path, OUTCOME, difference(expected, actual));
                }
            } catch (Exception | AssertionError | StackOverflowError | LinkageError e) {
                return new Failure(path, kind(e), e.toString());
            }
        }
        return null;
    }

    /** The class of the fault, and the first part of its message without names and numbers of the program. */
    private static String kind(Throwable fault) {
        String message = String.valueOf(fault.getMessage()).replaceAll("\\S*seed_\\S*", "").split("[,\n]")[0];
        return fault.getClass().getSimpleName() + " " + message.replaceAll("[A-Za-z]*\\d+", "#");
    }

    private static String difference(Outcome expected, Outcome actual) {
        List<String> wanted = expected.output().lines().toList();
        List<String> given = actual.output().lines().toList();
        for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
            String left = i < wanted.size() ? wanted.get(i) : "(end)";
            String right = i < given.size() ? given.get(i) : "(end)";
            if (!left.equals(right)) {
                return "line " + (i + 1) + ": expected " + left + "\n but was " + right;
            }
        }
        return "exit code: expected " + expected.exitCode() + " but was " + actual.exitCode();
    }
}
