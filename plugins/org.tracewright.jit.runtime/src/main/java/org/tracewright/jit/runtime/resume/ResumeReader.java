package org.tracewright.jit.runtime.resume;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Rebuilds the interpreter's state behind a guard that failed: allocates the virtual objects that are needed, does the pending writes, gives the frames. For the blackhole the
 * operations are only done; for a bridge they are recorded, too.
 */
public final class ResumeReader {

    private final ResumeData data;
    private final List<Box> arguments;
    private final Performer performer;
    private final Box[] made;

    /** @param arguments the guard's fail arguments with the values that compiled code handed over */
    public ResumeReader(ResumeData data, List<Box> arguments, Performer performer) {
        this.data = data;
        this.arguments = arguments;
        this.performer = performer;
        made = new Box[data.virtuals.size()];
    }

    /** The frames, outermost first. */
    public List<RebuiltFrame> rebuild() {
        List<RebuiltFrame> frames = new ArrayList<>();
        add(data.top, frames);
        data.writes.forEach(this::write);
        return frames;
    }

    private void add(EncodedFrame frame, List<RebuiltFrame> frames) {
        if (frame.outer() != null) {
            add(frame.outer(), frames);
        }
        List<Value> live = new ArrayList<>();
        for (int number : frame.live()) {
            live.add(value(number));
        }
        frames.add(new RebuiltFrame(frame.code(), frame.pc(), live));
    }

    private void write(ResumeData.Write write) {
        if (write.index() == Numbering.ABSENT) {
            perform(TraceOpcode.SETFIELD_GC, write.descr(), value(write.object()), value(write.value()));
        } else {
            perform(TraceOpcode.SETARRAYITEM_GC, write.descr(), value(write.object()), value(write.index()), value(write.value()));
        }
    }

    private Box perform(TraceOpcode opcode, Descriptor descr, Value... args) {
        return performer.perform(opcode, List.of(args), descr);
    }

    private Value value(int encoded) {
        int number = Numbering.number(encoded);
        return switch (Numbering.tag(encoded)) {
            case Numbering.SMALL -> ConstInt.of(number);
            case Numbering.CONSTANT -> data.constants.get(number);
            case Numbering.ARGUMENT -> arguments.get(number);
            default -> virtual(number);
        };
    }

    private Box virtual(int number) {
        if (made[number] == null) {
            ResumeData.Virtual virtual = data.virtuals.get(number);
            if (virtual.shape() instanceof VirtualShape.Struct struct) {
                makeStruct(number, struct, virtual.parts());
            } else if (virtual.shape() instanceof VirtualShape.Array array) {
                makeArray(number, array.descr(), virtual.parts());
            } else if (virtual.shape() instanceof VirtualShape.Text text) {
                makeText(number, text.unicode(), virtual.parts());
            } else if (virtual.shape() instanceof VirtualShape.Concat concat) {
                made[number] = concat(concat.unicode(), value(virtual.parts()[0]), value(virtual.parts()[1]));
            } else if (virtual.shape() instanceof VirtualShape.Slice slice) {
                makeSlice(number, slice.unicode(), virtual.parts());
            }
        }
        return made[number];
    }

    // The object is known before its parts are made, for they may lead back to it.
    private void makeStruct(int number, VirtualShape.Struct shape, int[] parts) {
        Box object = perform(TraceOpcode.NEW, shape.descr());
        made[number] = object;
        for (int i = 0; i < parts.length; i++) {
            FieldDescr field = shape.fields().get(i);
            if (parts[i] != Numbering.ABSENT) {
                perform(TraceOpcode.SETFIELD_GC, field, object, value(parts[i]));
            }
        }
    }

    private void makeArray(int number, ArrayDescr descr, int[] parts) {
        Box array = perform(TraceOpcode.NEW_ARRAY, descr, new ConstInt(parts.length));
        made[number] = array;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != Numbering.ABSENT) {
                perform(TraceOpcode.SETARRAYITEM_GC, descr, array, new ConstInt(i), value(parts[i]));
            }
        }
    }

    private void makeText(int number, boolean unicode, int[] parts) {
        Box text = newText(unicode, new ConstInt(parts.length));
        made[number] = text;
        for (int i = 0; i < parts.length; i++) {
            perform(unicode ? TraceOpcode.UNICODESETITEM : TraceOpcode.STRSETITEM, null, text, new ConstInt(i), value(parts[i]));
        }
    }

    private Box concat(boolean unicode, Value left, Value right) {
        Box leftLength = length(unicode, left);
        Box rightLength = length(unicode, right);
        Box text = newText(unicode, perform(TraceOpcode.INT_ADD, null, leftLength, rightLength));
        copy(unicode, left, text, new ConstInt(0), new ConstInt(0), leftLength);
        copy(unicode, right, text, new ConstInt(0), leftLength, rightLength);
        return text;
    }

    private void makeSlice(int number, boolean unicode, int[] parts) {
        Value source = value(parts[0]);
        Value start = value(parts[1]);
        Value length = value(parts[2]);
        Box text = newText(unicode, length);
        copy(unicode, source, text, start, new ConstInt(0), length);
        made[number] = text;
    }

    private Box newText(boolean unicode, Value length) {
        return perform(unicode ? TraceOpcode.NEWUNICODE : TraceOpcode.NEWSTR, null, length);
    }

    private Box length(boolean unicode, Value text) {
        return perform(unicode ? TraceOpcode.UNICODELEN : TraceOpcode.STRLEN, null, text);
    }

    private void copy(boolean unicode, Value source, Value target, Value sourceStart, Value targetStart, Value length) {
        perform(unicode ? TraceOpcode.UNICODE_COPY : TraceOpcode.STR_COPY, null, source, target, sourceStart, targetStart, length);
    }
}
