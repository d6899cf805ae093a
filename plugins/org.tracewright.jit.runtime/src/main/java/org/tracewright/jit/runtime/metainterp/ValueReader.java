package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.trace.Value;

/** Reads the operands of an instruction one after the other. */
final class ValueReader {

    private MetaFrame frame;
    private int[] code;
    private int at;

    /** Begins behind the number of the instruction that the frame is at. */
    void begin(MetaFrame reads) {
        frame = reads;
        code = reads.code.code();
        at = reads.pc + 1;
    }

    /** The index of what is read next. */
    int at() {
        return at;
    }

    int number() {
        return code[at++];
    }

    Value value(char letter) {
        return frame.get(letter, code[at++]);
    }

    /** Three lists: integers, references, floats. */
    ValueArguments arguments() {
        return new ValueArguments(list('i'), list('r'), list('f'));
    }

    private List<Value> list(char letter) {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<Value> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(letter));
        }
        return values;
    }
}
