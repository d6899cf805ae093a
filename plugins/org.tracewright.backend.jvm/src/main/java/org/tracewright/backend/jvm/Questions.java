package org.tracewright.backend.jvm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.TypeNames;

/** What the code of a method depends on besides its graph: all that its generation asked of the whole program, and what it was told. */
final class Questions {

    /** What a question is about. */
    enum Subject { STRUCT, SIGNATURE, POINTER, FUNCTION, SLOT, CAUGHT, ATTRIBUTE }

    /**
     * A question and its answer; the same method of another translation may ask it, so it names things.
     *
     * @param about  the name of a type, function or class
     * @param detail the name of a slot or an attribute
     */
    record Question(Subject subject, String about, String detail, String answer) {
    }

    private final Set<Question> asked = new LinkedHashSet<>();
    private TypeNames types;
    private boolean nameless;

    /** Begins to note questions, about types with these names. */
    void begin(TypeNames newTypes) {
        asked.clear();
        nameless = false;
        types = newTypes;
    }

    /** Ends that; null where something was asked about what has no name. */
    List<Question> end() {
        types = null;
        return nameless ? null : List.copyOf(asked);
    }

    void note(Subject subject, LowType type, String detail, Object answer) {
        if (types != null) {
            note(subject, types.name(type), detail, answer);
        }
    }

    void note(Subject subject, LowFunction function, Object answer) {
        note(subject, function.name(), "", answer);
    }

    /** @param type may be null, for any class */
    void note(Subject subject, LowClass type, Object answer) {
        note(subject, type == null ? "" : type.name(), "", answer);
    }

    private void note(Subject subject, String about, String detail, Object answer) {
        if (types != null) {
            nameless |= about == null;
            asked.add(new Question(subject, about, detail, answer.toString()));
        }
    }
}
