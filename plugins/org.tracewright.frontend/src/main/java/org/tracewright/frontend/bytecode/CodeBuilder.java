package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.SourceRange;

/**
 * Collects the instructions of one code object. Follows the height of the value stack, and drops what is emitted where no
 * instruction leads to.
 */
final class CodeBuilder {

    private record Draft(Instruction instruction, int a, int b, Label target, SourceRange place) {
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final List<HandlerRow> rows = new ArrayList<>();
    private final ConstantPool constants = new ConstantPool();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> nameIndices = new LinkedHashMap<>();
    private SourceRange place = new SourceRange(0, 0, 1, 1);
    private int depth;
    private int deepest;
    private boolean reachable = true;

    private record HandlerRow(int start, int end, Label target, int depth) {
    }

    /** Sets the place of the instructions to come. */
    void at(SourceRange newPlace) {
        place = newPlace;
    }

    SourceRange place() {
        return place;
    }

    boolean isReachable() {
        return reachable;
    }

    int depth() {
        return depth;
    }

    /** The index of the next instruction. */
    int position() {
        return drafts.size();
    }

    void emit(Instruction instruction) {
        emit(instruction, 0, 0);
    }

    void emit(Instruction instruction, int a) {
        emit(instruction, a, 0);
    }

    void emit(Instruction instruction, int a, int b) {
        CallShape shape = instruction == Instruction.CALL && b >= 0 ? (CallShape) constants.get(b) : null;
        add(new Draft(instruction, a, b, null, place), StackEffect.next(instruction, a, b, shape));
    }

    void perform(Opcode opcode, int count) {
        emit(Instruction.PERFORM, opcode.ordinal(), count);
    }

    void loadConstant(Object value) {
        emit(Instruction.LOAD_CONST, constants.add(value));
    }

    void jump(Instruction instruction, Label target) {
        if (reachable) {
            target.depth = depth + StackEffect.jump(instruction);
            add(new Draft(instruction, 0, 0, target, place), StackEffect.next(instruction, 0, 0, null));
        }
    }

    private void add(Draft draft, int effect) {
        if (reachable) {
            drafts.add(draft);
            depth += effect;
            deepest = Math.max(deepest, depth);
            reachable = !StackEffect.isLast(draft.instruction);
        }
    }

    /** Says that the label is here; code goes on here if a jump or the instruction before leads here. */
    void place(Label label) {
        label.position = drafts.size();
        if (reachable) {
            label.depth = depth;
        } else if (label.isReached()) {
            depth = label.depth;
            reachable = true;
        }
    }

    /** Begins the code of a handler: the stack was cut, then type and value were pushed. */
    void placeHandler(Label label, int depthBefore) {
        label.depth = depthBefore + 2;
        deepest = Math.max(deepest, label.depth);
        reachable = false;
        place(label);
    }

    /** Instructions from start (inclusive) to end (exclusive) have that handler; false if there are none. Inner rows must come before outer ones. */
    boolean cover(int start, int end, Label handler, int depthBefore) {
        if (start < end) {
            rows.add(new HandlerRow(start, end, handler, depthBefore));
        }
        return start < end;
    }

    int constant(Object value) {
        return constants.add(value);
    }

    int name(String name) {
        return nameIndices.computeIfAbsent(name, n -> {
            names.add(n);
            return names.size() - 1;
        });
    }

    List<Code> code() {
        List<Code> code = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int a = draft.target == null ? draft.a : draft.target.position;
            code.add(new Code(draft.instruction, a, draft.b, draft.place.line(), draft.place.column()));
        }
        return code;
    }

    List<ExceptionRange> handlers() {
        List<ExceptionRange> table = new ArrayList<>(rows.size());
        for (HandlerRow row : rows) {
            table.add(new ExceptionRange(row.start, row.end, row.target.position, row.depth));
        }
        return table;
    }

    List<Object> constants() {
        return constants.values();
    }

    List<String> names() {
        return names;
    }

    int stackSize() {
        return deepest;
    }
}
