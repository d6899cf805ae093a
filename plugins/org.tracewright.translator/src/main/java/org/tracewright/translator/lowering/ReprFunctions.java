package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;

/** Small functions that do one operation of a representation on stored values: what helpers of lists and dicts take as constants. */
final class ReprFunctions {

    private record Key(String what, Repr repr, LowType stored, Object more) {
    }

    private final Lowerer lowerer;
    private final Map<Key, LowFunction> made = new HashMap<>();

    ReprFunctions(Lowerer lowerer) {
        this.lowerer = lowerer;
    }

    LowFunction equal(Repr repr, Repr stored) {
        return binary("equal", repr, stored, (code, args) -> repr.equal(code, args.get(0), args.get(1)));
    }

    LowFunction less(Repr repr, Repr stored) {
        return binary("less", repr, stored, (code, args) -> repr.less(code, args.get(0), args.get(1)));
    }

    LowFunction hash(Repr repr, Repr stored) {
        return function(new Key("hash", repr, stored.lowType(), null), List.of(stored), List.of(repr), Primitive.SIGNED, (code, args) -> repr.hash(code, args.get(0)));
    }

    LowFunction represent(Repr repr, Repr stored) {
        return function(new Key("represent", repr, stored.lowType(), null), List.of(stored), List.of(repr), StringTypes.STR_PTR, (code, args) -> text(code, repr, args.get(0)));
    }

    private static Operand text(Code code, Repr repr, Operand value) {
        if (!(repr.lowType() instanceof Ptr)) {
            return repr.represent(code, value);
        }
        return code.choose(code.emit(Opcode.PTR_NONZERO, value), StringTypes.STR_PTR, () -> repr.represent(code, value), () -> code.string("None"));
    }

    /** Compares keys of a dict, which it gets first where the dict has the method. */
    LowFunction customEqual(Repr repr, Repr stored, KeyFunction function, LowType dict) {
        return custom("equal", List.of(repr, repr), List.of(stored, stored), function, dict, lowerer.reprs().bools());
    }

    /** Hashes a key of a dict, which it gets first where the dict has the method. */
    LowFunction customHash(Repr repr, Repr stored, KeyFunction function, LowType dict) {
        return custom("hash", List.of(repr), List.of(stored), function, dict, lowerer.reprs().signed());
    }

    private LowFunction custom(String what, List<Repr> reprs, List<Repr> stored, KeyFunction function, LowType dict, Repr result) {
        Repr key = reprs.get(0);
        if (!function.isMethod()) {
            return function(new Key(what, key, stored.get(0).lowType(), function), stored, reprs, result.lowType(), (code, args) -> function.call(code, null, args, key, result));
        }
        return function(new Key(what, key, stored.get(0).lowType(), List.of(function, dict)), with(new LowRepr(dict), stored), with(new LowRepr(dict), reprs), result.lowType(),
                (code, args) -> function.call(code, args.get(0), args.subList(1, args.size()), key, result));
    }

    private static List<Repr> with(Repr first, List<Repr> rest) {
        List<Repr> all = new ArrayList<>(rest);
        all.add(0, first);
        return all;
    }

    private LowFunction binary(String what, Repr repr, Repr stored, BiFunction<Code, List<Operand>, Operand> body) {
        return function(new Key(what, repr, stored.lowType(), null), List.of(stored, stored), List.of(repr, repr), Primitive.BOOL, body);
    }

    private LowFunction function(Key key, List<Repr> stored, List<Repr> reprs, LowType result, BiFunction<Code, List<Operand>, Operand> body) {
        LowFunction known = made.get(key);
        if (known != null) {
            return known;
        }
        List<LowType> types = stored.stream().map(Repr::lowType).toList();
        LowFunction function = new LowFunction(lowerer.structs().unique(key.what()), new FuncType(types, result));
        made.put(key, function);
        List<Variable> parameters = types.stream().map(t -> new Variable("v", t)).toList();
        Block start = new Block(parameters);
        FlowGraph graph = lowerer.newGraph(function, SourcePosition.NONE, start);
        Code code = new Code(lowerer, start, SourcePosition.NONE);
        List<Operand> args = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            args.add(reprs.get(i).lowType() == Primitive.VOID ? Code.nothing() : Conversions.convert(code, parameters.get(i), stored.get(i), null, reprs.get(i)));
        }
        Operand value = body.apply(code, args);
        code.block().close(new Link(List.of(value), graph.returnBlock()));
        SsiConversion.run(graph);
        function.setGraph(graph);
        return lowerer.functions().add(function);
    }
}
