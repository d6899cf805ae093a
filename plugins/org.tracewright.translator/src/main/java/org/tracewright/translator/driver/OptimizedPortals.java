package org.tracewright.translator.driver;

import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.translator.optimize.Foresight;
import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.reuse.GraphMemory;

/**
 * A program for a backend, and the one from which its jitcode is written.
 *
 * @param split     as the jit stage leaves it
 * @param optimized a copy of it with small functions inlined; it keeps every function, since traces may call any
 * @param copies    gives what stands in {@code optimized} for a function, class or prebuilt object of {@code split}
 */
public record OptimizedPortals(Program split, Program optimized, UnaryOperator<Object> copies) {

    static OptimizedPortals of(Program split) {
        ProgramCopier.Copy copy = ProgramCopier.traceable(split);
        Optimizer.optimizeInPlace(copy.program(), Optimizer.Settings.STANDARD, Foresight.NONE);
        return new OptimizedPortals(split, copy.program(), copy.copies());
    }

    static OptimizedPortals of(Program split, GraphMemory memory) {
        ProgramCopier.Copy copy = memory.optimizePortals(split);
        return new OptimizedPortals(split, copy.program(), copy.copies());
    }
}
