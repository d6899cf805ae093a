package org.tracewright.benchmarks;

/** How many points of an n by n grid stay in the Mandelbrot set for 50 steps. */
final class Mandelbrot implements Benchmark {

    @Override
    public String name() {
        return "mandelbrot";
    }

    @Override
    public long size() {
        return 2_000;
    }

    @Override
    public String run(long n) {
        long inside = 0;
        long checksum = 0;
        for (long row = 0; row < n; row++) {
            double cy = 2.0 * row / n - 1.0;
            for (long column = 0; column < n; column++) {
                long i = escape(2.0 * column / n - 1.5, cy);
                if (i == 50) {
                    inside++;
                }
                checksum = Math.floorMod(checksum * 31 + i, 1000003L);
            }
        }
        return inside + "\n" + checksum + "\n";
    }

    private static long escape(double cx, double cy) {
        double x = 0.0;
        double y = 0.0;
        for (long i = 0; i < 50; i++) {
            double xx = x * x;
            double yy = y * y;
            if (xx + yy > 4.0) {
                return i;
            }
            y = 2.0 * x * y + cy;
            x = xx - yy + cx;
        }
        return 50;
    }

    @Override
    public String toString() {
        return name();
    }
}
