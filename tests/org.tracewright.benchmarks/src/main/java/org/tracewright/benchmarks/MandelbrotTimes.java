package org.tracewright.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * The Mandelbrot set in brainfuck, drawn once and many times by one process, with the tracing compiler and without; and where the process spends its time. The program has thousands of paths, so this shows
 * what it takes to get warm.
 */
final class MandelbrotTimes {

    private static final int[] PICTURES = {1, 20, 40, 100};

    /** HotSpot's slow compiler, which makes the better code, is left out. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** What a thread can be found doing, the first that applies. */
    private enum Doing {
        TRACE("in compiled traces"), STEP("in steps from method to method"), COMPILE("recording, optimising and emitting"), BLACKHOLE("going on behind guards that failed"),
        OTHER("in the interpreter, and entering traces");

        private final String text;

        Doing(String text) {
            this.text = text;
        }
    }

    /** @param processor seconds of all threads together */
    private record Times(double wall, double processor) {
    }

    private final Path example;
    private final Path scratch;

    MandelbrotTimes(Path root, Path scratch) {
        example = root.resolve("plugins/org.tracewright.examples/examples/brainfuck");
        this.scratch = scratch;
    }

    void report(PrintStream out) throws IOException, InterruptedException {
        Jars jars = Jars.of(example.resolve("brainfuck.py"));
        Path plain = Jars.write(jars.plain(), scratch.resolve("brainfuck.jar"));
        Path traced = Jars.write(jars.traced(), scratch.resolve("brainfuck-jit.jar"));
        out.println("| pictures of brainfuck's `mandelbrot` | no JIT, s | processor, s | JIT, s | processor, s | speed-up | JIT, quick compiler alone, s | processor, s | speed-up |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        List<Times> without = new ArrayList<>();
        List<Times> with = new ArrayList<>();
        List<Times> quick = new ArrayList<>();
        for (int pictures : PICTURES) {
            Path program = program(pictures);
            without.add(time(List.of(Processes.JAVA, Processes.COLLECTOR, "-jar", plain.toString(), program.toString())));
            with.add(time(List.of(Processes.JAVA, Processes.COLLECTOR, "-jar", traced.toString(), program.toString())));
            quick.add(time(List.of(Processes.JAVA, Processes.COLLECTOR, QUICK, "-jar", traced.toString(), program.toString())));
            int last = with.size() - 1;
            row(out, pictures + " with the start of the process", without.get(last), with.get(last), quick.get(last));
        }
        int last = PICTURES.length - 1;
        int more = PICTURES[last] - PICTURES[last - 1];
        row(out, "each behind the first " + PICTURES[last - 1], difference(without, more), difference(with, more), difference(quick, more));
        out.println();
        shares(out, traced);
    }

    private Path program(int pictures) throws IOException, InterruptedException {
        Path program = scratch.resolve("mandelbrot" + pictures + ".b");
        return Files.writeString(program, Processes.output(List.of("python3", example.resolve("mandelbrot_gen.py").toString(), Integer.toString(pictures)), Map.of()));
    }

    private static void row(PrintStream out, String what, Times without, Times with, Times quick) {
        out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", what, without.wall(), without.processor(), with.wall(), with.processor(), without.wall() / with.wall(),
                quick.wall(), quick.processor(), without.wall() / quick.wall());
    }

    /** Between the last two. */
    private static Times difference(List<Times> times, int by) {
        Times more = times.get(times.size() - 1);
        Times less = times.get(times.size() - 2);
        return new Times((more.wall() - less.wall()) / by, (more.processor() - less.processor()) / by);
    }

    /** The times of a process, as the shell takes them. */
    private static Times time(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null", "time"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        String[] times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " fails");
        }
        return new Times(Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
    }

    /** Where samples of the Java machine's recorder find the program's thread. */
    private void shares(PrintStream out, Path traced) throws IOException, InterruptedException {
        Path recording = scratch.resolve("mandelbrot.jfr");
        time(List.of(Processes.JAVA, Processes.COLLECTOR, "-XX:+UnlockDiagnosticVMOptions", "-XX:+ShowHiddenFrames", "-XX:StartFlightRecording=settings=profile,filename=" + recording, "-jar",
                traced.toString(), program(PICTURES[1]).toString()));
        Map<Doing, Integer> found = new EnumMap<>(Doing.class);
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                found.merge(doing(event.getStackTrace().getFrames()), 1, Integer::sum);
            }
        }
        int all = found.values().stream().mapToInt(count -> count).sum();
        out.println("| time of the program's thread, " + PICTURES[1] + " pictures | share |");
        out.println("| --- | ---: |");
        for (Doing doing : Doing.values()) {
            out.printf(Locale.ROOT, "| %s | %.1f %% |%n", doing.text, 100.0 * found.getOrDefault(doing, 0) / all);
        }
    }

    private static Doing doing(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("rpy.Trace")) {
                return type.startsWith("rpy.TraceExit") ? Doing.STEP : Doing.TRACE;
            } else if (type.endsWith("backend.CodeUnit") || type.endsWith("JvmTraceBackend") && frame.getMethod().getName().equals("run")) {
                return Doing.STEP;
            } else if (type.endsWith(".TraceCompiler") || type.endsWith(".MetaInterpreter") || type.endsWith("JvmTraceBackend")) {
                return Doing.COMPILE;
            } else if (type.endsWith(".Blackhole") || type.endsWith(".ResumeReader")) {
                return Doing.BLACKHOLE;
            }
        }
        return Doing.OTHER;
    }
}
