package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints tables of measurements: of all, or of those named. The first argument is the top of the clone. */
public final class Report {

    private static final List<String> TABLES = List.of("tlr", "parse", "scale", "dispatch", "optimizer", "java");
    private static final long SEED = 1;

    private final Path root;
    private final Path scratch;

    private Report(Path root) throws IOException {
        this.root = root;
        scratch = Files.createTempDirectory("measurements");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0 || !TABLES.containsAll(List.of(args).subList(1, args.length))) {
            System.err.println("usage: Report ROOT [" + String.join("|", TABLES) + "]…");
            System.exit(2);
        }
        Report report = new Report(Path.of(args[0]));
        for (String table : args.length == 1 ? TABLES : List.of(args).subList(1, args.length)) {
            report.print(table);
            System.out.println();
        }
    }

    private void print(String table) throws IOException, InterruptedException {
        Path command = root.resolve("tracewright");
        switch (table) {
            case "tlr" -> new TranslationTimes(command, root.resolve("plugins/org.tracewright.examples/examples/tlr/tlr.py")).report(System.out);
            case "parse" -> new ParseTimes(scratch, SEED).report(System.out);
            case "optimizer" -> new OptimizerTimes().report(System.out);
            case "scale" -> new ScaleTimes(command, scratch, SEED).report(System.out);
            case "dispatch" -> new DispatchTimes(scratch).report(System.out);
            default -> CompareWithJava.report(root.resolve("tests/org.tracewright.benchmarks/programs"), System.out);
        }
    }
}
