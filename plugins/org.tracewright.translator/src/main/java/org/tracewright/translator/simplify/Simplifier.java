package org.tracewright.translator.simplify;

import java.util.List;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.flow.heap.LowFunction;

/** Runs passes over the graphs of a program. */
public final class Simplifier {

    /** The passes in the order of one round. */
    public static final List<Pass> STANDARD = List.of(new FoldConstants(), new Peephole(), new SimplifySwitches(), new PropagateConstants(), new MergeEqualInputs(),
            new ThreadJumps(), new CommonOperations(), new RemoveDead(), new MergeBlocks(), new MakeSwitches());

    /** Rounds after which a graph is good enough. */
    private static final int MOST_ROUNDS = 10;

    /** Sees each graph after each pass; for dumps and for the verifier. */
    public interface Observer {

        /** Sees nothing. */
        Observer NONE = (pass, graph) -> { };

        /** The pass has been over the graph. */
        void passed(Pass pass, FlowGraph graph);
    }

    private final List<Pass> passes;
    private final Observer observer;

    public Simplifier(List<Pass> passes, Observer observer) {
        this.passes = List.copyOf(passes);
        this.observer = observer;
    }

    /** A simplified copy of a lowered program; the program itself stays as it is. */
    public static Program simplify(Program program) {
        return new Simplifier(STANDARD, Observer.NONE).copy(program);
    }

    /** A copy of a lowered program with the passes applied. */
    public Program copy(Program program) {
        Program copy = ProgramCopier.copy(program);
        for (LowFunction function : copy.functions()) {
            if (function.graph() != null) {
                run(function.graph());
            }
        }
        return copy;
    }

    /** Applies the passes to one graph, in place, until it changes no more. */
    public void run(FlowGraph graph) {
        long before = -1;
        for (int round = 0; round < MOST_ROUNDS && before != Fingerprint.of(graph); round++) {
            before = Fingerprint.of(graph);
            for (Pass pass : passes) {
                pass.run(graph);
                observer.passed(pass, graph);
            }
        }
    }
}
