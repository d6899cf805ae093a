package org.tracewright.translator.driver;

import java.util.Locale;

/** The stages of a translation, in order. */
public enum Stage {
    /** Runs the target's top level in the concrete object space. */
    IMPORT,
    /** Infers types, making flow graphs on demand. */
    ANNOTATE,
    /** Replaces operations on RPython types by operations on low-level types. */
    LOWER,
    /** Folds, threads and merges what lowering left. */
    SIMPLIFY,
    /** Splits portals at their merge points; only for programs that get a tracing compiler. */
    JIT,
    /** Inlines small functions. */
    OPTIMIZE,
    /** Makes code for a machine. */
    BACKEND;

    /** The name as users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
