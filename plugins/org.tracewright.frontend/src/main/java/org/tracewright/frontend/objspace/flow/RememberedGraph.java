package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/** A graph of a program that may be gone, without the program's objects, and the questions whose answers made it what it is. */
final class RememberedGraph {

    /** Stands for an object in a constant. */
    private record Number(int number) {
    }

    private final FlowGraph graph;
    private final List<Inquiry.Asked> log;

    private RememberedGraph(FlowGraph graph, List<Inquiry.Asked> log) {
        this.graph = graph;
        this.log = log;
    }

    /** What to remember of a graph that has just been made; null where it is not known what it depends on. */
    static RememberedGraph of(FlowGraph graph, Inquiry inquiry) {
        if (inquiry.log() == null) {
            return null;
        }
        FlowGraph copy = GraphCopier.copy(graph, value -> value instanceof HostObject object && !MetObjects.isPlain(object) ? numbered(object, inquiry) : value);
        return inquiry.log() == null ? null : new RememberedGraph(copy, inquiry.log());
    }

    private static Object numbered(HostObject object, Inquiry inquiry) {
        if (inquiry.met().name(object) instanceof Integer number) {
            return new Number(number);
        }
        inquiry.learnOtherwise();
        return null;
    }

    /** The graph that would be made of a function with the same code, at whatever lines, if its program gives answers that are alike; else null. */
    FlowGraph recall(HostSpace host, HostFunction function) {
        MetObjects met = new MetObjects();
        for (Inquiry.Asked each : log) {
            if (!isAnsweredAlike(each, host, function, met)) {
                return null;
            }
        }
        int shift = function.code().line() - graph.position().line();
        UnaryOperator<SourcePosition> places = shift == 0 ? UnaryOperator.identity() : place -> shifted(place, shift);
        return GraphCopier.copy(graph, function.qualifiedName(), value -> value instanceof Number number ? met.object(number.number()) : value, places);
    }

    private static boolean isAnsweredAlike(Inquiry.Asked asked, HostSpace host, HostFunction function, MetObjects met) {
        List<HostObject> about = new ArrayList<>(asked.about().size());
        for (Object name : asked.about()) {
            about.add(name instanceof Integer number ? met.object(number) : (HostObject) name);
        }
        try {
            List<HostObject> answers = asked.question().ask(host, function, about);
            boolean alike = answers.size() == asked.answers().size();
            for (int i = 0; alike && i < answers.size(); i++) {
                alike = met.describe(answers.get(i)).equals(asked.answers().get(i));
            }
            return alike;
        } catch (Raised otherwise) {
            return false;
        }
    }

    private static SourcePosition shifted(SourcePosition place, int shift) {
        return place.isKnown() ? new SourcePosition(place.file(), place.line() + shift, place.column(), place.length()) : place;
    }
}
