package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * Something that the making of a graph asks the live program.
 *
 * @param opcode what is performed; null where nothing is
 * @param name   of a variable, attribute or class; empty where there is none
 * @param index  of a constant or cell
 */
record Question(Kind kind, Opcode opcode, String name, int index) {

    /** What is asked, and of which objects. */
    enum Kind {
        /** What a global name means; null where it means nothing. */
        GLOBAL,
        /** A built-in by its qualified name. */
        BUILTIN,
        /** What a cell of the function holds; null where it is unbound. */
        CELL,
        /** A constant of the function's code. */
        CONSTANT,
        /** The result of an operation on objects; null where it has none that run time is sure to have, too. */
        PERFORM,
        /** The result of calling the first object with the others; null where it raises. */
        CALL,
        /** Whether an object is true. */
        TRUTH,
        /** An attribute of an object. */
        ATTRIBUTE,
        /** The items of an iterable. */
        ITEMS,
        /** Whether the state of an instance never changes. */
        FROZEN,
        /** Whether an instance is one of a class with that name, or of a class derived from it. */
        INSTANCE
    }

    static Question of(Kind kind, String name) {
        return new Question(kind, null, name, 0);
    }

    static Question of(Kind kind, int index) {
        return new Question(kind, null, "", index);
    }

    static Question of(Kind kind) {
        return of(kind, "");
    }

    static Question perform(Opcode opcode) {
        return new Question(Kind.PERFORM, opcode, "", 0);
    }

    /** The answer: one object or null, but of {@link Kind#ITEMS}. */
    List<HostObject> ask(HostSpace host, HostFunction function, List<HostObject> about) {
        if (kind == Kind.ITEMS) {
            return host.listOf(about.get(0));
        }
        List<HostObject> answer = new ArrayList<>(1);
        answer.add(one(host, function, about));
        return answer;
    }

    private HostObject one(HostSpace host, HostFunction function, List<HostObject> about) {
        return switch (kind) {
            case GLOBAL -> host.globalOrBuiltin(function.globals(), name);
            case BUILTIN -> host.builtin(name);
            case CELL -> function.closure().get(index).get();
            case CONSTANT -> host.constant(function.code(), index);
            case PERFORM -> performed(host, about);
            case CALL -> called(host, about);
            case TRUTH -> HostBool.of(host.isTrue(about.get(0)));
            case ATTRIBUTE -> host.getAttribute(about.get(0), name);
            case FROZEN -> HostBool.of(host.lookup(about.get(0).type(), "_freeze_") != null);
            case INSTANCE -> HostBool.of(isInstance((HostInstance) about.get(0)));
            case ITEMS -> throw new IllegalStateException("more than one answer");
        };
    }

    private HostObject performed(HostSpace host, List<HostObject> about) {
        if (opcode == Opcode.GETATTR) {
            return host.perform(opcode, about);
        }
        try {
            HostObject result = host.perform(opcode, about);
            return result instanceof HostLong ? null : result;
        } catch (Raised raised) {
            return null;
        }
    }

    private static HostObject called(HostSpace host, List<HostObject> about) {
        try {
            return host.call(about.get(0), about.subList(1, about.size()), null);
        } catch (Raised raised) {
            return null;
        }
    }

    private boolean isInstance(HostInstance instance) {
        return instance.type().mro().stream().anyMatch(type -> name.equals(type.qualifiedName()));
    }
}
