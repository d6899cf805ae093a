package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * Programs that follow each other: the graphs of the last one, by the code of their functions and by what their making asked the program. None of that program's objects
 * is kept. Any number of programs may be looked at at once; the graphs of the last that is kept are known.
 */
public final class FlowMemory {

    /** What is kept of a program: of each code a graph for each time that one was asked for, in that order. */
    private record Graphs(Map<CodeObject, CodeContent> contents, Map<CodeContent, List<RememberedGraph>> graphs) {
    }

    /** Many functions may have one code; as they are asked for in the same order as before, as a rule, the graph is found near the one that was found last. */
    private static final int NEAR = 8;

    private static final Graphs NONE = new Graphs(Map.of(), Map.of());

    private volatile Graphs last = NONE;

    /** The graphs of one program: those known from the last and those made anew. Serves one thread. */
    public final class Use {

        private Graphs before = last;
        private final Map<CodeContent, Integer> next = new HashMap<>();
        private final Map<CodeObject, CodeContent> contents = new IdentityHashMap<>();
        private final Map<CodeContent, List<RememberedGraph>> now = new HashMap<>();
        private final List<String> made = new ArrayList<>();
        private int reused;

        private Use() {
        }

        /** The graph as it was made before; null where it was not, or where this program gives other answers. */
        FlowGraph recall(HostSpace host, HostFunction function) {
            CodeContent content = content(function.code());
            List<RememberedGraph> candidates = before.graphs().getOrDefault(content, List.of());
            int first = next.getOrDefault(content, 0);
            for (int i = 0; i < Math.min(NEAR, candidates.size()); i++) {
                int index = (first + i) % candidates.size();
                FlowGraph graph = candidates.get(index).recall(host, function);
                if (graph != null) {
                    next.put(content, index + 1);
                    reused++;
                    remember(content, candidates.get(index));
                    return graph;
                }
            }
            return null;
        }

        /** Takes in a graph that was made; what is remembered of it may be null. */
        void add(HostFunction function, RememberedGraph remembered) {
            made.add(function.qualifiedName());
            if (remembered != null) {
                remember(content(function.code()), remembered);
            }
        }

        private void remember(CodeContent content, RememberedGraph graph) {
            now.computeIfAbsent(content, c -> new ArrayList<>()).add(graph);
        }

        private CodeContent content(CodeObject code) {
            return contents.computeIfAbsent(code, c -> {
                CodeContent same = before.contents().get(c);
                return same == null ? CodeContent.of(c) : same;
            });
        }

        /** How many graphs were known from the program before. */
        public int reused() {
            return reused;
        }

        /** The functions whose graphs were made anew, each as often as that. */
        public List<String> made() {
            return List.copyOf(made);
        }

        /** Makes these graphs the known ones. Those from before are not asked for again; a result that lives on with this must not keep them. */
        public void keep() {
            last = new Graphs(contents, now);
            before = NONE;
        }
    }

    /** Begins to look at a program. */
    public Use begin() {
        return new Use();
    }
}
