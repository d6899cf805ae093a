package org.tracewright.flow.verify;

import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.WeakRef;

/**
 * The result type of an operation as far as its arguments determine it. {@code cast_pointer}, {@code virtual_call}, {@code class_attr},
 * {@code new_of_class} and {@code hint} tables leave it open.
 */
public final class ResultTypes {

    private ResultTypes() {
    }

    /** The type, or null where the arguments leave it open or are wrong. */
    public static LowType of(Opcode opcode, List<? extends Operand> args) {
        Signatures.Signature signature = Signatures.of(opcode);
        if (signature != null) {
            return signature.result();
        }
        return switch (opcode) {
            case UINT_LSHIFT, UINT_RSHIFT -> Primitive.UNSIGNED;
            case INT_SIGN_EXTEND, INT_ZERO_EXTEND, SAME_AS, HINT -> args.isEmpty() ? null : args.get(0).type();
            case PTR_EQ, PTR_NE, PTR_NONZERO, PTR_ISZERO, ISINSTANCE, ARRAY_EQUAL, JIT_QUERY -> Primitive.BOOL;
            case TYPE_OF -> Primitive.CLASS;
            case IDENTITY_HASH, GETARRAYSIZE, GETINTERIORSIZE, ARRAY_COMPARE -> Primitive.SIGNED;
            case NEW, NEW_ARRAY, NEW_VARSIZE -> allocated(args);
            case WEAKREF_CREATE -> struct(args.get(0)) == null ? null : new Ptr(new WeakRef(struct(args.get(0))));
            case WEAKREF_DEREF -> target(args.get(0)) instanceof WeakRef cell ? new Ptr(cell.referent()) : null;
            case GETFIELD -> field(args);
            case GETARRAYITEM, GETINTERIOR -> item(args);
            case SETFIELD, SETARRAYITEM, SETINTERIOR, ARRAY_COPY, ARRAY_FILL, KEEPALIVE, JIT_MARKER, DEBUG_ASSERT, DEBUG_FATAL -> Primitive.VOID;
            case DIRECT_CALL, INDIRECT_CALL -> called(args);
            case PRIMITIVE_CALL -> primitive(args);
            default -> null;
        };
    }

    /** The struct that a pointer points to, or null. */
    static GcStruct struct(Operand pointer) {
        return target(pointer) instanceof GcStruct struct ? struct : null;
    }

    /** The array behind a pointer: itself, or the one that a struct ends in; or null. */
    static GcArray array(Operand pointer) {
        Container target = target(pointer);
        return target instanceof GcArray array ? array : target instanceof GcStruct struct ? inlined(struct) : null;
    }

    private static GcArray inlined(GcStruct struct) {
        return struct.inlinedArray() != null || struct.superStruct() == null ? struct.inlinedArray() : inlined(struct.superStruct());
    }

    /** What a pointer points to, or null. */
    static Container target(Operand pointer) {
        return pointer.type() instanceof Ptr ptr ? ptr.target() : null;
    }

    /** The function type behind the callee of a direct or indirect call, or null. */
    static FuncType functionType(Operand callee) {
        if (callee instanceof Constant constant && constant.value() instanceof LowFunction function) {
            return function.type();
        }
        return target(callee) instanceof FuncType type ? type : null;
    }

    private static LowType allocated(List<? extends Operand> args) {
        if (args.isEmpty() || !(args.get(0) instanceof Constant constant)) {
            return null;
        }
        if (constant.value() instanceof LowClass lowClass) {
            return new Ptr(lowClass.instanceType());
        }
        return constant.value() instanceof Container container ? new Ptr(container) : null;
    }

    private static LowType field(List<? extends Operand> args) {
        if (args.size() < 2 || struct(args.get(0)) == null || !(args.get(1) instanceof Constant name)) {
            return null;
        }
        GcStruct.Field field = struct(args.get(0)).field(String.valueOf(name.value()));
        return field == null ? null : field.type();
    }

    private static LowType item(List<? extends Operand> args) {
        GcArray array = args.isEmpty() ? null : array(args.get(0));
        return array == null ? null : array.item();
    }

    private static LowType called(List<? extends Operand> args) {
        FuncType type = args.isEmpty() ? null : functionType(args.get(0));
        return type == null ? null : type.result();
    }

    private static LowType primitive(List<? extends Operand> args) {
        if (args.isEmpty() || !(args.get(0) instanceof Constant name)) {
            return null;
        }
        Primitives.Entry entry = Primitives.named(String.valueOf(name.value()));
        return entry == null ? null : entry.type().result();
    }
}
