package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * Asks the live program all that the making of one graph comes to know of it, and notes what was asked and answered: where the same questions have answers that are
 * alike, the same graph is made.
 */
final class Inquiry {

    /**
     * A question that was asked.
     *
     * @param about   the objects that it is about, by their names
     * @param answers descriptions of the answers
     */
    record Asked(Question question, List<Object> about, List<Object> answers) {
    }

    private static final String JIT_DRIVER = "rpython.rlib.jit.JitDriver";

    private final HostSpace host;
    private final HostFunction function;
    private final MetObjects met = new MetObjects();
    private final Set<Asked> asked = new HashSet<>();
    private final List<Asked> log = new ArrayList<>();
    private boolean whole;

    /** @param noting whether anything is noted at all */
    Inquiry(HostSpace host, HostFunction function, boolean noting) {
        this.host = host;
        this.function = function;
        this.whole = noting;
    }

    /** What was asked, in order; null where something was learnt in another way. */
    List<Asked> log() {
        return whole ? log : null;
    }

    /** The objects that the questions and answers name. */
    MetObjects met() {
        return met;
    }

    /** Says that something was learnt without a question, so that no log tells all. */
    void learnOtherwise() {
        whole = false;
    }

    HostObject global(String name) {
        return one(Question.of(Question.Kind.GLOBAL, name), List.of());
    }

    HostObject builtin(String qualifiedName) {
        return one(Question.of(Question.Kind.BUILTIN, qualifiedName), List.of());
    }

    HostObject cell(int index) {
        return one(Question.of(Question.Kind.CELL, index), List.of());
    }

    HostObject constant(int index) {
        HostObject value = host.constant(function.code(), index);
        return MetObjects.isPlain(value) ? value : one(Question.of(Question.Kind.CONSTANT, index), List.of());
    }

    HostObject perform(Opcode opcode, List<HostObject> values) {
        whole &= opcode != Opcode.IS || values.stream().anyMatch(MetObjects::hasIdentity);
        return one(Question.perform(opcode), values);
    }

    HostObject call(HostObject callee, List<HostObject> args) {
        List<HostObject> about = new ArrayList<>();
        about.add(callee);
        about.addAll(args);
        return one(Question.of(Question.Kind.CALL), about);
    }

    boolean isTrue(HostObject value) {
        return one(Question.of(Question.Kind.TRUTH), List.of(value)) == HostBool.TRUE;
    }

    HostObject attribute(HostObject object, String name) {
        return one(Question.of(Question.Kind.ATTRIBUTE, name), List.of(object));
    }

    List<HostObject> items(HostObject iterable) {
        return ask(Question.of(Question.Kind.ITEMS), List.of(iterable));
    }

    boolean isFrozen(HostInstance instance) {
        return one(Question.of(Question.Kind.FROZEN), List.of(instance)) == HostBool.TRUE;
    }

    boolean isJitDriver(HostObject value) {
        return value instanceof HostInstance instance && isInstance(instance, JIT_DRIVER);
    }

    boolean isInstance(HostInstance instance, String className) {
        return one(Question.of(Question.Kind.INSTANCE, className), List.of(instance)) == HostBool.TRUE;
    }

    private HostObject one(Question question, List<HostObject> about) {
        return ask(question, about).get(0);
    }

    private List<HostObject> ask(Question question, List<HostObject> about) {
        try {
            List<HostObject> answers = question.ask(host, function, about);
            if (whole) {
                note(question, about, answers);
            }
            return answers;
        } catch (Raised raised) {
            learnOtherwise();
            throw raised;
        }
    }

    private void note(Question question, List<HostObject> about, List<HostObject> answers) {
        List<Object> subjects = names(about);
        List<Object> descriptions = new ArrayList<>(answers.size());
        answers.forEach(answer -> descriptions.add(met.describe(answer)));
        whole &= met.areKnown() && !subjects.contains(null);
        if (whole && asked.add(new Asked(question, subjects, names(answers)))) {
            log.add(new Asked(question, subjects, descriptions));
        }
    }

    private List<Object> names(List<HostObject> objects) {
        List<Object> names = new ArrayList<>(objects.size());
        objects.forEach(object -> names.add(met.name(object)));
        return names;
    }
}
