package org.tracewright.backend.jvm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.backend.jvm.Questions.Question;
import org.tracewright.flow.graph.Mentions.VirtualCall;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.TypeNames;

/** Asks this program what an earlier one was asked. To ask has the effects that it had then: what is asked for gets a name. */
final class ProgramAnswers {

    private final Generation generation;
    private final Map<String, LowFunction> functions = new HashMap<>();
    private final Map<String, LowClass> classes = new HashMap<>();

    ProgramAnswers(Program program, Generation generation) {
        this.generation = generation;
        program.functions().forEach(function -> functions.put(function.name(), function));
        program.classes().forEach(each -> classes.put(each.name(), each));
    }

    Constants constants() {
        return generation.constants();
    }

    LowClass lowClass(String name) {
        return classes.get(name);
    }

    /** Whether all answers are as they were. */
    boolean areSame(List<Question> questions, TypeNames types) {
        return questions.stream().allMatch(question -> question.answer().equals(answer(question, types)));
    }

    /** Null where this program lacks what the question is about. */
    private String answer(Question question, TypeNames types) {
        Layout layout = generation.layout();
        return switch (question.subject()) {
            case STRUCT -> types.named(question.about()) instanceof GcStruct struct ? layout.struct(struct) : null;
            case SIGNATURE -> types.named(question.about()) instanceof FuncType type ? layout.signature(type) : null;
            case POINTER -> functions.containsKey(question.about()) ? layout.pointer(functions.get(question.about())) : null;
            case FUNCTION -> functions.containsKey(question.about()) ? layout.function(functions.get(question.about())).toString() : null;
            case SLOT -> types.named(question.about()) instanceof GcStruct struct ? generation.methods().answer(new VirtualCall(question.detail(), struct)) : null;
            case CAUGHT -> caught(question.about());
            case ATTRIBUTE -> attribute(question, types.named(question.about()));
        };
    }

    private String caught(String name) {
        return name.isEmpty() || classes.containsKey(name) ? String.valueOf(generation.caught().mayCatch(classes.get(name))) : null;
    }

    private String attribute(Question question, LowType type) {
        return type == null ? null : generation.classObjects().find(question.detail(), type);
    }
}
