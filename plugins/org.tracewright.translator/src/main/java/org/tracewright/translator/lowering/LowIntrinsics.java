package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.verify.Signatures;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostStr;

/** The functions of {@code tracewright.ll}, which run-time helpers are written with. */
final class LowIntrinsics {

    private LowIntrinsics() {
    }

    static Operand call(Hop hop, String name) {
        Code code = hop.code();
        return switch (name) {
            case "new" -> code.newStruct((GcStruct) low(hop, 0));
            case "new_array" -> code.newArray((GcArray) low(hop, 0), hop.integer(1, 0));
            case "new_varsize" -> code.emit(Opcode.NEW_VARSIZE, Code.type((Container) low(hop, 0)), hop.integer(1, 0));
            case "null" -> new Constant(null, new Ptr((Container) low(hop, 0)));
            case "cast_pointer" -> cast(hop);
            case "as_str", "as_unicode" -> hop.value(0);
            case "char_like" -> charLike(hop);
            case "zero" -> {
                LowType item = ((GcArray) low(hop, 0)).item();
                yield new Constant(LowValues.zero(item), item);
            }
            case "key_call" -> keyCall(hop);
            case "op" -> operation(hop);
            case "primitive" -> primitive(hop);
            default -> throw LoweringException.unsupported("there is no ll." + name);
        };
    }

    private static Object low(Hop hop, int index) {
        return ((HostForeign) hop.constant(index)).value();
    }

    private static Operand cast(Hop hop) {
        LowType type = new Ptr((Container) low(hop, 0));
        Repr repr = hop.repr(1);
        return repr instanceof CharRepr c ? hop.value(1, c.string(hop.code())) : hop.code().castPointer(hop.value(1), type);
    }

    private static Operand charLike(Hop hop) {
        Operand codePoint = hop.integer(1, 0);
        return hop.code().emit(hop.resultType() == Primitive.CHAR ? Opcode.CAST_INT_TO_CHAR : Opcode.CAST_INT_TO_UNICHAR, codePoint);
    }

    /** Calls a function on keys of a dict; it gets the dict first where it takes that. */
    private static Operand keyCall(Hop hop) {
        LowFunction function = (LowFunction) low(hop, 1);
        List<LowType> types = function.type().args();
        List<Operand> args = new ArrayList<>();
        if (types.size() == hop.count() - 1) {
            args.add(hop.value(0));
        }
        for (int i = 2; i < hop.count(); i++) {
            args.add(hop.value(i, new LowRepr(types.get(args.size()))));
        }
        return hop.code().call(function, args);
    }

    private static Operand operation(Hop hop) {
        Opcode opcode = Opcode.valueOf(((HostStr) hop.constant(0)).text().toUpperCase(Locale.ROOT));
        Signatures.Signature signature = Signatures.of(opcode);
        List<Operand> args = new ArrayList<>();
        for (int i = 1; i < hop.count(); i++) {
            if (signature != null) {
                args.add(hop.value(i, new LowRepr(signature.args().get(i - 1))));
            } else if (hop.repr(i).lowType() == Primitive.VOID) {
                args.add(Constant.ofVoid(hop.constant(i) instanceof HostForeign foreign ? foreign.value() : hop.constant(i)));
            } else {
                args.add(hop.value(i));
            }
        }
        return hop.code().emit(opcode, args.toArray(Operand[]::new));
    }

    private static Operand primitive(Hop hop) {
        String name = ((HostStr) hop.constant(0)).text();
        FuncType type = Primitives.named(name).type();
        List<Operand> args = new ArrayList<>();
        args.add(Constant.ofVoid(name));
        for (int i = 1; i < hop.count(); i++) {
            args.add(hop.value(i, new LowRepr(type.args().get(i - 1))));
        }
        return hop.code().emitAs(Opcode.PRIMITIVE_CALL, type.result(), args);
    }
}
