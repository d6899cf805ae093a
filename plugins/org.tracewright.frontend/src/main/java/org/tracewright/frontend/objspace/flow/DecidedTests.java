package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.Instruction;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.host.HostObject;

/**
 * Finds the way through tests that the locals decide. After {@code i = 0} the first test of {@code while i < 2:} is true, and the path from there must not meet the
 * one that comes back with another {@code i} before that test: what the loop assigns would count as unassigned behind it. So paths join behind such tests. RPython
 * comes to the same by joining paths not before they record an operation.
 */
final class DecidedTests {

    private final Inquiry inquiry;
    private final Recorder recorder;
    private final ConstantFolding folding;

    DecidedTests(Inquiry inquiry, Recorder recorder) {
        this.inquiry = inquiry;
        this.recorder = recorder;
        this.folding = new ConstantFolding(inquiry);
    }

    /** The instruction behind all tests from here on that locals decide; the one that the frame is at where there are none. */
    int skip(Frame<Operand> frame) {
        Set<Integer> passed = new HashSet<>();
        int at = frame.next();
        int next = after(frame, at);
        while (next >= 0 && passed.add(at)) {
            at = next;
            next = after(frame, at);
        }
        return at;
    }

    /** The instruction behind one test, or -1 where the locals do not decide it. */
    private int after(Frame<Operand> frame, int start) {
        List<Operand> stack = new ArrayList<>();
        boolean readsLocal = false;
        List<Code> code = frame.code().code();
        Set<Integer> passed = new HashSet<>();
        for (int at = start; passed.add(at); at++) {
            Code instruction = code.get(at);
            switch (instruction.instruction()) {
                case JUMP -> {
                    at = instruction.a() - 1;
                    continue;
                }
                case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
                    return readsLocal && stack.size() == 1 && folding.isFixed(stack.get(0)) ? way(stack.get(0), instruction, at) : -1;
                }
                case LOAD_LOCAL -> {
                    readsLocal = true;
                    stack.add(frame.locals().get(instruction.a()));
                }
                case LOAD_CONST -> stack.add(recorder.constant(frame.code(), instruction.a()));
                case LOAD_GLOBAL -> stack.add(global(frame, frame.code().names().get(instruction.a())));
                case PERFORM -> {
                    List<Operand> args = stack.subList(Math.max(0, stack.size() - instruction.b()), stack.size());
                    Operand result = args.size() < instruction.b() ? null : folded(Opcode.values()[instruction.a()], args);
                    args.clear();
                    stack.add(result);
                }
                default -> {
                    return -1;
                }
            }
            if (!(stack.get(stack.size() - 1) instanceof Constant)) {
                return -1;
            }
        }
        return -1;
    }

    private int way(Operand condition, Code jump, int at) {
        boolean truth = inquiry.isTrue((HostObject) ((Constant) condition).value());
        return truth == (jump.instruction() == Instruction.POP_JUMP_IF_TRUE) ? jump.a() : at + 1;
    }

    private Operand folded(Opcode opcode, List<Operand> args) {
        HostObject result = folding.fold(opcode, List.copyOf(args));
        return result == null ? null : new Constant(result);
    }

    private Operand global(Frame<Operand> frame, String name) {
        try {
            return recorder.loadGlobal(frame, name);
        } catch (FlowError undefined) {
            return null;
        }
    }
}
