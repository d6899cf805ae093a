package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;

/** How many lines a second the parser takes: warm on one thread, and cold in a process of its own. */
final class ParseTimes {

    private static final int WARM_LINES = 20_000;
    private static final int COLD_LINES = 70_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 9;
    private static final String HEAP = "-Xmx1g";

    private final Path scratch;
    private final long seed;

    ParseTimes(Path scratch, long seed) {
        this.scratch = scratch;
        this.seed = seed;
    }

    void report(PrintStream out) throws IOException, InterruptedException {
        List<String> texts = texts(generate(WARM_LINES));
        LongStream.range(0, WARM_UP).forEach(round -> parse(texts));
        long nanos = Measurement.median(LongStream.range(0, ROUNDS).map(round -> parse(texts)).toArray());
        long lines = texts.stream().mapToLong(text -> text.lines().count()).sum();
        out.println("| parser | lines | seconds | lines/s |");
        out.println("| ------ | ----: | ------: | ------: |");
        row(out, "warm", lines, nanos);
        Path directory = generate(COLD_LINES);
        long coldLines = texts(directory).stream().mapToLong(text -> text.lines().count()).sum();
        row(out, "cold, " + HEAP, coldLines, cold(directory));
    }

    private static void row(PrintStream out, String name, long lines, long nanos) {
        out.printf("| %s | %d | %.2f | %.0f |%n", name, lines, nanos / 1e9, lines / (nanos / 1e9));
    }

    private Path generate(int lines) throws IOException {
        return new GeneratedInterpreter(scratch.resolve("parse" + lines), lines, seed).write().getParent();
    }

    /** A process that parses every module of a directory and ends. */
    private static long cold(Path directory) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(java, "-XX:+UseSerialGC", HEAP, "-cp", System.getProperty("java.class.path"), ParseTimes.class.getName(),
                directory.toString()).inheritIO();
        long start = System.nanoTime();
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("cannot parse " + directory);
        }
        return System.nanoTime() - start;
    }

    private static List<String> texts(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().map(ParseTimes::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long parse(List<String> texts) {
        long start = System.nanoTime();
        for (String text : texts) {
            ParseResult result = PythonParser.shared().parse(text, "generated.py");
            if (result.hasErrors()) {
                throw new IllegalStateException(result.errors().toString());
            }
        }
        return System.nanoTime() - start;
    }

    /** The work of the process that {@link #cold} starts; the only argument is the directory. */
    public static void main(String[] args) throws IOException {
        parse(texts(Path.of(args[0])));
    }
}
