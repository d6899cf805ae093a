package org.tracewright.translator.reuse;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tracewright.flow.graph.GraphIdentity;
import org.tracewright.flow.graph.Mentions;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.TypeNames;
import org.tracewright.translator.optimize.Foresight;

/** Foresees of a program's graphs what came of equal ones in the translation before. */
final class Recall implements Foresight {

    private final ProgramCopier.Copy copy;
    private final boolean portals;
    private final Map<Digest, Remembered> before;
    private final Consumer<Map<Digest, Remembered>> keep;
    private final Map<Digest, Remembered> now = new HashMap<>();
    private final Surroundings surroundings;
    private final Map<LowFunction, LowFunction> sources = new IdentityHashMap<>();
    private final Map<String, LowFunction> functions = new HashMap<>();
    private final Map<String, LowClass> classes = new HashMap<>();
    private final Map<LowFunction, Content> contents = new IdentityHashMap<>();
    private final Map<LowFunction, Digest> ownKeys = new IdentityHashMap<>();

    /**
     * @param source  the program whose graphs tell whether they are those of before
     * @param copy    the program that is optimised
     * @param portals whether a tracing compiler is put beside it
     */
    Recall(Program source, ProgramCopier.Copy copy, boolean portals, Map<Digest, Remembered> before, Consumer<Map<Digest, Remembered>> keep) {
        this.copy = copy;
        this.portals = portals;
        this.before = before;
        this.keep = keep;
        surroundings = new Surroundings(source);
        for (int i = 0; i < source.functions().size(); i++) {
            LowFunction function = copy.program().functions().get(i);
            sources.put(function, source.functions().get(i));
            functions.put(function.name(), function);
        }
        copy.program().classes().forEach(each -> classes.put(each.name(), each));
    }

    @Override
    public List<LowFunction> callees(LowFunction function) {
        LowFunction source = sources.get(function);
        if (source == null || !source.hasGraph()) {
            return null;
        }
        Content content = new Content(source, surroundings);
        contents.put(function, content);
        ownKeys.put(function, content.key());
        Remembered remembered = before.get(content.key());
        if (remembered == null) {
            return null;
        }
        List<LowFunction> callees = remembered.callees().stream().map(functions::get).toList();
        return callees.stream().anyMatch(callee -> callee == null) ? null : callees;
    }

    @Override
    public Boolean isWorthInlining(LowFunction function, Set<LowFunction> inlined) {
        Content content = contents.get(function);
        if (content == null || !contents.keySet().containsAll(inlined)) {
            contents.remove(function);
            return null;
        }
        content.complete(inlined.stream().map(contents::get).toList());
        Remembered remembered = before.get(ownKeys.get(function));
        if (remembered == null || remembered.mentions() == null || !remembered.key().equals(content.key())) {
            return null;
        }
        Mentions mentions = Remembered.mentions(remembered.mentions(), meaning(content));
        if (mentions == null) {
            return null;
        }
        foresee(function, mentions, content, identity(content));
        now.put(ownKeys.get(function), remembered);
        return remembered.worthInlining();
    }

    @Override
    public void done(LowFunction function, List<LowFunction> callees, boolean worthInlining) {
        Content content = contents.get(function);
        if (content != null) {
            GraphIdentity identity = identity(content);
            Remembered.Named mentions = Remembered.named(function.mentions(), identity::number, surroundings.names());
            now.put(ownKeys.get(function), new Remembered(content.key(), callees.stream().map(LowFunction::name).toList(), mentions, worthInlining));
            foresee(function, function.mentions(), content, identity);
        }
    }

    @Override
    public void end() {
        keep.accept(now);
    }

    private GraphIdentity identity(Content content) {
        return new GraphIdentity(List.of(content.key(), portals), content.objects(), content.places(), surroundings.names(), copy.copies());
    }

    /** What marks for a tracing compiler become is a matter of the whole program. */
    private void foresee(LowFunction function, Mentions mentions, Content content, GraphIdentity identity) {
        function.foresee(mentions, portals && content.hasMarkers() ? null : identity);
    }

    private Remembered.Meaning meaning(Content content) {
        return new Remembered.Meaning() {
            @Override
            public LowFunction function(String name) {
                return functions.get(name);
            }

            @Override
            public LowClass lowClass(String name) {
                return classes.get(name);
            }

            @Override
            public Object object(int number) {
                return copy.copies().apply(content.objects().get(number));
            }

            @Override
            public TypeNames types() {
                return surroundings.names();
            }
        };
    }
}
