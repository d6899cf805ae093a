package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Prints tables of measurements: of all, or of those named. The first argument is the top of the clone. A table that does something so often, or for so long, takes a
 * number behind its name.
 */
public final class Report {

    private static final List<String> TABLES = List.of("tlr", "parse", "scale", "incremental", "dispatch", "optimizer", "java", "jit", "first", "warm", "mandelbrot", "soak");
    private static final Set<String> NUMBERED = Set.of("jit", "warm", "soak");
    private static final long SEED = 1;

    private final Path root;
    private final Path scratch;

    private Report(Path root) throws IOException {
        this.root = root;
        scratch = Files.createTempDirectory("measurements");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> wanted = args.length < 2 ? TABLES : List.of(args).subList(1, args.length);
        List<Request> requests = requests(wanted);
        if (args.length == 0 || requests == null) {
            System.err.println("usage: Report ROOT [" + String.join("|", TABLES) + " [NUMBER]]…");
            System.exit(2);
        }
        Report report = new Report(Path.of(args[0]));
        boolean good = true;
        for (Request request : requests) {
            good &= report.print(request);
            System.out.println();
        }
        System.exit(good ? 0 : 1);
    }

    /** A table, and the number that was given with it. */
    private record Request(String table, OptionalLong number) {
    }

    /** What the arguments ask for; null where one is wrong. */
    private static List<Request> requests(List<String> arguments) {
        List<Request> requests = new ArrayList<>();
        for (String argument : arguments) {
            int last = requests.size() - 1;
            if (TABLES.contains(argument)) {
                requests.add(new Request(argument, OptionalLong.empty()));
            } else if (last >= 0 && NUMBERED.contains(requests.get(last).table()) && argument.matches("[1-9][0-9]{0,17}")) {
                requests.set(last, new Request(requests.get(last).table(), OptionalLong.of(Long.parseLong(argument))));
            } else {
                return null;
            }
        }
        return requests;
    }

    /** Prints a table; whether what it measures is as it must be, where it says so. */
    private boolean print(Request request) throws IOException, InterruptedException {
        Path command = root.resolve("tracewright");
        switch (request.table()) {
            case "tlr" -> new TranslationTimes(command, root.resolve("plugins/org.tracewright.examples/examples/tlr/tlr.py")).report(System.out);
            case "parse" -> new ParseTimes(scratch, SEED).report(System.out);
            case "optimizer" -> new OptimizerTimes().report(System.out);
            case "scale" -> new ScaleTimes(command, scratch, SEED).report(System.out);
            case "incremental" -> new IncrementalTimes(scratch, SEED).report(System.out);
            case "dispatch" -> new DispatchTimes(scratch).report(System.out);
            case "first" -> new JitCosts(root, scratch).reportFirstLoop(System.out);
            case "warm" -> new JitCosts(root, scratch).reportWarm(System.out, request.number().orElse(JitCosts.SECONDS));
            case "mandelbrot" -> new MandelbrotTimes(root, scratch).report(System.out);
            case "soak" -> {
                return Soak.run(root.resolve("tests/org.tracewright.benchmarks/programs/churn.py"), request.number().orElse(Soak.SECONDS), System.out);
            }
            case "jit" -> new JitTimes(root, scratch, request.number().orElse(JitTimes.ITERATIONS)).report(System.out);
            default -> CompareWithJava.report(root.resolve("tests/org.tracewright.benchmarks/programs"), System.out);
        }
        return true;
    }
}
