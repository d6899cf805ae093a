package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.tracewright.flow.graph.GraphIdentity;
import org.tracewright.flow.heap.LowFunction;

/** Makes the methods of functions, those from memory whose graphs and circumstances are the same. */
final class MethodRecall {

    private final Generation generation;
    private final ProgramAnswers answers;
    private final Map<Object, RecordedMethod> before;
    private final Map<Object, RecordedMethod> now = new HashMap<>();
    private final List<String> made = new ArrayList<>();

    MethodRecall(Generation generation, ProgramAnswers answers, Map<Object, RecordedMethod> before) {
        this.generation = generation;
        this.answers = answers;
        this.before = before;
    }

    /** The methods of this translation. */
    Map<Object, RecordedMethod> methods() {
        return now;
    }

    /** The functions whose methods memory did not have. */
    List<String> made() {
        return List.copyOf(made);
    }

    /** Writes the function's method and gives its size. */
    int compile(LowFunction function, MethodVisitor out) {
        GraphIdentity identity = function.identity();
        if (identity == null) {
            made.add(function.name());
            return new FunctionCompiler(generation, function, out).compile();
        }
        RecordedMethod known = now.getOrDefault(identity.key(), before.get(identity.key()));
        if (known != null && answers.areSame(known.questions(), identity.types())) {
            now.put(identity.key(), known);
            return known.play(out, identity, answers);
        }
        return record(function, identity, out);
    }

    private int record(LowFunction function, GraphIdentity identity, MethodVisitor out) {
        made.add(function.name());
        Questions questions = generation.layout().questions();
        MethodRecorder recorder = new MethodRecorder(out, identity, identity.places().get(0).file(), value -> generation.constants().push(out, value));
        questions.begin(identity.types());
        int size = new FunctionCompiler(generation, function, recorder).compile();
        RecordedMethod recorded = recorder.recorded(questions.end());
        if (recorded != null) {
            now.put(identity.key(), recorded);
        }
        return size;
    }
}
