package org.tracewright.benchmarks;

/** The longest Collatz sequence that starts below n. */
final class Collatz implements Benchmark {

    @Override
    public String name() {
        return "collatz";
    }

    @Override
    public long size() {
        return 1_000_000;
    }

    @Override
    public String run(long n) {
        long best = 0;
        long longest = 0;
        for (long i = 1; i < n; i++) {
            long count = steps(i);
            if (count > longest) {
                longest = count;
                best = i;
            }
        }
        return best + "\n" + longest + "\n";
    }

    private static long steps(long n) {
        long count = 0;
        while (n != 1) {
            if (Math.floorMod(n, 2L) == 0) {
                n = Math.floorDiv(n, 2L);
            } else {
                n = 3 * n + 1;
            }
            count++;
        }
        return count;
    }

    @Override
    public String toString() {
        return name();
    }
}
