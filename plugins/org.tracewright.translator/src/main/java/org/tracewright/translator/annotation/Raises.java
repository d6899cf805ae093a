package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostType;

/** Which exceptions an operation may raise, and so which of its exceptional exits can be taken. */
final class Raises {

    private final Inference inference;

    Raises(Inference inference) {
        this.inference = inference;
    }

    /** Calls back for each exit that can be taken, with the most special class known for the exception. */
    void follow(Operation operation, List<Link> exits, BiConsumer<Link, ClassDef> take) {
        List<HostType> only = exceptions(operation);
        List<HostType> left = only == null ? null : new ArrayList<>(only);
        for (Link exit : exits) {
            HostType caught = (HostType) exit.exitCase();
            if (left == null) {
                take.accept(exit, inference.classDef(caught));
                continue;
            }
            ClassDef common = null;
            for (HostType raised : List.copyOf(left)) {
                if (raised.isSubclassOf(caught)) {
                    left.remove(raised);
                    common = meet(common, raised);
                } else if (caught.isSubclassOf(raised)) {
                    common = meet(common, caught);
                }
            }
            if (common != null) {
                take.accept(exit, common);
            }
        }
    }

    private ClassDef meet(ClassDef known, HostType more) {
        ClassDef def = inference.classDef(more);
        return known == null ? def : known.commonBase(def);
    }

    /** The classes of exceptions that the operation may raise; null for any. */
    private List<HostType> exceptions(Operation operation) {
        Annotation first = operation.args().isEmpty() ? SomeImpossible.INSTANCE : inference.annotation(operation.arg(0));
        Opcode opcode = operation.opcode();
        switch (opcode) {
            case SIMPLE_CALL, CALL_ARGS -> {
                return named(inference.calls().exceptions(first));
            }
            case GETITEM, SETITEM, DELITEM -> {
                return switch (first.kind()) {
                    case LIST, STRING, CHAR, UNICODE, UNICHAR, TUPLE -> List.of(BuiltinTypes.INDEX_ERROR);
                    case DICT -> ((SomeDict) first).dictDef().isCustom() ? null : List.of(BuiltinTypes.KEY_ERROR);
                    case PTR -> List.of();
                    default -> null;
                };
            }
            case NEXT -> {
                return first.kind() == Annotation.Kind.ITERATOR ? List.of(BuiltinTypes.STOP_ITERATION) : null;
            }
            default -> {
                return userDefined(operation, first) ? null : named(opcode.exceptions());
            }
        }
    }

    /** Whether user code may run: special methods, properties, the equality of an r_dict. */
    private static boolean userDefined(Operation operation, Annotation first) {
        return first.kind() == Annotation.Kind.INSTANCE
                && switch (operation.opcode()) {
                    case IS, TYPE, NOT, BOOL, EQ, NE -> false;
                    default -> true;
                }
                || first instanceof SomeDict dict && dict.dictDef().isCustom();
    }

    private static List<HostType> named(List<String> names) {
        return names == null ? null : names.stream().map(BuiltinTypes::byName).toList();
    }
}
