package org.tracewright.jit.codewriter.transform;

/** A place in code. Compared by identity. */
public final class Label {
}
