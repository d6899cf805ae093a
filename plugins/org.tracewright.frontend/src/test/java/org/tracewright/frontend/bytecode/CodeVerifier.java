package org.tracewright.frontend.bytecode;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Checks that the value stack has one height at each instruction, whichever way leads there, and is never higher than declared. */
final class CodeVerifier {

    private final CodeObject code;
    private final int[] heights;
    private final Deque<Integer> work = new ArrayDeque<>();

    private CodeVerifier(CodeObject code) {
        this.code = code;
        heights = new int[code.code().size()];
        Arrays.fill(heights, -1);
    }

    /** Checks a code object and all in it; throws at the first fault. */
    static void verify(CodeObject code) {
        new CodeVerifier(code).run();
        code.constants().stream().filter(CodeObject.class::isInstance).forEach(inner -> verify((CodeObject) inner));
    }

    private void run() {
        reach(0, 0);
        while (!work.isEmpty()) {
            int index = work.pop();
            step(index, heights[index]);
        }
        for (int i = 0; i < heights.length; i++) {
            require(heights[i] >= 0, i, "is never reached");
        }
    }

    private void step(int index, int height) {
        Code instruction = code.code().get(index);
        CallShape shape = instruction.instruction() == Instruction.CALL && instruction.b() >= 0
                ? (CallShape) code.constants().get(instruction.b()) : null;
        require(instruction.line() > 0 && instruction.column() > 0, index, "has no place");
        if (!StackEffect.isLast(instruction.instruction())) {
            reach(index + 1, height + StackEffect.next(instruction.instruction(), instruction.a(), instruction.b(), shape));
        }
        switch (instruction.instruction()) {
            case JUMP, FOR_ITER, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_SUPPRESSED, JUMP_IF_FALSE_OR_POP, JUMP_IF_TRUE_OR_POP ->
                reach(instruction.a(), height + StackEffect.jump(instruction.instruction()));
            case RETURN -> require(height >= 1, index, "returns nothing");
            default -> { }
        }
        ExceptionRange range = code.handlerAt(index);
        if (range != null) {
            require(height >= range.depth(), index, "has less on the stack than its handler wants");
            reach(range.target(), range.depth() + 2);
        }
    }

    private void reach(int index, int height) {
        require(index < heights.length, index, "is behind the end");
        require(height >= 0 && height <= code.stackSize(), index, "has a stack of height " + height);
        if (heights[index] < 0) {
            heights[index] = height;
            work.push(index);
        }
        require(heights[index] == height, index, "has stacks of height " + heights[index] + " and " + height);
    }

    private void require(boolean condition, int index, String fault) {
        if (!condition) {
            throw new AssertionError("instruction " + index + " " + fault + "\n" + Disassembler.disassemble(code));
        }
    }
}
