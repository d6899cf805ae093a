package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Processes that are measured. */
final class Processes {

    /** The Java machine that runs us. */
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Everything is measured with the same collector. */
    static final String COLLECTOR = "-XX:+UseSerialGC";

    private Processes() {
    }

    /**
     * What a process prints.
     *
     * @throws IllegalStateException where it fails
     */
    static String output(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " gives " + status);
        }
        return printed;
    }
}
