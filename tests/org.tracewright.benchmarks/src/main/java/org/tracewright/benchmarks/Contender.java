package org.tracewright.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * One way to do some work, as a process that is started, prints one number and ends.
 *
 * @param name        as the table has it
 * @param command     takes the number of iterations as a further argument
 * @param environment variables that the process gets beside ours
 * @param iterations  so many that the time to start is a small part
 */
record Contender(String name, List<String> command, Map<String, String> environment, long iterations) {

    /** A Java process with our class path. */
    static Contender java(String name, long iterations, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Processes.JAVA, Processes.COLLECTOR, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Contender(name, command, Map.of(), iterations);
    }

    /** Nanoseconds per iteration: the whole time of the process, from start to end. The result must be the expected one. */
    double measure(LongUnaryOperator expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String printed = run();
        double time = (double) (System.nanoTime() - start) / iterations;
        if (!printed.strip().equals(Long.toString(expected.applyAsLong(iterations)))) {
            throw new IllegalStateException(name + " prints " + printed);
        }
        return time;
    }

    private String run() throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.add(Long.toString(iterations));
        return Processes.output(line, environment);
    }
}
