package org.tracewright.flow.verify;

import java.util.List;
import java.util.function.Consumer;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.WeakRef;

/** Checks the argument and result types of one low-level operation with the right number of arguments. */
final class OperationTypes {

    private final Operation operation;
    private final Consumer<String> fault;

    private OperationTypes(Operation operation, Consumer<String> fault) {
        this.operation = operation;
        this.fault = fault;
    }

    /** Reports what is wrong. */
    static void check(Operation operation, Consumer<String> fault) {
        new OperationTypes(operation, fault).check();
    }

    private void check() {
        Signatures.Signature signature = Signatures.of(operation.opcode());
        if (signature != null) {
            exactly(0, signature.args());
        } else {
            checkArguments();
        }
        LowType result = operation.result().type();
        LowType expected = ResultTypes.of(operation.opcode(), operation.args());
        if (expected != null && !expected.equals(result) && !(operation.opcode().effect() == Opcode.Effect.ANY && result == Primitive.VOID)) {
            fault.accept("the result is of type " + result + ", not " + expected);
        }
    }

    private void checkArguments() {
        switch (operation.opcode()) {
            case UINT_LSHIFT, UINT_RSHIFT -> {
                is(0, Primitive.UNSIGNED);
                require(type(1) == Primitive.SIGNED || type(1) == Primitive.UNSIGNED, 1, "an integer");
            }
            case INT_SIGN_EXTEND, INT_ZERO_EXTEND -> {
                require(type(0) == Primitive.SIGNED || type(0) == Primitive.UNSIGNED, 0, "an integer");
                require(constant(1) instanceof Long bytes && (bytes == 1 || bytes == 2 || bytes == 4), 1, "constant 1, 2 or 4");
            }
            case PTR_EQ, PTR_NE -> {
                pointer(0);
                pointer(1);
            }
            case PTR_NONZERO, PTR_ISZERO, IDENTITY_HASH -> pointer(0);
            case CAST_POINTER -> castPointer();
            case CLASS_ATTR -> {
                is(0, Primitive.CLASS);
                require(constant(1) instanceof String, 1, "an attribute name");
            }
            case TYPE_OF, WEAKREF_CREATE -> struct(0);
            case WEAKREF_DEREF -> require(ResultTypes.target(operation.arg(0)) instanceof WeakRef, 0, "a pointer to a weak cell");
            case ISINSTANCE -> {
                struct(0);
                require(type(1) == Primitive.CLASS || constant(1) instanceof LowClass, 1, "a class");
            }
            case NEW_OF_CLASS -> {
                is(0, Primitive.CLASS);
                require(operation.result().type() instanceof Ptr ptr && ptr.target() instanceof GcStruct, 0, "a class of instances");
            }
            case NEW -> require(constant(0) instanceof LowClass || constant(0) instanceof GcStruct struct && struct.inlinedArray() == null, 0, "a class or a struct without inlined array");
            case NEW_ARRAY -> allocation(constant(0) instanceof GcArray, "an array type");
            case NEW_VARSIZE -> allocation(constant(0) instanceof GcStruct struct && struct.inlinedArray() != null, "a struct with an inlined array");
            default -> checkMemoryAndCalls();
        }
    }

    private void checkMemoryAndCalls() {
        switch (operation.opcode()) {
            case GETFIELD -> field();
            case SETFIELD -> {
                GcStruct.Field field = field();
                if (field != null) {
                    is(2, field.type());
                }
            }
            case GETARRAYSIZE, GETARRAYITEM, SETARRAYITEM -> {
                require(ResultTypes.target(operation.arg(0)) instanceof GcArray, 0, "a pointer to an array");
                item();
            }
            case GETINTERIORSIZE, GETINTERIOR, SETINTERIOR -> {
                require(ResultTypes.struct(operation.arg(0)) != null && ResultTypes.array(operation.arg(0)) != null, 0, "a pointer to a struct with an inlined array");
                item();
            }
            case ARRAY_FILL -> {
                integers(1, 2);
                array(0);
                if (ResultTypes.array(operation.arg(0)) != null) {
                    is(3, ResultTypes.array(operation.arg(0)).item());
                }
            }
            case ARRAY_COPY, ARRAY_EQUAL -> twoArrays(2, 4);
            case ARRAY_COMPARE -> twoArrays(2, 5);
            case DIRECT_CALL -> call(constant(0) instanceof LowFunction, operation.args().size());
            case INDIRECT_CALL -> call(operation.args().size() > 1, operation.args().size() - 1);
            case VIRTUAL_CALL -> {
                require(constant(0) instanceof String, 0, "a slot name");
                require(operation.args().size() > 1 && ResultTypes.struct(operation.arg(1)) != null, 1, "an instance");
            }
            case PRIMITIVE_CALL -> primitive();
            case DEBUG_ASSERT -> is(0, Primitive.BOOL);
            default -> { }
        }
    }

