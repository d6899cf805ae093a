package org.tracewright.jit.runtime.testing;

import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.RaisedException;

/** A function of the test program. Integers and floats are returned boxed. */
public interface TestFunction {

    Object call(Arguments arguments) throws RaisedException;
}
