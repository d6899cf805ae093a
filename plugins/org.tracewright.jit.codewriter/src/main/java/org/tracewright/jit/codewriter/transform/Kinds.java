package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.runtime.trace.Kind;

/** The JIT's kinds of low-level types. */
public final class Kinds {

    private Kinds() {
    }

    public static Kind of(LowType type) {
        if (!(type instanceof Primitive primitive)) {
            return Kind.REF;
        }
        return switch (primitive) {
            case VOID -> Kind.VOID;
            case BOOL, SIGNED, UNSIGNED, CHAR, UNICHAR -> Kind.INT;
            case FLOAT -> Kind.FLOAT;
            case CLASS -> Kind.REF;
        };
    }

    /** Those of a kind, in order. */
    public static List<Operand> select(List<Operand> values, Kind kind) {
        List<Operand> selected = new ArrayList<>();
        values.stream().filter(value -> of(value.type()) == kind).forEach(selected::add);
        return selected;
    }

    /** The lists of an instruction's operands {@code IRF}. */
    public static List<Object> lists(List<Operand> values) {
        return List.of(select(values, Kind.INT), select(values, Kind.REF), select(values, Kind.FLOAT));
    }

    /** The last letter of names of opcodes that there is one of for each kind. */
    public static String suffix(Kind kind) {
        return switch (kind) {
            case INT -> "_I";
            case REF -> "_R";
            case FLOAT -> "_F";
            case VOID -> "_N";
        };
    }
}
