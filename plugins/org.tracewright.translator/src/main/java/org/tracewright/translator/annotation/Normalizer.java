package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operation;

/**
 * Lets all graphs that one call may reach agree on the types of parameters and result, so that they can be called through one pointer or slot. The receiver of a method stays as
 * it is: each method knows its own class.
 */
final class Normalizer {

    private final Inference inference;

    Normalizer(Inference inference) {
        this.inference = inference;
    }

    /** Widens what does not agree yet; returns whether anything changed, in which case inference must go on. */
    boolean run() {
        boolean changed = false;
        for (Operation call : List.copyOf(inference.calls().all())) {
            List<CallTarget> targets = inference.calls().targets(call).stream().filter(t -> t.graph() != null).toList();
            if (targets.size() > 1) {
                changed |= parameters(call, targets);
                changed |= results(targets);
            }
        }
        return changed || inference.engine().isPending();
    }

    private boolean parameters(Operation call, List<CallTarget> targets) {
        boolean changed = false;
        Set<CallTarget.Argument> sources = new LinkedHashSet<>();
        targets.forEach(t -> sources.addAll(t.arguments()));
        for (CallTarget.Argument source : sources) {
            if (source instanceof CallTarget.Passed || source instanceof CallTarget.FromStar) {
                changed |= parameter(call, targets, source);
            }
        }
        return changed;
    }

    private boolean parameter(Operation call, List<CallTarget> targets, CallTarget.Argument source) {
        Annotation all = SomeImpossible.INSTANCE;
        for (CallTarget target : targets) {
            int index = target.arguments().indexOf(source);
            if (index >= 0) {
                Annotation here = inference.annotation(target.graph().graph().parameters().get(index));
                Annotation wider = inference.unions().union(all, here);
                if (wider == null) {
                    disagree(call, target, "parameter " + target.graph().graph().parameters().get(index).name(), all, here);
                    return false;
                }
                all = wider;
            }
        }
        boolean changed = false;
        for (CallTarget target : targets) {
            int index = target.arguments().indexOf(source);
            if (index >= 0) {
                changed |= widen(target.graph().graph(), index, all);
            }
        }
        return changed;
    }

    private boolean widen(FlowGraph graph, int index, Annotation all) {
        if (inference.unions().contains(inference.annotation(graph.parameters().get(index)), all)) {
            return false;
        }
        List<Annotation> values = new ArrayList<>();
        for (int i = 0; i < graph.parameters().size(); i++) {
            values.add(i == index ? all : inference.annotation(graph.parameters().get(i)));
        }
        inference.engine().merge(inference.engine().state(graph.startBlock()), values, false);
        return true;
    }

    private boolean results(List<CallTarget> targets) {
        if (targets.get(0).constructed() != null) {
            return false;
        }
        Annotation all = SomeImpossible.INSTANCE;
        for (CallTarget target : targets) {
            Annotation wider = inference.unions().union(all, inference.annotation(target.graph().graph().returnVariable()));
            if (wider == null) {
                return false;
            }
            all = wider;
        }
        boolean changed = false;
        for (CallTarget target : targets) {
            Annotation result = inference.annotation(target.graph().graph().returnVariable());
            if (!inference.unions().contains(result, all)) {
                inference.engine().widenResult(target.graph(), all);
                changed = true;
            }
        }
        return changed;
    }

    private void disagree(Operation call, CallTarget target, String what, Annotation one, Annotation other) {
        boolean isMethod = target.desc() instanceof MethodDesc;
        inference.faults().operation(call, isMethod ? "override-mismatch" : "call-error", "the " + (isMethod ? "methods" : "functions")
                + " that may be called here do not agree on " + what + " of " + target.function().function().name() + ": " + one + " and " + other,
                List.of(new Diagnostic.Cause("here " + target.desc().name() + " is defined", Explanations.definition(target.graph()))));
    }
}
