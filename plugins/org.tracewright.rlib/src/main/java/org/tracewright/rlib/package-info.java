/**
 * The RPython library, written in RPython: its modules stand as sources among this bundle's resources, below {@code rpython-lib}, and are compiled to byte code when the bundle is built.
 *
 * <p>A program imports them as {@code rpython.rlib.…}; they go through the same stages as the program and come out specialised for it. The toolchain's own helpers for lists,
 * dictionaries, strings and numbers are such modules as well. {@link org.tracewright.rlib.RpythonLibrary} is what finds the resources.
 */
package org.tracewright.rlib;
