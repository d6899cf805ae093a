package org.tracewright.translator.lowering;

import static org.tracewright.flow.type.Primitive.BOOL;
import static org.tracewright.flow.type.Primitive.CHAR;
import static org.tracewright.flow.type.Primitive.FLOAT;
import static org.tracewright.flow.type.Primitive.SIGNED;
import static org.tracewright.flow.type.Primitive.UNICHAR;
import static org.tracewright.flow.type.Primitive.UNSIGNED;
import static org.tracewright.flow.type.Primitive.VOID;

import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;

/** Changes of representation: on links, for arguments and results of calls, and into and out of containers. */
final class Conversions {

    private record Pair(LowType from, LowType to) {
    }

    private static final Map<Pair, List<Opcode>> NUMBERS = Map.ofEntries(
            Map.entry(new Pair(BOOL, SIGNED), List.of(Opcode.CAST_BOOL_TO_INT)),
            Map.entry(new Pair(BOOL, UNSIGNED), List.of(Opcode.CAST_BOOL_TO_UINT)),
            Map.entry(new Pair(BOOL, FLOAT), List.of(Opcode.CAST_BOOL_TO_FLOAT)),
            Map.entry(new Pair(SIGNED, UNSIGNED), List.of(Opcode.CAST_INT_TO_UINT)),
            Map.entry(new Pair(SIGNED, FLOAT), List.of(Opcode.CAST_INT_TO_FLOAT)),
            Map.entry(new Pair(UNSIGNED, SIGNED), List.of(Opcode.CAST_UINT_TO_INT)),
            Map.entry(new Pair(UNSIGNED, FLOAT), List.of(Opcode.CAST_UINT_TO_FLOAT)),
            Map.entry(new Pair(CHAR, SIGNED), List.of(Opcode.CAST_CHAR_TO_INT)),
            Map.entry(new Pair(UNICHAR, SIGNED), List.of(Opcode.CAST_UNICHAR_TO_INT)),
            Map.entry(new Pair(CHAR, UNICHAR), List.of(Opcode.CAST_CHAR_TO_INT, Opcode.CAST_INT_TO_UNICHAR)));

    private Conversions() {
    }

    /**
     * A value in another representation.
     *
     * @param constant the value if it is known, else null
     */
    static Operand convert(Code code, Operand value, Repr from, HostObject constant, Repr to) {
        if (to.lowType() == VOID) {
            return Code.nothing();
        }
        if (from.lowType() == VOID) {
            HostObject known = constant != null ? constant : from instanceof VoidRepr only ? only.value() : null;
            if (known == null) {
                throw LoweringException.unsupported("a value that is " + from.describe() + " cannot become " + to.describe());
            }
            return code.lowerer().constant(to, known);
        }
        if (from.lowType().equals(to.lowType())) {
            return value;
        }
        if (constant instanceof HostStr && (to instanceof StringRepr || to instanceof CharRepr)) {
            return code.lowerer().constant(to, constant);
        }
        if (from instanceof MethodRepr method && to instanceof BoundMethodRepr bound) {
            return bound.make(code, value, method.methods());
        }
        if (from instanceof TupleRepr tuple && to instanceof TupleRepr other) {
            return tuple.convertTo(code, value, other);
        }
        return convertLow(code, value, from.lowType(), to.lowType(), from, to);
    }

    private static Operand convertLow(Code code, Operand value, LowType from, LowType to, Repr fromRepr, Repr toRepr) {
        List<Opcode> casts = NUMBERS.get(new Pair(from, to));
        if (casts != null) {
            Operand result = value;
            for (Opcode cast : casts) {
                result = code.emit(cast, result);
            }
            return result;
        }
        if (from == CHAR && to.equals(StringTypes.STR_PTR) || from == UNICHAR && to.equals(StringTypes.UNICODE_PTR)) {
            return code.helper("strings.from_char", Code.type(((Ptr) to).target()), value);
        }
        if (from == CHAR && to.equals(StringTypes.UNICODE_PTR)) {
            return convertLow(code, convertLow(code, value, from, UNICHAR, fromRepr, toRepr), UNICHAR, to, fromRepr, toRepr);
        }
        if (from.equals(StringTypes.STR_PTR) && to.equals(StringTypes.UNICODE_PTR)) {
            return code.helper("encodings.to_unicode", Code.type(StringTypes.UNICODE), value);
        }
        if (related(from, to)) {
            return code.castPointer(value, to);
        }
        if (fromRepr instanceof ListRepr list && toRepr instanceof ListRepr other) {
            return list.convertTo(code, value, other);
        }
        throw LoweringException.unsupported(fromRepr.describe() + " cannot become " + toRepr.describe());
    }

    private static boolean related(LowType from, LowType to) {
        return from instanceof Ptr p && to instanceof Ptr q && p.target() instanceof GcStruct a && q.target() instanceof GcStruct b
                && (a.extendsStruct(b) || b.extendsStruct(a));
    }
}
