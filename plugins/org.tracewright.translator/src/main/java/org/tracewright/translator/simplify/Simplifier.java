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

    /** With the standard passes. */
    public static Simplifier standard() {
        return new Simplifier(STANDARD, Observer.NONE);
    }

    /** A simplified copy of a lowered program; the program itself stays as it is. */
    public static Program simplify(Program program) {
        return standard().copy(program);
    }

    /** A copy of a lowered program with the passes applied. */
    public Program copy(Program program) {
        Program copy = lazy(program).program();
        copy.functions().forEach(LowFunction::graph);
        return copy;
    }

    /** A copy of a lowered program whose graphs are made, and the passes applied to them, when somebody asks for them; and what in it stands for what. */
    public ProgramCopier.Copy lazy(Program program) {
        ProgramCopier.Copy copy = ProgramCopier.lazy(program);
        copy.program().functions().stream().filter(LowFunction::hasGraph).forEach(function -> function.changeGraph(this::simplified));
        return copy;
    }

    private FlowGraph simplified(FlowGraph graph) {
        run(graph);
        return graph;
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
