package org.tracewright.translator.annotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tracewright.flow.Diagnostic.Cause;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostStr;

/**
 * Finds where a type came from by walking backwards: from a variable to the operation that makes it or to the links and calls that pass it. Nothing of this is kept
 * while inference runs, so it costs only where something is wrong or a user asks.
 */
final class Explanations {

    private static final int MOST = 6;

    /** What comes next on the way back: a cause, or a variable whose causes are still to be found. */
    private sealed interface Step {
    }

    private record Known(Cause cause) implements Step {
    }

    private record Open(AnnotatedGraph graph, Variable variable, Annotation wanted) implements Step {
    }

    private final Inference inference;
    private final Map<AnnotatedGraph, Origins> origins = new HashMap<>();
    private final Set<Variable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Explanations(Inference inference) {
        this.inference = inference;
    }

    String signature(FlowGraph graph) {
        return graph.parameters().stream().map(p -> p.name() + ": " + Describe.annotation(inference.annotation(p).withoutConstant())).collect(Collectors.joining(", ", "(", ")"))
                + " -> " + Describe.annotation(inference.annotation(graph.returnVariable()).withoutConstant());
    }

    List<Cause> why(Variable variable) {
        return of(variable);
    }

    /** Where the type of an operand comes from, nearest first; empty for a constant. */
    List<Cause> of(Operand operand) {
        List<Cause> causes = new ArrayList<>();
        if (operand instanceof Variable variable) {
            inference.graphs().stream().filter(graph -> holds(graph, variable)).findFirst().ifPresent(graph -> find(graph, variable, causes));
        }
        return causes.stream().filter(c -> c.position().isKnown()).distinct().limit(MOST).toList();
    }

    /** Where the value comes from that a link carries; at least one cause. */
    List<Cause> ofLinkArgument(AnnotatedGraph graph, Link link, int index) {
        Operand operand = link.args().get(index);
        List<Cause> causes = new ArrayList<>();
        boolean madeBefore = operand instanceof Variable variable && isMadeByOperation(graph, variable);
        if (!madeBefore && link.position().isKnown()) {
            causes.add(Faults.cause(inference.annotation(operand), link.position()));
        }
        if (operand instanceof Variable variable) {
            find(graph, variable, causes);
        }
        if (causes.isEmpty()) {
            causes.add(Faults.cause(inference.annotation(operand), link.position()));
        }
        return causes.stream().distinct().limit(MOST).toList();
    }

    private static boolean isMadeByOperation(AnnotatedGraph graph, Variable variable) {
        return graph.graph().blocks().stream().anyMatch(b -> b.operations().stream().anyMatch(o -> o.result() == variable));
    }

    /** Where the values come from that other links carry to an input, as far as they do not mix with the added one. */
    List<Cause> ofOtherLinks(BlockState target, int index, Link except, Annotation added) {
        List<Cause> causes = new ArrayList<>();
        for (Link link : target.graph.graph().links()) {
            if (link.target() == target.block && link != except && clashes(inference.annotation(link.args().get(index)), added)) {
                causes.addAll(ofLinkArgument(target.graph, link, index));
                break;
            }
        }
        return causes;
    }

    private boolean clashes(Annotation one, Annotation added) {
        return one.kind() != Annotation.Kind.IMPOSSIBLE && one.kind() != Annotation.Kind.ERROR && one.kind() != added.kind()
                && inference.unions().union(one, added) == null || one.kind() == added.kind() && one.kind() != Annotation.Kind.LIST && one.kind() != Annotation.Kind.DICT;
    }

    /** Where a parameter gets values of that type. */
    List<Cause> ofParameter(AnnotatedGraph graph, int index, Annotation wanted) {
        List<Cause> causes = new ArrayList<>();
        for (Operation call : inference.calls().all()) {
            for (CallTarget target : inference.calls().targets(call)) {
                if (target.graph() == graph && index < target.arguments().size() && target.arguments().get(index) instanceof CallTarget.Passed passed) {
                    Annotation there = inference.annotation(call.arg(passed.index()));
                    if (there.kind() == wanted.kind()) {
                        causes.add(Faults.cause(there, call.position()));
                    }
                }
            }
        }
        causes.sort((a, b) -> Integer.compare(a.position().line(), b.position().line()));
        return causes.stream().limit(2).toList();
    }

