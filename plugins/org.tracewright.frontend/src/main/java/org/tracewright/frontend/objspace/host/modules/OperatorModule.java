package org.tracewright.frontend.objspace.host.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.objspace.host.Arguments;
import org.tracewright.frontend.objspace.host.BuiltinCode;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.ModuleTable;

/** The module {@code operator}: operations under names. */
final class OperatorModule {

    private OperatorModule() {
    }

    static HostModule make(HostSpace space) {
        ModuleTable table = new ModuleTable("operator");
        for (Opcode opcode : Opcode.values()) {
            if (opcode.isLowLevel()) {
                break;
            }
            if (NAMED.contains(opcode.irName())) {
                performing(table, opcode.irName(), opcode);
                performing(table, "__" + opcode.irName() + "__", opcode);
            }
        }
        special().forEach((name, opcode) -> performing(table, name, opcode));
        table.function("truth", 1, 1, (host, args) -> HostBool.of(host.isTrue(args.get(0))))
                .function("is_not", 2, 2, (host, args) -> host.perform(Opcode.NOT, host.perform(Opcode.IS, args.get(0), args.get(1))))
                .function("index", 1, 1, (host, args) -> host.callMethod(args.get(0), "__index__"))
                .function("itemgetter", 1, -1, (host, args) -> getter("itemgetter", args, (inner, pair) -> inner.perform(Opcode.GETITEM, pair.get(0), pair.get(1))))
                .function("attrgetter", 1, -1, (host, args) -> getter("attrgetter", args, OperatorModule::attribute))
                .function("methodcaller", 1, -1, (host, args) -> new HostBuiltin("operator.methodcaller",
                        (inner, given) -> inner.call(inner.getAttribute(given.get(0), inner.text(args.get(0))), args.rest().positional().toArray(new HostObject[0]))));
        return table.module();
    }

    private static final List<String> NAMED = List.of("add", "sub", "mul", "truediv", "div", "floordiv", "mod", "pow", "lshift", "rshift", "neg", "pos", "invert",
            "abs", "lt", "le", "eq", "ne", "gt", "ge", "contains", "getitem", "setitem", "delitem", "getslice", "xor");

    private static Map<String, Opcode> special() {
        Map<String, Opcode> result = new LinkedHashMap<>();
        result.put("and_", Opcode.AND);
        result.put("or_", Opcode.OR);
        result.put("not_", Opcode.NOT);
        result.put("is_", Opcode.IS);
        result.put("inv", Opcode.INVERT);
        result.put("concat", Opcode.ADD);
        result.put("repeat", Opcode.MUL);
        result.put("iadd", Opcode.INPLACE_ADD);
        result.put("isub", Opcode.INPLACE_SUB);
        result.put("imul", Opcode.INPLACE_MUL);
        return result;
    }

    private static void performing(ModuleTable table, String name, Opcode opcode) {
        table.function(name, opcode.arity(), opcode.arity(), (space, args) -> space.perform(opcode, args.positional()));
    }

    /** A function that takes one part, or a tuple of several, of its argument. */
    private static HostObject getter(String name, Arguments parts, BuiltinCode get) {
        return new HostBuiltin("operator." + name, (space, args) -> {
            List<HostObject> values = parts.positional().stream().map(part -> get.call(space, Arguments.of(args.get(0), part))).toList();
            return values.size() == 1 ? values.get(0) : new HostTuple(values);
        });
    }

    private static HostObject attribute(HostSpace space, Arguments args) {
        HostObject object = args.get(0);
        for (String name : space.text(args.get(1)).split("\\.")) {
            object = space.getAttribute(object, name);
        }
        return object;
    }
}
