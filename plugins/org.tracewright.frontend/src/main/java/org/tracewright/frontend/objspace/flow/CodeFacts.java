package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.ExceptionRange;

/** What a look at the byte code alone tells: where control flow can join, and which locals are live there. */
final class CodeFacts {

    private final CodeObject code;
    private final BitSet joins = new BitSet();
    private final List<BitSet> liveBefore = new ArrayList<>();

    CodeFacts(CodeObject code) {
        this.code = code;
        for (Code instruction : code.code()) {
            if (isJump(instruction)) {
                joins.set(instruction.a());
            }
        }
        for (ExceptionRange handler : code.handlers()) {
            joins.set(handler.target());
        }
        findLiveLocals();
    }

    /** Whether several paths can meet before that instruction. */
    boolean isJoin(int instruction) {
        return joins.get(instruction);
    }

    /** Whether a local may still be read at or after that instruction. */
    boolean isLive(int instruction, int local) {
        return liveBefore.get(instruction).get(local);
    }

    /** Backward data flow over the instructions until nothing changes. */
    private void findLiveLocals() {
        int size = code.code().size();
        for (int i = 0; i <= size; i++) {
            liveBefore.add(new BitSet());
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = size - 1; i >= 0; i--) {
                BitSet live = liveAfter(i);
                applyUse(code.code().get(i), live);
                addHandler(i, live);
                if (!live.equals(liveBefore.get(i))) {
                    liveBefore.set(i, live);
                    changed = true;
                }
            }
        }
    }

    private BitSet liveAfter(int index) {
        Code instruction = code.code().get(index);
        BitSet live = new BitSet();
        if (isJump(instruction)) {
            live.or(liveBefore.get(instruction.a()));
        }
        switch (instruction.instruction()) {
            case JUMP, RETURN, RAISE, RERAISE -> { }
            default -> live.or(liveBefore.get(index + 1));
        }
        return live;
    }

    private void addHandler(int index, BitSet live) {
        ExceptionRange handler = code.handlerAt(index);
        if (handler != null) {
            live.or(liveBefore.get(handler.target()));
        }
    }

    private static void applyUse(Code instruction, BitSet live) {
        switch (instruction.instruction()) {
            case LOAD_LOCAL -> live.set(instruction.a());
            case STORE_LOCAL, DELETE_LOCAL -> live.clear(instruction.a());
            default -> { }
        }
    }

    private static boolean isJump(Code instruction) {
        return switch (instruction.instruction()) {
            case JUMP, FOR_ITER, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_SUPPRESSED, JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP -> true;
            default -> false;
        };
    }
}
