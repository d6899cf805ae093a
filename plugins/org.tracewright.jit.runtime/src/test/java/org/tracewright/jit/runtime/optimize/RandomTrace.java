package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A loop of random operations that counts down its first input. Inputs are the counter, integers, boxes, an array of integers and one of boxes. Each guard's frame has its own number as instruction and all
 * that later operations use as live values, so that a plain run can go on there.
 */
final class RandomTrace {

    private static final int INPUT_INTS = 3;
    private static final int INPUT_BOXES = 3;
    private static final int ARRAY_LENGTH = 4;
    private static final TraceOpcode[] ARITHMETIC = {TraceOpcode.INT_ADD, TraceOpcode.INT_SUB, TraceOpcode.INT_MUL, TraceOpcode.INT_AND, TraceOpcode.INT_OR,
        TraceOpcode.INT_XOR, TraceOpcode.INT_LT, TraceOpcode.INT_GE, TraceOpcode.INT_EQ, TraceOpcode.UINT_LT};

    private final World world;
    private final Random random;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Box> ints = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Set<Box> nonNull = new HashSet<>();
    private final List<Box> intArrays = new ArrayList<>();
    private final List<Box> refArrays = new ArrayList<>();
    /** Texts that are not empty. */
    private final List<Value> texts = new ArrayList<>();

    RandomTrace(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        texts.add(new ConstRef(world.names.object("hello")));
    }

    Trace make(int length, LabelDescr start) {
        List<Box> inputs = new ArrayList<>();
        Box counter = input(inputs, Kind.INT, ints);
        for (int i = 0; i < INPUT_INTS; i++) {
            input(inputs, Kind.INT, ints);
        }
        for (int i = 0; i < INPUT_BOXES; i++) {
            nonNull.add(input(inputs, Kind.REF, boxes));
        }
        input(inputs, Kind.REF, intArrays);
        input(inputs, Kind.REF, refArrays);
        while (operations.size() < length) {
            step();
        }
        Box less = emit(TraceOpcode.INT_SUB, null, counter, new ConstInt(1));
        emit(TraceOpcode.GUARD_TRUE, null, emit(TraceOpcode.INT_GT, null, less, new ConstInt(0)));
        List<Value> next = new ArrayList<>(List.of(less));
        for (int i = 0; i < INPUT_INTS; i++) {
            next.add(integer());
        }
        for (int i = 0; i < INPUT_BOXES; i++) {
            next.add(object());
        }
        next.add(pick(intArrays));
        next.add(pick(refArrays));
        operations.add(Operation.of(TraceOpcode.JUMP, next, start, null, Position.NONE));
        return new Trace(inputs, withFrames());
    }

    private static Box input(List<Box> inputs, Kind kind, List<Box> pool) {
        Box box = Box.of(kind);
        inputs.add(box);
        pool.add(box);
        return box;
    }

    private <T> T pick(List<T> pool) {
        // Late values are the more interesting ones.
        int size = pool.size();
        return pool.get(random.nextBoolean() ? random.nextInt(size) : size - 1 - random.nextInt(Math.min(size, 4)));
    }

    private Value integer() {
        return random.nextInt(4) == 0 ? new ConstInt(random.nextInt(5) - 1) : pick(ints);
    }

    private Box object() {
        Box box = pick(boxes);
        while (!nonNull.contains(box)) {
            box = pick(boxes);
        }
        return box;
    }

    private Box emit(TraceOpcode opcode, Descriptor descr, Value... args) {
        Box result = opcode.result() == Kind.VOID ? null : Box.of(opcode.result());
        operations.add(Operation.of(opcode, List.of(args), descr, result, Position.NONE));
        return result;
    }

    private void step() {
        switch (random.nextInt(17)) {
            case 0, 1, 2 -> ints.add(emit(ARITHMETIC[random.nextInt(ARITHMETIC.length)], null, integer(), integer()));
            case 3 -> {
                ints.add(emit(random.nextBoolean() ? TraceOpcode.INT_ADD_OVF : TraceOpcode.INT_MUL_OVF, null, integer(), integer()));
                emit(TraceOpcode.GUARD_NO_OVERFLOW, null);
            }
            case 4 -> allocate();
            case 5, 6 -> ints.add(emit(TraceOpcode.GETFIELD_GC_I, world.field("Box.value"), object()));
            case 7 -> emit(TraceOpcode.SETFIELD_GC, world.field("Box.value"), object(), integer());
            case 8 -> emit(TraceOpcode.SETFIELD_GC, world.field("Box.next"), object(), pick(boxes));
            case 9 -> boxes.add(emit(TraceOpcode.GETFIELD_GC_R, world.field("Box.next"), object()));
            case 10 -> guardBox();
            case 11 -> guardInt();
            case 12 -> arrayOfInts();
            case 13 -> arrayOfBoxes();
            case 14, 15 -> text();
            default -> call();
        }
    }

    private void allocate() {
        if (random.nextInt(4) > 0) {
            Box made = emit(TraceOpcode.NEW, world.box.struct());
            nonNull.add(made);
            boxes.add(made);
            emit(TraceOpcode.SETFIELD_GC, world.field("Box.value"), made, integer());
        } else if (random.nextBoolean()) {
            intArrays.add(emit(TraceOpcode.NEW_ARRAY, world.ints, new ConstInt(ARRAY_LENGTH)));
        } else {
            refArrays.add(emit(TraceOpcode.NEW_ARRAY, world.refs, new ConstInt(ARRAY_LENGTH)));
        }
    }

