package org.tracewright.jit.runtime.metainterp;

import java.util.List;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.Validity;
import org.tracewright.runtime.Watchers;

/**
 * Fields that seldom change. What such a field of a constant object holds is a constant of the trace; when the field is written, the object's watchers are told, and all code that has assumed
 * that is invalid from then on: its next {@code guard_not_invalidated} fails, and it is entered no more. One such guard does for all fields that are read up to the next call that may write one.
 * After RPython's {@code quasiimmut.py}; a field that keeps changing is read as an ordinary one here.
 */
final class QuasiImmutables {

    private final TraceRecorder recorder;

    QuasiImmutables(TraceRecorder recorder) {
        this.recorder = recorder;
    }

    /** The instruction at {@code pc} says that the field of the object is read next. */
    void read(Value object, FieldDescr field, FieldDescr watchersField, int pc) {
        Watchers.History history = recorder.program().history(field);
        if (!object.isConstant() || object.equals(ConstRef.NULL) || !recorder.heap().keepsContents() || history.isFickle()) {
            return;
        }
        Validity validity = recorder.validity();
        if (recorder.heap().isKnownValid() && recorder.heap().holdsConstant(object, field)) {
            return;
        }
        if (!recorder.heap().isKnownValid()) {
            recorder.guard(TraceOpcode.GUARD_NOT_INVALIDATED, List.of(new ConstRef(validity)), null, pc);
            recorder.heap().knowValid();
        }
        Cpu cpu = recorder.program().cpu();
        Object holder = Observed.refOf(object);
        Watchers watchers = (Watchers) cpu.getRef(holder, watchersField);
        if (watchers == null) {
            watchers = new Watchers(history);
            cpu.setRef(holder, watchersField, watchers);
        }
        watchers.add(validity);
        recorder.heap().knowField(object, field, content(cpu, holder, field));
    }

    private static Value content(Cpu cpu, Object holder, FieldDescr field) {
        return Observed.constantOf(switch (field.kind()) {
            case INT -> Box.ofInt(cpu.getInt(holder, field));
            case FLOAT -> Box.ofFloat(cpu.getFloat(holder, field));
            default -> Box.ofRef(cpu.getRef(holder, field));
        });
    }

    /**
     * The instruction at {@code pc} says that the field is written next. False where the trace may not go on: the field changes what the trace itself, or another one, has assumed.
     * Nobody can watch an object that the trace has made and that nothing else knows.
     */
    boolean write(Value object, FieldDescr watchersField, int pc) {
        if (recorder.heap().isUnescaped(object)) {
            return true;
        }
        if (object.isConstant() || recorder.program().cpu().getRef(Observed.refOf(object), watchersField) != null) {
            return false;
        }
        Value watchers = recorder.execute(TraceOpcode.GETFIELD_GC_R, List.of(object), watchersField);
        if (!watchers.isConstant()) {
            recorder.guard(TraceOpcode.GUARD_ISNULL, List.of(watchers), null, pc);
            recorder.heap().knowField(object, watchersField, ConstRef.NULL);
        }
        return true;
    }
}
