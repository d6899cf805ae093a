package org.tracewright.benchmarks;

import static org.tracewright.benchmarks.Benchmark.at;

/** The most pancake flips of a permutation of n, and a checksum. */
final class Fannkuch implements Benchmark {

    @Override
    public String name() {
        return "fannkuch";
    }

    @Override
    public long size() {
        return 10;
    }

    @Override
    public String run(long n) {
        long[] current = new long[at(n)];
        for (long i = 0; i < n; i++) {
            current[at(i)] = i;
        }
        long[] flipped = new long[at(n)];
        long[] count = new long[at(n)];
        long most = 0;
        long checksum = 0;
        long sign = 1;
        long r = n;
        while (true) {
            while (r != 1) {
                count[at(r - 1)] = r;
                r--;
            }
            for (long i = 0; i < n; i++) {
                flipped[at(i)] = current[at(i)];
            }
            long flips = flips(flipped);
            if (flips > most) {
                most = flips;
            }
            checksum += sign * flips;
            sign = -sign;
            while (true) {
                if (r == n) {
                    return checksum + "\n" + most + "\n";
                }
                long first = current[0];
                for (long i = 0; i < r; i++) {
                    current[at(i)] = current[at(i + 1)];
                }
                current[at(r)] = first;
                count[at(r)]--;
                if (count[at(r)] > 0) {
                    break;
                }
                r++;
            }
        }
    }

    private static long flips(long[] flipped) {
        long flips = 0;
        long first = flipped[0];
        while (first != 0) {
            long low = 0;
            long high = first;
            while (low < high) {
                long t = flipped[at(low)];
                flipped[at(low)] = flipped[at(high)];
                flipped[at(high)] = t;
                low++;
                high--;
            }
            flips++;
            first = flipped[0];
        }
        return flips;
    }

    @Override
    public String toString() {
        return name();
    }
}
