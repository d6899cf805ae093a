package org.tracewright.jit.runtime.backend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * The Java types that references have when control comes to a label. A reference whose fields or items are read or written behind the label without a guard on its class
 * has the type that the access names, whichever way control came: the program's own types say so, or what the optimiser knows at the label.
 */
final class TypedUses {

    private final Map<Box, String> types = new HashMap<>();

    /** @param operations those behind the label, up to the next label at most */
    TypedUses(List<Operation> operations) {
        Set<Value> guarded = new HashSet<>();
        for (Operation operation : operations) {
            if (operation.opcode() == TraceOpcode.LABEL) {
                return;
            }
            switch (operation.opcode()) {
                case GUARD_CLASS, GUARD_VALUE -> guarded.add(operation.arg(0));
                default -> use(operation, guarded);
            }
        }
    }

    private void use(Operation operation, Set<Value> guarded) {
        if (!operation.args().isEmpty() && operation.arg(0) instanceof Box box && box.kind() == Kind.REF && !guarded.contains(box)) {
            String type = accessed(operation);
            if (type != null) {
                types.putIfAbsent(box, type);
            }
        }
    }

    /** The type whose field or item the operation reads or writes; null where it is none of these. */
    private static String accessed(Operation operation) {
        return switch (operation.opcode()) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, SETFIELD_GC -> ((FieldDescr) operation.descr()).owner();
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, SETARRAYITEM_GC, ARRAYLEN_GC -> "[" + ((ArrayDescr) operation.descr()).itemType().descriptor();
            case STRLEN, STRGETITEM -> Code.RUNTIME + "RStr";
            case UNICODELEN, UNICODEGETITEM -> Code.RUNTIME + "RUnicode";
            default -> null;
        };
    }

    /** The type of the box at the label. */
    String of(Value box) {
        return types.getOrDefault(box, Code.OBJECT);
    }
}
