package org.tracewright.translator.reuse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.translator.optimize.Foresight;
import org.tracewright.translator.optimize.LiveFunctions;
import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.simplify.Simplifier;

/**
 * Translations that follow each other: what the last one came to know of graphs. It knows names and numbers only, no objects of that translation. Any number of
 * translations may go on at once; the knowledge of the last that ends is kept.
 */
public final class GraphMemory {

    private final Map<Boolean, Map<Digest, Remembered>> known = new ConcurrentHashMap<>();

    /** As {@link Simplifier#simplify}; graphs are made when somebody asks for them. */
    public Program simplify(Program lowered) {
        return Simplifier.standard().lazy(lowered).program();
    }

    /** What {@link Optimizer#optimize} makes of the simplified program; graphs that were the same before are made when somebody asks for them. */
    public Program optimize(Program lowered) {
        ProgramCopier.Copy copy = Simplifier.standard().lazy(lowered);
        optimize(lowered, copy, false);
        return LiveFunctions.only(copy.program());
    }

    /** A copy of a program with split portals, optimised with all its functions; graphs that were the same before are made when somebody asks for them. */
    public ProgramCopier.Copy optimizePortals(Program split) {
        ProgramCopier.Copy copy = ProgramCopier.lazy(split);
        optimize(split, copy, true);
        return copy;
    }

    private void optimize(Program source, ProgramCopier.Copy copy, boolean portals) {
        Foresight recall = new Recall(source, copy, portals, known.getOrDefault(portals, Map.of()), now -> known.put(portals, now));
        Optimizer.optimizeInPlace(copy.program(), Optimizer.Settings.STANDARD, recall);
    }
}
