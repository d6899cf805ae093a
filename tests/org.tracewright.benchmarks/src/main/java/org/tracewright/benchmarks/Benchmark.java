package org.tracewright.benchmarks;

import java.util.List;

/** A program written by hand in Java, with the name of the RPython program that does the same. */
interface Benchmark {

    /** All of them, in the order of the report. */
    List<Benchmark> ALL = List.of(new Sieve(), new NBody(), new Matrix(), new Collatz(), new Fannkuch(), new Mandelbrot());

    /** The program is {@code programs/<name>.py}. */
    String name();

    /** The argument for a measured round, which then takes some tenths of a second. */
    long size();

    /** Does the work; the result is what the RPython program prints. */
    String run(long n);

    /** The place in a Java array for a Python index: what does not fit into an {@code int} is no place. */
    static int at(long index) {
        int place = (int) index;
        if (place != index) {
            throw new IndexOutOfBoundsException(Long.toString(index));
        }
        return place;
    }
}
