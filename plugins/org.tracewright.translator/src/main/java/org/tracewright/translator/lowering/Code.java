package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.verify.ResultTypes;

/**
 * Where low-level operations are written to: the current block of a graph in the making. Variables may be used in blocks other than their own; {@link SsiConversion}
 * threads them along the links when the graph is complete.
 */
final class Code {

    private final Lowerer lowerer;
    private Block block;
    private SourcePosition position;
    private Block raisingBlock;
    private Operation raisingOperation;

    Code(Lowerer lowerer, Block block, SourcePosition position) {
        this.lowerer = lowerer;
        this.block = block;
        this.position = position;
    }

    Lowerer lowerer() {
        return lowerer;
    }

    Block block() {
        return block;
    }

    void start(Block newBlock) {
        block = newBlock;
    }

    void at(SourcePosition newPosition) {
        position = newPosition;
    }

    SourcePosition position() {
        return position;
    }

    /** Forgets operations that may raise; see {@link #raisingOperation()}. */
    void forgetRaising() {
        raisingBlock = null;
        raisingOperation = null;
    }

    /** The last operation written that may raise, or null. */
    Operation raisingOperation() {
        return raisingOperation;
    }

    /** Says that an earlier operation is the one that may raise. */
    void raisesAt(Block where, Operation operation) {
        raisingBlock = where;
        raisingOperation = operation;
    }

    Block raisingBlock() {
        return raisingBlock;
    }

    /** Writes an operation whose arguments determine the type of its result. */
    Variable emit(Opcode opcode, Operand... args) {
        LowType type = ResultTypes.of(opcode, Arrays.asList(args));
        if (type == null) {
            throw LoweringException.unsupported(opcode.irName() + " does not take " + Arrays.stream(args).map(a -> String.valueOf(a.type())).toList());
        }
        return emitAs(opcode, type, args);
    }

    Variable emitAs(Opcode opcode, LowType type, Operand... args) {
        return emitAs(opcode, type, Arrays.asList(args));
    }

    Variable emitAs(Opcode opcode, LowType type, List<? extends Operand> args) {
        Variable result = new Variable("v", type);
        Operation operation = new Operation(opcode, List.copyOf(args), result, position);
        block.operations().add(operation);
        if (!opcode.exceptions().isEmpty()) {
            raisingBlock = block;
            raisingOperation = operation;
        }
        return result;
    }

    Operand getField(Operand pointer, String name) {
        return emit(Opcode.GETFIELD, pointer, Constant.ofVoid(name));
    }

    void setField(Operand pointer, String name, Operand value) {
        emit(Opcode.SETFIELD, pointer, Constant.ofVoid(name), value);
    }

    Operand newStruct(GcStruct struct) {
        return emit(Opcode.NEW, Constant.ofVoid(struct));
    }

    Operand newArray(GcArray array, Operand length) {
        return emit(Opcode.NEW_ARRAY, Constant.ofVoid(array), length);
    }

    Operand castPointer(Operand pointer, LowType type) {
        return pointer.type().equals(type) ? pointer : pointer instanceof Constant c ? new Constant(c.value(), type) : emitAs(Opcode.CAST_POINTER, type, pointer);
    }

    /** Calls a run-time helper such as {@code lists.append}; arguments that are Void constants specialise it. */
    Operand helper(String name, Operand... args) {
        LowFunction function = lowerer.helpers().function(name, List.of(args));
        return call(function, Arrays.stream(args).filter(a -> a.type() != Primitive.VOID).toList());
    }

    Operand call(LowFunction function, List<? extends Operand> args) {
        List<Operand> all = new ArrayList<>();
        all.add(functionConstant(function));
        all.addAll(args);
        return emitAs(Opcode.DIRECT_CALL, function.type().result(), all);
    }

    static Constant functionConstant(LowFunction function) {
        return new Constant(function, new Ptr(function.type()));
    }

    static Constant type(Container container) {
        return Constant.ofVoid(container);
    }

    static Constant signed(long value) {
        return new Constant(value, Primitive.SIGNED);
    }

    static Constant bool(boolean value) {
        return new Constant(value, Primitive.BOOL);
    }

    static Constant nothing() {
        return Constant.ofVoid(null);
    }

    Operand not(Operand condition) {
        return condition instanceof Constant c ? bool(!(Boolean) c.value()) : emit(Opcode.BOOL_NOT, condition);
    }

    Operand string(String text) {
        return lowerer.stringConstant(text);
    }

    /** A value computed in one of two ways. */
    Operand choose(Operand condition, LowType type, Supplier<Operand> then, Supplier<Operand> otherwise) {
        Block thenBlock = new Block(List.of());
        Block elseBlock = new Block(List.of());
        Variable result = new Variable("v", type);
        Block after = new Block(type == Primitive.VOID ? List.of() : List.of(result));
        branch(condition, thenBlock, elseBlock);
        finish(thenBlock, then, after);
        finish(elseBlock, otherwise, after);
        block = after;
        return type == Primitive.VOID ? nothing() : result;
    }

    private void finish(Block start, Supplier<Operand> value, Block after) {
        block = start;
        Operand result = value.get();
        block.close(new Link(after.inputs().isEmpty() ? List.of() : List.of(result), after).at(position));
    }

    /** Ends the current block with a test. */
    void branch(Operand condition, Block then, Block otherwise) {
        block.closeWithSwitch(condition, List.of(new Link(List.of(), otherwise, Boolean.FALSE).at(position), new Link(List.of(), then, Boolean.TRUE).at(position)));
    }

    /** Ends the current block and goes on in another. */
    void jump(Block target, Operand... args) {
        block.close(new Link(Arrays.asList(args), target).at(position));
    }
}
