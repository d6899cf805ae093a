package org.tracewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.runtime.Machine;

/**
 * Runs a program whose loops and bridges come and go, in a Java machine with a small heap, and looks at memory in between: whether heap, metaspace and code cache stay as
 * they are. Its process ends with status 1 where one of them grows, or where the program goes wrong.
 */
public final class Soak {

    /** Positions get hot soon and are forgotten soon, so that many traces die within a second. */
    private static final String OPTIONS = "threshold=40,trace_eagerness=10,loop_longevity=150";

    static final long SECONDS = 180;

    private static final String INSTRUCTIONS = "12";

    private static final int SAMPLES = 18;

    private Soak() {
    }

    /** Starts one in a process of its own; whether all went well. */
    static boolean run(Path program, long seconds, PrintStream out) throws IOException, InterruptedException {
        List<String> command = List.of(Processes.JAVA, Processes.COLLECTOR, "-Xmx256m", "-cp", System.getProperty("java.class.path"), Soak.class.getName(),
                program.toString(), Long.toString(seconds));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream printed = process.getInputStream()) {
            printed.transferTo(out);
        }
        return process.waitFor() == 0;
    }

    /** @param arguments the program, and for how many seconds it is to run */
    public static void main(String[] arguments) throws InterruptedException {
        long seconds = Long.parseLong(arguments[1]);
        AtomicInteger status = new AtomicInteger(-1);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        JvmImage image = Jars.of(Path.of(arguments[0])).traced();
        Thread thread = new Thread(() -> {
            Machine machine = new Machine(InputStream.nullInputStream(), output, output, false);
            status.set(InMemoryRunner.run(image, "churn", new String[] {arguments[1], INSTRUCTIONS}, machine, new JitSetup(OPTIONS, null)));
            machine.flush();
        });
        thread.start();
        List<MemorySample> samples = new ArrayList<>();
        System.out.println(MemorySample.HEADER);
        for (int i = 1; i <= SAMPLES; i++) {
            Thread.sleep(seconds * 1000 / (SAMPLES + 1));
            samples.add(MemorySample.take(i * seconds / (SAMPLES + 1)));
            System.out.println(samples.get(i - 1));
        }
        thread.join();
        System.out.println(output.toString(StandardCharsets.ISO_8859_1).strip());
        Map<String, Double> growth = MemorySample.growth(samples);
        growth.forEach((what, share) -> System.out.printf("%s: %+.1f %% from the second to the last third%n", what, 100 * share));
        boolean grows = MemorySample.grows(samples);
        System.out.println(grows ? "memory grows" : "memory is flat");
        System.exit(status.get() != 0 || grows ? 1 : 0);
    }
}
