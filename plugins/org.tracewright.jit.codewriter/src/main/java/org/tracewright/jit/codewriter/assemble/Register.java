package org.tracewright.jit.codewriter.assemble;

import org.tracewright.jit.runtime.trace.Kind;

/** A register of a kind. */
record Register(Kind kind, int number) {
}