    private static boolean holds(AnnotatedGraph graph, Variable variable) {
        return graph.graph().returnVariable() == variable || graph.graph().blocks().stream().anyMatch(block -> block.inputs().contains(variable)) || isMadeByOperation(graph, variable);
    }

    /** Goes back from a variable of a graph, the nearest first. A step may have thousands behind it in a row: the way does not lie on the stack. */
    private void find(AnnotatedGraph graph, Variable variable, List<Cause> causes) {
        Deque<Step> next = new ArrayDeque<>();
        next.push(new Open(graph, variable, inference.annotation(variable)));
        while (!next.isEmpty()) {
            Step step = next.pop();
            if (step instanceof Known known) {
                causes.add(known.cause);
            } else if (step instanceof Open open && causes.size() < MOST && seen.add(open.variable)) {
                List<Step> before = before(open);
                Collections.reverse(before);
                before.forEach(next::push);
            }
        }
    }

    private List<Step> before(Open open) {
        List<Step> steps = new ArrayList<>();
        Origins inGraph = origins.computeIfAbsent(open.graph, graph -> new Origins(graph.graph()));
        Operation operation = inGraph.operation(open.variable);
        Block block = inGraph.block(open.variable);
        if (operation != null) {
            made(operation, open.wanted, steps);
        } else if (block == open.graph.graph().startBlock()) {
            ofParameter(open.graph, block.inputs().indexOf(open.variable), open.wanted).forEach(cause -> steps.add(new Known(cause)));
        } else if (block != null) {
            inGraph.into(block).forEach(link -> passed(open, link, block.inputs().indexOf(open.variable), steps));
        }
        return steps;
    }

    private void made(Operation operation, Annotation wanted, List<Step> steps) {
        steps.add(new Known(Faults.cause(wanted, operation.position())));
        switch (operation.opcode()) {
            case GETATTR -> {
                if (inference.annotation(operation.arg(0)) instanceof SomeInstance instance && inference.annotation(operation.arg(1)).constant() instanceof HostStr name) {
                    Attribute attribute = instance.classDef().attribute(name.text());
                    slot(attribute == null ? null : attribute.slot(), steps);
                }
            }
            case GETITEM, NEXT -> {
                Annotation container = inference.annotation(operation.arg(0));
                Annotation source = container instanceof SomeIterator iterator ? iterator.container() : container;
                slot(source instanceof SomeList list ? list.listDef().item() : source instanceof SomeDict dict ? dict.dictDef().value() : null, steps);
            }
            case SIMPLE_CALL, CALL_ARGS -> {
                for (CallTarget target : inference.calls().targets(operation)) {
                    if (target.graph() != null && target.constructed() == null) {
                        steps.add(new Open(target.graph(), target.graph().graph().returnVariable(), wanted));
                    }
                }
            }
            default -> { }
        }
    }

    private void slot(Slot slot, List<Step> steps) {
        if (slot != null) {
            inference.faults().origins(slot).forEach(cause -> steps.add(new Known(cause)));
        }
    }

    private void passed(Open open, Link link, int index, List<Step> steps) {
        Operand carried = link.args().get(index);
        Annotation there = inference.annotation(carried);
        if (there.kind() == open.wanted.kind() || there.kind() == Annotation.Kind.NONE && open.wanted.canBeNone()) {
            steps.add(carried instanceof Variable source ? new Open(open.graph, source, there) : new Known(Faults.cause(there, link.position())));
        }
    }

    /** The position of a graph's definition. */
    static SourcePosition definition(AnnotatedGraph graph) {
        return graph.graph().position();
    }
}
