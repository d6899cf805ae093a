package org.tracewright.benchmarks;

import java.util.Arrays;

/** The times of one benchmark in nanoseconds, a round each. */
record Measurement(String name, long[] java, long[] translated) {

    static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double ratio() {
        return (double) median(translated) / median(java);
    }

    /** A line of a Markdown table. */
    String row() {
        return String.format("| %-10s | %8.1f | %8.1f | %5.2f |", name, median(java) / 1e6, median(translated) / 1e6, ratio());
    }
}
