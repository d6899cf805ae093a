package org.tracewright.jit.runtime.metainterp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.blackhole.PortalExit;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode.Effect;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;
import org.tracewright.runtime.LeavePortal;
import org.tracewright.runtime.Validity;

/** One recording: the frames, the operations so far, what is known. */
final class TraceRecorder {

    private final MetaProgram program;
    private final TracingOptions options;
    private final ValueExecutor executor;
    private final List<Box> inputs;
    private final List<Operation> operations = new ArrayList<>();
    private final HeapCache heap;
    private final Validity validity = new Validity();
    /** Constants that fields hold whose arrays never change, so that this is known wherever items are read: a helper that takes any index does not know where the array is from. */
    private final Set<Object> fixedArrays = Collections.newSetFromMap(new IdentityHashMap<>());
    private Position position = Position.NONE;
    private MetaFrame frame;
    private TracingResult result;
    private GreenKey longest;
    private int longestSize;
    /** Whether a {@code loop_header} was passed since the last merge point. */
    private boolean goingBack;

    TraceRecorder(MetaProgram program, TracingOptions options, List<Box> inputs) {
        this.program = program;
        this.options = options;
        this.inputs = List.copyOf(inputs);
        executor = new ValueExecutor(program.cpu());
        heap = new HeapCache(options.heapCache());
    }

    MetaProgram program() {
        return program;
    }

    TracingOptions options() {
        return options;
    }

    HeapCache heap() {
        return heap;
    }

    /** Whether what the trace has assumed of fields that seldom change still holds. */
    Validity validity() {
        return validity;
    }

    MetaFrame frame() {
        return frame;
    }

    List<Box> inputs() {
        return inputs;
    }

    /** The number of operations so far. */
    int size() {
        return operations.size();
    }

    /** The operations from that one on, with one more at the end. */
    Trace traceFrom(int first, List<Box> traceInputs, Operation last) {
        List<Operation> all = new ArrayList<>(operations.subList(first, operations.size()));
        all.add(last);
        return new Trace(traceInputs, all);
    }

    /** How recording ended; null as long as it goes on. */
    TracingResult result() {
        return result;
    }

    void end(TracingResult how) {
        result = how;
    }

    boolean isGoingBack() {
        return goingBack;
    }

    void setGoingBack(boolean newGoingBack) {
        goingBack = newGoingBack;
    }

    /** Operations from now on come from there. */
    void at(Position newPosition) {
        position = newPosition;
    }

    Position position() {
        return position;
    }

    /** Enters a frame whose caller waits behind its call. */
    void enter(MetaFrame inner) {
        inner.entered = operations.size();
        frame = inner;
    }

    /** Goes back to the calling frame; null where there is none. */
    MetaFrame leave() {
        noteSize(frame);
        frame = frame.outer;
        if (frame != null) {
            frame.resume();
        }
        return frame;
    }

    private void noteSize(MetaFrame portal) {
        if (portal.calledAt != null && operations.size() - portal.entered > longestSize) {
            longest = portal.calledAt;
            longestSize = operations.size() - portal.entered;
        }
    }

    /** Executes an operation; computes it only once where it depends on constants alone, leaves out a read that is known, else records it. Null where there is no result. */
    Value execute(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        Value result = heap.known(opcode, args, descr);
        if (result == null) {
            result = compute(opcode, args, descr);
        }
        if (result instanceof ConstRef array && descr instanceof FieldDescr field && field.holdsFixedItems()) {
            fixedArrays.add(array.value());
        }
        return result;
    }

    private Value compute(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        Box box = executor.execute(opcode, args, descr);
        if (ValueArguments.areConstant(args) && isFoldable(opcode, args, descr)) {
            return Observed.constantOf(box);
        }
        record(opcode, args, descr, box);
        heap.done(opcode, args, descr, box);
        return box;
    }

    private boolean isFoldable(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        return switch (opcode) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F -> ((FieldDescr) descr).isImmutable();
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F -> ((ArrayDescr) descr).isPure() || fixedArrays.contains(Observed.refOf(args.get(0)));
            default -> opcode.effect() == Effect.PURE || opcode.effect() == Effect.OVERFLOW;
        };
    }

    /** Executes and records whatever is known; for operations that rebuild the state of a bridge. */
    Box perform(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        Box box = executor.execute(opcode, args, descr);
        record(opcode, args, descr, box);
        heap.done(opcode, args, descr, box);
        return box;
    }

    void record(TraceOpcode opcode, List<Value> args, Descriptor descr, Box box) {
        operations.add(Operation.of(opcode, args, descr, box, position));
    }

    /** Records a guard; where it fails, the interpreter goes on at {@code pc}. */
    Box guard(TraceOpcode opcode, List<Value> args, Box box, int pc) {
        operations.add(new Operation(opcode, args, null, box, ResumeState.recorded(frame.snapshot(pc)), position));
        return box;
    }

    /** The trace knows the value as a constant from here on. */
    void replace(Value value, Value constant) {
        for (MetaFrame each = frame; each != null; each = each.outer) {
            each.replace(value, constant);
        }
    }

    /** Guards that the value is what it is in this run; gives the constant. */
    Value promote(Value value, int pc) {
        if (value.isConstant()) {
            return value;
        }
        Value constant = Observed.constantOf(value);
        if (constant == ConstRef.NULL) {
            guard(TraceOpcode.GUARD_ISNULL, List.of(value), null, pc);
        } else {
            guard(TraceOpcode.GUARD_VALUE, List.of(value, constant), null, pc);
        }
        replace(value, constant);
        return constant;
    }

    /** Guards the class of a reference that is not null; gives the class. */
    Value promoteClass(Value instance, int pc) {
        Object known = heap.classOf(instance);
        if (known != null) {
            return new ConstRef(known);
        }
        ConstRef type = new ConstRef(program.cpu().classOf(Observed.refOf(instance)));
        if (!instance.isConstant()) {
            guard(TraceOpcode.GUARD_CLASS, List.of(instance, type), null, pc);
            heap.knowClass(instance, type.value());
        }
        return type;
    }

    /** The portal returns; {@code value} is null where it has no result. */
    void finish(Value value) {
        Kind kind = value == null ? Kind.VOID : value.kind();
        List<Value> args = value == null ? List.of() : List.of(value);
        List<Value> none = List.of();
        ValueArguments exit = new ValueArguments(kind == Kind.INT ? args : none, kind == Kind.REF ? args : none, kind == Kind.FLOAT ? args : none);
        finish(args, new FinishDescr(kind, false), new PortalExit.Done(exit.observed()));
    }

    /** The portal raises. */
    void finishRaising(Value exception, DriverDescr driver) {
        finish(List.of(exception), new FinishDescr(driver.result(), true), new PortalExit.Raise(Observed.refOf(exception), null, position));
    }

    private void finish(List<Value> args, FinishDescr descr, PortalExit exit) {
        Operation last = Operation.of(TraceOpcode.FINISH, args, descr, null, position);
        result = new TracingResult.Left(traceFrom(0, inputs, last), exit);
    }

    /** Gives up, between two instructions or where a call threw that. */
    void abort(AbortReason reason, LeavePortal thrown) {
        for (MetaFrame each = frame; each != null; each = each.outer) {
            noteSize(each);
        }
        result = new TracingResult.Aborted(reason, frame.toBlackhole(), thrown, operations.size(), reason == AbortReason.TOO_LONG ? longest : null);
    }
}
