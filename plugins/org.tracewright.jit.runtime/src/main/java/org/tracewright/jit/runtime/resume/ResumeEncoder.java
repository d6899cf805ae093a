package org.tracewright.jit.runtime.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Value;

/** Encodes the resume states of one trace's guards, one after the other, and lets them share what is equal. */
public final class ResumeEncoder {

    private final List<Value> constants = new ArrayList<>();
    private final Map<Value, Integer> constantNumbers = new HashMap<>();
    private final Map<EncodedFrame, EncodedFrame> frames = new HashMap<>();
    private final Map<VirtualShape, VirtualShape> shapes = new HashMap<>();

    /** Encodes the state of one guard. Its fail arguments are numbered as {@link ResumeState#failArguments()} orders them. */
    public ResumeData encode(ResumeState state) {
        return new OneGuard(state).encode();
    }

    /** The numbers that hold for one guard alone. */
    private final class OneGuard {

        private final ResumeState state;
        private final Map<Box, Integer> arguments = new HashMap<>();
        private final Map<Box, Integer> virtuals = new HashMap<>();
        private final List<Box> toEncode = new ArrayList<>();

        OneGuard(ResumeState state) {
            this.state = state;
            for (Box box : state.failArguments()) {
                arguments.put(box, arguments.size());
            }
        }

        ResumeData encode() {
            EncodedFrame top = null;
            for (FrameSnapshot frame : state.frames()) {
                top = frames.computeIfAbsent(new EncodedFrame(frame.code(), frame.pc(), numbers(frame.live()), top), same -> same);
            }
            List<ResumeData.Write> writes = new ArrayList<>(state.pending().size());
            for (PendingWrite write : state.pending()) {
                writes.add(new ResumeData.Write(write.descr(), number(write.object()), number(write.index()), number(write.value())));
            }
            List<ResumeData.Virtual> made = new ArrayList<>();
            for (int i = 0; i < toEncode.size(); i++) {
                VirtualRecipe recipe = state.virtuals().get(toEncode.get(i));
                VirtualShape shape = shapes.computeIfAbsent(VirtualShape.of(recipe), same -> same);
                made.add(new ResumeData.Virtual(shape, numbers(recipe.parts())));
            }
            return new ResumeData(top, made, writes, constants);
        }

        private int[] numbers(List<Value> values) {
            int[] numbers = new int[values.size()];
            Arrays.setAll(numbers, index -> number(values.get(index)));
            return numbers;
        }

        private int number(Value value) {
            if (value == null) {
                return Numbering.ABSENT;
            } else if (value instanceof ConstInt small && Numbering.isSmall(small.value())) {
                return Numbering.encode(Numbering.SMALL, (int) small.value());
            } else if (value instanceof Box box) {
                return state.virtuals().containsKey(box) ? Numbering.encode(Numbering.VIRTUAL, virtual(box)) : Numbering.encode(Numbering.ARGUMENT, arguments.get(box));
            }
            return Numbering.encode(Numbering.CONSTANT, constantNumbers.computeIfAbsent(value, this::add));
        }

        private int virtual(Box box) {
            return virtuals.computeIfAbsent(box, this::addVirtual);
        }

        private int add(Value constant) {
            constants.add(constant);
            return constants.size() - 1;
        }

        private int addVirtual(Box box) {
            toEncode.add(box);
            return toEncode.size() - 1;
        }
    }
}
