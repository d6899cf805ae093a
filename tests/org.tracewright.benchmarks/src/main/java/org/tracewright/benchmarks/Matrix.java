package org.tracewright.benchmarks;

import static org.tracewright.benchmarks.Benchmark.at;

/** The product of two n by n matrices of floats. */
final class Matrix implements Benchmark {

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public long size() {
        return 600;
    }

    @Override
    public String run(long n) {
        double[][] c = product(make(n, 1), make(n, 2), n);
        double total = 0.0;
        for (long i = 0; i < n; i++) {
            total += c[at(i)][at(n - 1 - i)];
        }
        return (long) (total * 100.0) + "\n";
    }

    private static double[][] make(long n, long seed) {
        double[][] rows = new double[at(n)][];
        for (long i = 0; i < n; i++) {
            double[] row = new double[at(n)];
            for (long j = 0; j < n; j++) {
                seed = Math.floorMod(seed * 1103515245L + 12345L, 2147483648L);
                row[at(j)] = (double) Math.floorMod(seed, 1000L) / 100.0;
            }
            rows[at(i)] = row;
        }
        return rows;
    }

    private static double[][] product(double[][] a, double[][] b, long n) {
        double[][] result = new double[at(n)][];
        for (long i = 0; i < n; i++) {
            double[] row = new double[at(n)];
            double[] left = a[at(i)];
            for (long k = 0; k < n; k++) {
                double factor = left[at(k)];
                double[] right = b[at(k)];
                for (long j = 0; j < n; j++) {
                    row[at(j)] += factor * right[at(j)];
                }
            }
            result[at(i)] = row;
        }
        return result;
    }

    @Override
    public String toString() {
        return name();
    }
}