    private void guardBox() {
        Box box = pick(boxes);
        ConstRef type = new ConstRef(world.box);
        switch (random.nextInt(4)) {
            case 0 -> emit(TraceOpcode.GUARD_NONNULL, null, box);
            case 1 -> emit(TraceOpcode.GUARD_CLASS, null, box, type);
            case 2 -> {
                ints.add(emit(TraceOpcode.PTR_EQ, null, box, pick(boxes)));
                return;
            }
            default -> {
                emit(TraceOpcode.GUARD_FALSE, null, emit(TraceOpcode.PTR_EQ, null, box, ConstRef.NULL));
            }
        }
        nonNull.add(box);
    }

    private void guardInt() {
        switch (random.nextInt(6)) {
            case 0 -> emit(TraceOpcode.GUARD_TRUE, null, pick(ints));
            case 1 -> emit(TraceOpcode.GUARD_VALUE, null, pick(ints), new ConstInt(random.nextInt(3)));
            case 2 -> emit(TraceOpcode.GUARD_FALSE, null, emit(TraceOpcode.INT_GT, null, pick(ints), new ConstInt(40)));
            default -> emit(TraceOpcode.GUARD_TRUE, null, emit(TraceOpcode.INT_GE, null, pick(ints), new ConstInt(-3)));
        }
    }

    private Value index() {
        return random.nextInt(3) == 0 ? emit(TraceOpcode.INT_AND, null, pick(ints), new ConstInt(ARRAY_LENGTH - 1)) : new ConstInt(random.nextInt(ARRAY_LENGTH));
    }

    private void arrayOfInts() {
        Box array = pick(intArrays);
        switch (random.nextInt(4)) {
            case 0 -> ints.add(emit(TraceOpcode.ARRAYLEN_GC, world.ints, array));
            case 1 -> emit(TraceOpcode.SETARRAYITEM_GC, world.ints, array, index(), integer());
            default -> ints.add(emit(TraceOpcode.GETARRAYITEM_GC_I, world.ints, array, index()));
        }
    }

    private void arrayOfBoxes() {
        if (random.nextBoolean()) {
            emit(TraceOpcode.SETARRAYITEM_GC, world.refs, pick(refArrays), index(), pick(boxes));
        } else {
            boxes.add(emit(TraceOpcode.GETARRAYITEM_GC_R, world.refs, pick(refArrays), index()));
        }
    }

    private void text() {
        Value text = pick(texts);
        switch (random.nextInt(5)) {
            case 0 -> ints.add(emit(TraceOpcode.STRLEN, null, text));
            case 1 -> ints.add(emit(TraceOpcode.STRGETITEM, null, text, new ConstInt(0)));
            case 2 -> ints.add(emit(TraceOpcode.STR_EQUAL, null, text, pick(texts), new ConstInt(0), new ConstInt(0), new ConstInt(1)));
            case 3 -> {
                Box made = emit(TraceOpcode.NEWSTR, null, new ConstInt(1));
                emit(TraceOpcode.STRSETITEM, null, made, new ConstInt(0), emit(TraceOpcode.INT_AND, null, pick(ints), new ConstInt(3)));
                texts.add(made);
            }
            default -> concat(text, pick(texts));
        }
    }

    private void concat(Value left, Value right) {
        Box first = emit(TraceOpcode.STRLEN, null, left);
        Box second = emit(TraceOpcode.STRLEN, null, right);
        Box made = emit(TraceOpcode.NEWSTR, null, emit(TraceOpcode.INT_ADD, null, first, second));
        emit(TraceOpcode.STR_COPY, null, left, made, new ConstInt(0), new ConstInt(0), first);
        emit(TraceOpcode.STR_COPY, null, right, made, new ConstInt(0), first, second);
        texts.add(made);
    }

    private void call() {
        switch (random.nextInt(6)) {
            case 0 -> emit(TraceOpcode.CALL_N, world.names.descriptor(TraceOpcode.CALL_N, "increment"), object());
            case 1 -> emit(TraceOpcode.COND_CALL, world.names.descriptor(TraceOpcode.COND_CALL, "increment"), integer(), object());
            case 2 -> ints.add(emit(TraceOpcode.COND_CALL_VALUE_I, world.names.descriptor(TraceOpcode.COND_CALL_VALUE_I, "square"), integer(), integer()));
            default -> ints.add(emit(TraceOpcode.CALL_PURE_I, world.names.descriptor(TraceOpcode.CALL_PURE_I, "square"), integer()));
        }
    }

    /** Gives each guard a frame with what is used behind it. */
    private List<Operation> withFrames() {
        List<Operation> result = new ArrayList<>(operations);
        Set<Box> live = new LinkedHashSet<>();
        for (int i = operations.size() - 1; i >= 0; i--) {
            Operation operation = operations.get(i);
            live.remove(operation.result());
            operation.args().stream().filter(Box.class::isInstance).forEach(arg -> live.add((Box) arg));
            if (operation.opcode().isGuard()) {
                // Where a checked operation overflows it is done again.
                int pc = operation.opcode() == TraceOpcode.GUARD_NO_OVERFLOW ? i - 1 : i;
                Set<Box> frame = new LinkedHashSet<>(live);
                if (pc < i) {
                    frame.remove(operations.get(pc).result());
                    operations.get(pc).args().stream().filter(Box.class::isInstance).forEach(arg -> frame.add((Box) arg));
                }
                result.set(i, operation.withResume(ResumeState.recorded(new FrameSnapshot(null, pc, List.copyOf(frame), null))));
            }
        }
        return result;
    }
}
