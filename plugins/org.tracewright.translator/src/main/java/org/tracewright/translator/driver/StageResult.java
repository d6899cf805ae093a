package org.tracewright.translator.driver;

import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.Diagnostic;

/**
 * What a stage gives.
 *
 * @param value       null where an error keeps later stages from running
 * @param diagnostics the errors that this stage found
 * @param nanos       how long the stage took, without the stages before it
 */
public record StageResult<T>(T value, List<Diagnostic> diagnostics, long nanos) {

    public StageResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether later stages can go on from this. */
    public boolean isUsable() {
        return value != null;
    }

    /** The result of a stage that does not run because the one before it has none. */
    static <T> StageResult<T> skipped() {
        return new StageResult<>(null, List.of(), 0);
    }

    /** Runs a stage and takes its time. */
    static <T> StageResult<T> timed(Supplier<StageResult<T>> work) {
        long start = System.nanoTime();
        StageResult<T> result = work.get();
        return new StageResult<>(result.value(), result.diagnostics(), System.nanoTime() - start);
    }
}
