package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Kind;

/** Objects, arrays and texts. */
final class MemoryTransformer {

    private final GraphTransformer graph;
    private final Tables tables;
    private final Set<Operand> pureArrays = new HashSet<>();

    MemoryTransformer(GraphTransformer graph, Tables tables) {
        this.graph = graph;
        this.tables = tables;
    }

    /** Emits what the operation does; false where it is none of memory. */
    boolean transform(Operation operation) {
        switch (operation.opcode()) {
            case NEW -> graph.emit(JitOpcode.NEW, List.of(tables.data().struct(struct(named(operation, 0))).index()), operation);
            case NEW_ARRAY -> graph.emit(JitOpcode.NEW_ARRAY, List.of(value(operation, 1), array(((GcArray) named(operation, 0)).item(), false)), operation);
            case NEW_VARSIZE -> graph.emit(named(operation, 0) == StringTypes.STR ? JitOpcode.NEWSTR : JitOpcode.NEWUNICODE, List.of(value(operation, 1)), operation);
            case GETFIELD -> getField(operation);
            case SETFIELD -> setField(operation);
            case CLASS_ATTR -> {
                LowType type = operation.result().type();
                if (type != Primitive.VOID) {
                    int index = tables.data().classAttribute(String.valueOf(named(operation, 1)), type).index();
                    graph.emit(attribute(type), List.of(value(operation, 0), index), operation);
                }
            }
            case GETARRAYITEM, GETINTERIOR -> item(operation, "GET", operation.result().type());
            case SETARRAYITEM, SETINTERIOR -> item(operation, "SET", operation.arg(2).type());
            case GETARRAYSIZE, GETINTERIORSIZE -> length(operation);
            case ARRAY_COPY, ARRAY_EQUAL, ARRAY_COMPARE -> ranges(operation, "");
            case ARRAY_FILL -> ranges(operation, Kinds.suffix(Kinds.of(operation.arg(3).type())));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Object named(Operation operation, int index) {
        return ((Constant) operation.arg(index)).value();
    }

    private static GcStruct struct(Object classOrStruct) {
        return classOrStruct instanceof LowClass lowClass ? lowClass.instanceType() : (GcStruct) classOrStruct;
    }

    private static JitOpcode attribute(LowType type) {
        return Kinds.of(type) == Kind.INT ? JitOpcode.CLASS_ATTR_I : Kinds.of(type) == Kind.FLOAT ? JitOpcode.CLASS_ATTR_F : JitOpcode.CLASS_ATTR_R;
    }

    private Operand value(Operation operation, int index) {
        return graph.resolve(operation.arg(index));
    }

    private int array(LowType item, boolean pure) {
        return tables.data().array(item, pure).index();
    }

    private void getField(Operation operation) {
        if (operation.result().type() == Primitive.VOID) {
            return;
        }
        GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
        String name = (String) named(operation, 1);
        GcStruct.Field field = struct.field(name);
        if (field.mutability().holdsFixedItems()) {
            pureArrays.add(operation.result());
        }
        if (field.mutability().isQuasiImmutable()) {
            List<Object> watched = List.of(value(operation, 0), tables.data().field(struct, name).index(), tables.data().field(struct, field.watchers()).index());
            graph.emit(JitOpcode.RECORD_QUASIIMMUT_FIELD, watched, operation);
        }
        graph.emit(GraphTransformer.byKind("GETFIELD_GC", operation.result().type()), List.of(value(operation, 0), tables.data().field(struct, name).index()), operation);
    }

    private void setField(Operation operation) {
        if (operation.arg(2).type() == Primitive.VOID) {
            return;
        }
        GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
        String name = (String) named(operation, 1);
        int field = tables.data().field(struct, name).index();
        if (struct.field(name).mutability().isQuasiImmutable()) {
            int watchers = tables.data().field(struct, struct.field(name).watchers()).index();
            graph.emit(JitOpcode.JIT_FORCE_QUASI_IMMUTABLE, List.of(value(operation, 0), watchers), operation);
        }
        graph.emit(GraphTransformer.byKind("SETFIELD_GC", operation.arg(2).type()), List.of(value(operation, 0), value(operation, 2), field), operation);
    }

    /** The prefix of opcodes for texts, or null for arrays. */
    private static String text(LowType type) {
        Object target = ((Ptr) type).target();
        return target == StringTypes.STR ? "STR" : target == StringTypes.UNICODE ? "UNICODE" : null;
    }

    private void item(Operation operation, String access, LowType item) {
        if (item == Primitive.VOID) {
            return;
        }
        String text = text(operation.arg(0).type());
        List<Object> operands = new ArrayList<>(graph.values(operation.args()));
        if (text != null) {
            graph.emit(JitOpcode.valueOf(text + access + "ITEM"), operands, operation);
        } else {
            operands.add(array(item(operation.arg(0)), access.equals("GET") && pureArrays.contains(value(operation, 0))));
            graph.emit(GraphTransformer.byKind(access + "ARRAYITEM_GC", item), operands, operation);
        }
    }

    private static LowType item(Operand array) {
        return ((GcArray) ((Ptr) array.type()).target()).item();
    }

    private void length(Operation operation) {
        String text = text(operation.arg(0).type());
        if (text != null) {
            graph.emit(JitOpcode.valueOf(text + "LEN"), List.of(value(operation, 0)), operation);
        } else {
            graph.emit(JitOpcode.ARRAYLEN_GC, List.of(value(operation, 0), array(item(operation.arg(0)), false)), operation);
        }
    }

    private void ranges(Operation operation, String suffix) {
        String text = text(operation.arg(0).type());
        String name = operation.opcode().name();
        List<Object> operands = new ArrayList<>(graph.values(operation.args()));
        if (text != null) {
            graph.emit(JitOpcode.valueOf(text + name.substring("ARRAY".length())), operands, operation);
        } else {
            operands.add(array(item(operation.arg(0)), false));
            graph.emit(JitOpcode.valueOf(name + suffix), operands, operation);
        }
    }
}
