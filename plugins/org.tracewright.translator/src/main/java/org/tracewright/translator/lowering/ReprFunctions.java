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
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.SomePBC;

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

    LowFunction customEqual(Repr repr, Repr stored, SomePBC function) {
        return function(new Key("equal", repr, stored.lowType(), function), List.of(stored, stored), List.of(repr, repr), Primitive.BOOL,
                (code, args) -> called(code, function, args, repr, lowerer.reprs().bools()));
    }

    LowFunction customHash(Repr repr, Repr stored, SomePBC function) {
        return function(new Key("hash", repr, stored.lowType(), function), List.of(stored), List.of(repr), Primitive.SIGNED,
                (code, args) -> called(code, function, args, repr, lowerer.reprs().signed()));
    }

    private Operand called(Code code, SomePBC callee, List<Operand> args, Repr argument, Repr result) {
        if (!(callee.only() instanceof FunctionDesc desc)) {
            throw LoweringException.unsupported("equality and hash of an r_dict must each be one function");
        }
        AnnotatedGraph graph = lowerer.functions().graphOf(desc);
        List<Operand> converted = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            Repr parameter = lowerer.repr(graph.graph().parameters().get(i));
            if (parameter.lowType() != Primitive.VOID) {
                converted.add(Conversions.convert(code, args.get(i), argument, null, parameter));
            }
        }
        Variable returned = graph.graph().returnVariable();
        Operand value = code.call(lowerer.functions().of(graph), converted);
        Repr from = lowerer.repr(returned);
        if (result == lowerer.reprs().bools() && from.lowType() != Primitive.BOOL && from.lowType() != Primitive.VOID) {
            return from.truth(code, value);
        }
        return Conversions.convert(code, value, from, lowerer.program().annotation(returned).constant(), result);
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
