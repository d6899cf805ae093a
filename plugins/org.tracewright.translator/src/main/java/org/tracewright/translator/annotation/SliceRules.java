package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Slices: {@code x[a:b]}, and assignment and deletion of those of lists. */
final class SliceRules {

    private SliceRules() {
    }

    static void fill(RuleTable table) {
        table.put(Opcode.GETSLICE, LIST, (in, op, args) -> bounds(in, args, StringRules.copy(in, args.get(0))));
        for (Kind text : List.of(CHAR, STRING)) {
            table.put(Opcode.GETSLICE, text, (in, op, args) -> bounds(in, args, SomeString.ANY));
            table.put(Opcode.GETITEM, text, SLICE, SliceRules::stepped);
        }
        for (Kind text : List.of(UNICHAR, UNICODE)) {
            table.put(Opcode.GETSLICE, text, (in, op, args) -> bounds(in, args, SomeUnicode.ANY));
            table.put(Opcode.GETITEM, text, SLICE, SliceRules::stepped);
        }
        table.put(Opcode.GETITEM, LIST, SLICE, SliceRules::stepped);
        table.put(Opcode.GETSLICE, TUPLE, SliceRules::ofTuple);
        table.put(Opcode.SETSLICE, LIST, (in, op, args) -> {
            if (!(args.get(3) instanceof SomeList source)) {
                return in.fail("type-error", "only a list can be assigned to a slice of a list, not " + args.get(3));
            }
            SomeList list = (SomeList) args.get(0);
            in.merging().mutate(list.listDef());
            in.merging().lists(list.listDef(), source.listDef());
            return bounds(in, args, SomeNone.INSTANCE);
        });
        table.put(Opcode.DELSLICE, LIST, (in, op, args) -> {
            in.merging().resize(((SomeList) args.get(0)).listDef());
            return bounds(in, args, SomeNone.INSTANCE);
        });
        table.put(Opcode.NEWSLICE, (in, op, args) -> new SomeSlice(args.get(0), args.get(1), args.get(2)));
    }

    private static Annotation stepped(Inference in, Operation op, List<Annotation> args) {
        return in.fail("not-rpython", "slices with a step do not exist at run time");
    }

    private static Annotation bounds(Inference in, List<Annotation> args, Annotation result) {
        for (Annotation bound : args.subList(1, 3)) {
            if (bound.kind() != NONE && bound.kind() != INTEGER && bound.kind() != BOOL) {
                return in.fail("type-error", "a bound of a slice must be an int, not " + Describe.annotation(bound.withoutConstant()));
            }
        }
        return result;
    }

    private static Annotation ofTuple(Inference in, Operation op, List<Annotation> args) {
        List<Annotation> items = ((SomeTuple) args.get(0)).items();
        Integer from = bound(args.get(1).constant(), 0, items.size());
        Integer to = bound(args.get(2).constant(), items.size(), items.size());
        if (from == null || to == null) {
            return in.fail("not-rpython", "the bounds of a slice of a tuple must be constants");
        }
        return new SomeTuple(items.subList(Math.min(from, to), to));
    }

    private static Integer bound(HostObject constant, int missing, int size) {
        if (constant instanceof HostInt i) {
            long value = i.value() < 0 ? i.value() + size : i.value();
            return (int) Math.max(0, Math.min(size, value));
        }
        return constant == HostNone.NONE ? Integer.valueOf(missing) : null;
    }
}
