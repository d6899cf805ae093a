package org.tracewright.rlib;

/** Finds the library: its Python sources are resources below {@code /rpython-lib/} of this class's loader. */
public final class RpythonLibrary {

    private RpythonLibrary() {
    }
}
