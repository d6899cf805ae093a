package org.tracewright.benchmarks;

import static org.tracewright.benchmarks.Benchmark.at;

import java.util.Arrays;

/** Primes up to n, ten times over. */
final class Sieve implements Benchmark {

    @Override
    public String name() {
        return "sieve";
    }

    @Override
    public long size() {
        return 8_000_000;
    }

    @Override
    public String run(long n) {
        long total = 0;
        for (long i = 0; i < 10; i++) {
            total += sieve(n - i);
        }
        return total + "\n";
    }

    private static long sieve(long n) {
        boolean[] flags = new boolean[at(n + 1)];
        Arrays.fill(flags, true);
        long count = 0;
        for (long i = 2; i < n + 1; i++) {
            if (flags[at(i)]) {
                count++;
                long j = i * i;
                while (j <= n) {
                    flags[at(j)] = false;
                    j += i;
                }
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return name();
    }
}
