package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;

/** Operations on instances that are calls of special methods. */
final class InstanceRules {

    private InstanceRules() {
    }

    static void fill(RuleTable table) {
        method(table, Opcode.LEN, "__len__");
        method(table, Opcode.GETITEM, "__getitem__");
        method(table, Opcode.SETITEM, "__setitem__");
        method(table, Opcode.DELITEM, "__delitem__");
        method(table, Opcode.CONTAINS, "__contains__");
        method(table, Opcode.GETSLICE, "__getslice__");
        method(table, Opcode.SETSLICE, "__setslice__");
        method(table, Opcode.ITER, "__iter__");
        method(table, Opcode.NEXT, "next");
    }

    private static void method(RuleTable table, Opcode opcode, String name) {
        table.put(opcode, INSTANCE, (in, op, args) -> {
            Annotation result = call(in, args.get(0), name, args.subList(1, args.size()));
            return opcode == Opcode.CONTAINS && result.kind() != IMPOSSIBLE && result.kind() != ERROR ? SomeBool.ANY : result;
        });
    }

    /** Calls a special method of an instance with these values. */
    static Annotation call(Inference in, Annotation self, String name, List<Annotation> values) {
        List<CallTarget> found = new ArrayList<>();
        if (((SomeInstance) self).classDef().withSubclasses().stream().allMatch(c -> c.type().lookup(name) == null)) {
            return in.fail("attribute-error", "class " + ((SomeInstance) self).classDef().name() + " has no method " + name + ", which this operation calls");
        }
        Annotation result = in.calls().callMethod(self.withoutNone(), name, CallArguments.of(values), found);
        Operation operation = in.operation();
        in.calls().note(operation, found);
        return result;
    }

    /** What {@code iter} of an instance gives. */
    static Annotation iter(Inference in, Annotation instance) {
        return call(in, instance, "__iter__", List.of());
    }

    /** What iterating over an instance of a class of the program gives. */
    static Annotation next(Inference in, Annotation instance) {
        return call(in, instance, "next", List.of());
    }
}