    private void castPointer() {
        pointer(0);
        LowType result = operation.result().type();
        GcStruct from = ResultTypes.struct(operation.arg(0));
        GcStruct to = result instanceof Ptr ptr && ptr.target() instanceof GcStruct struct ? struct : null;
        boolean related = from != null && to != null && (from.extendsStruct(to) || to.extendsStruct(from));
        require(related || result != null && result.equals(type(0)), 0, "a pointer to a struct above or below " + result);
    }

    private void allocation(boolean kind, String expected) {
        require(kind, 0, expected);
        is(1, Primitive.SIGNED);
    }

    private GcStruct.Field field() {
        GcStruct struct = ResultTypes.struct(operation.arg(0));
        require(struct != null, 0, "a pointer to a struct");
        GcStruct.Field field = struct == null ? null : struct.field(String.valueOf(constant(1)));
        require(field != null || struct == null, 1, "a field of " + struct);
        return field;
    }

    private void item() {
        if (operation.args().size() > 1) {
            is(1, Primitive.SIGNED);
        }
        if (operation.args().size() > 2 && ResultTypes.array(operation.arg(0)) != null) {
            is(2, ResultTypes.array(operation.arg(0)).item());
        }
    }

    private void twoArrays(int from, int to) {
        array(0);
        array(1);
        integers(from, to);
        GcArray first = ResultTypes.array(operation.arg(0));
        require(first == null || first.equals(ResultTypes.array(operation.arg(1))), 1, "an array of " + (first == null ? null : first.item()));
    }

    private void array(int index) {
        require(ResultTypes.array(operation.arg(index)) != null, index, "an array");
    }

    private void integers(int from, int to) {
        for (int i = from; i <= to; i++) {
            is(i, Primitive.SIGNED);
        }
    }

    private void call(boolean wellFormed, int end) {
        FuncType type = wellFormed ? ResultTypes.functionType(operation.arg(0)) : null;
        require(type != null, 0, "a function");
        if (type != null) {
            exactly(1, type.args(), end);
        }
    }

    private void primitive() {
        Primitives.Entry entry = operation.args().isEmpty() ? null : Primitives.named(String.valueOf(constant(0)));
        require(entry != null, 0, "the name of a primitive");
        if (entry != null) {
            exactly(1, entry.type().args());
        }
    }

    private void exactly(int from, List<LowType> types) {
        exactly(from, types, operation.args().size());
    }

    private void exactly(int from, List<LowType> types, int end) {
        if (end - from != types.size()) {
            fault.accept("takes " + types.size() + " arguments, not " + (end - from));
            return;
        }
        for (int i = 0; i < types.size(); i++) {
            is(from + i, types.get(i));
        }
    }

    private void is(int index, LowType expected) {
        require(expected.equals(type(index)), index, expected.irName());
    }

    private void pointer(int index) {
        require(type(index) instanceof Ptr, index, "a pointer");
    }

    private void struct(int index) {
        require(ResultTypes.struct(operation.arg(index)) != null, index, "a pointer to a struct");
    }

    private LowType type(int index) {
        return operation.arg(index).type();
    }

    private Object constant(int index) {
        Operand operand = index < operation.args().size() ? operation.arg(index) : null;
        return operand instanceof Constant constant ? constant.value() : null;
    }

    private void require(boolean condition, int index, String expected) {
        if (!condition) {
            Operand actual = index < operation.args().size() ? operation.arg(index) : null;
            String shown = actual instanceof Constant constant ? constant.value() + " of type " + constant.type() : actual == null ? "nothing" : "type " + actual.type();
            fault.accept("argument " + (index + 1) + " should be " + expected + " but is " + shown);
        }
    }
}
