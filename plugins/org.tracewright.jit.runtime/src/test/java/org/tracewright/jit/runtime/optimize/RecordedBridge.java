package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** What would be recorded where a guard failed: objects made, pending writes done, and then the recorded trace from behind the guard. */
final class RecordedBridge {

    private final Trace recorded;
    private final ResumeState state;
    private final Map<Box, Value> values = new HashMap<>();
    private final Map<Box, Value> rebuilt = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    RecordedBridge(Trace recorded, ResumeState state) {
        this.recorded = recorded;
        this.state = state;
    }

    Trace make() {
        List<Box> inputs = new ArrayList<>();
        for (Box box : state.failArguments()) {
            Box input = Box.of(box.kind());
            inputs.add(input);
            rebuilt.put(box, input);
        }
        int pc = state.top().pc();
        List<Value> live = DifferentialTest.liveAt(recorded, pc);
        for (int i = 0; i < live.size(); i++) {
            if (live.get(i) instanceof Box box) {
                values.put(box, rebuild(state.top().live().get(i)));
            }
        }
        for (PendingWrite write : state.pending()) {
            List<Value> args = new ArrayList<>(List.of(rebuild(write.object())));
            if (write.index() != null) {
                args.add(rebuild(write.index()));
            }
            args.add(rebuild(write.value()));
            add(write.index() == null ? TraceOpcode.SETFIELD_GC : TraceOpcode.SETARRAYITEM_GC, args, write.descr(), null);
        }
        recorded.operations().subList(pc + 1, recorded.operations().size()).forEach(this::copy);
        return new Trace(inputs, operations);
    }

    private void add(TraceOpcode opcode, List<Value> args, Descriptor descr, Box result) {
        operations.add(Operation.of(opcode, args, descr, result, Position.NONE));
    }

    private Value rebuild(Value value) {
        if (!(value instanceof Box box)) {
            return value;
        } else if (!rebuilt.containsKey(box)) {
            make(box, state.virtuals().get(box));
        }
        return rebuilt.get(box);
    }

    private void make(Box box, VirtualRecipe recipe) {
        Box made = Box.of(box.kind());
        rebuilt.put(box, made);
        if (recipe instanceof VirtualRecipe.Struct struct) {
            add(TraceOpcode.NEW, List.of(), struct.descr(), made);
            for (int i = 0; i < struct.fields().size(); i++) {
                add(TraceOpcode.SETFIELD_GC, List.of(made, rebuild(struct.values().get(i))), struct.fields().get(i), null);
            }
            return;
        } else if (!(recipe instanceof VirtualRecipe.Array)) {
            makeText(made, recipe);
            return;
        }
        VirtualRecipe.Array array = (VirtualRecipe.Array) recipe;
        ArrayDescr descr = array.descr();
        add(TraceOpcode.NEW_ARRAY, List.of(new ConstInt(array.items().size())), descr, made);
        for (int i = 0; i < array.items().size(); i++) {
            if (array.items().get(i) != null) {
                add(TraceOpcode.SETARRAYITEM_GC, List.of(made, new ConstInt(i), rebuild(array.items().get(i))), descr, null);
            }
        }
    }

    private void makeText(Box made, VirtualRecipe recipe) {
        List<Value> parts = recipe.parts().stream().map(this::rebuild).toList();
        ConstInt zero = new ConstInt(0);
        if (recipe instanceof VirtualRecipe.Text) {
            add(TraceOpcode.NEWSTR, List.of(new ConstInt(parts.size())), null, made);
            for (int i = 0; i < parts.size(); i++) {
                add(TraceOpcode.STRSETITEM, List.of(made, new ConstInt(i), parts.get(i)), null, null);
            }
        } else if (recipe instanceof VirtualRecipe.Slice) {
            add(TraceOpcode.NEWSTR, List.of(parts.get(2)), null, made);
            add(TraceOpcode.STR_COPY, List.of(parts.get(0), made, parts.get(1), zero, parts.get(2)), null, null);
        } else {
            Box[] numbers = {Box.of(Kind.INT), Box.of(Kind.INT), Box.of(Kind.INT)};
            add(TraceOpcode.STRLEN, List.of(parts.get(0)), null, numbers[0]);
            add(TraceOpcode.STRLEN, List.of(parts.get(1)), null, numbers[1]);
            add(TraceOpcode.INT_ADD, List.of(numbers[0], numbers[1]), null, numbers[2]);
            add(TraceOpcode.NEWSTR, List.of(numbers[2]), null, made);
            add(TraceOpcode.STR_COPY, List.of(parts.get(0), made, zero, zero, numbers[0]), null, null);
            add(TraceOpcode.STR_COPY, List.of(parts.get(1), made, zero, numbers[0], numbers[1]), null, null);
        }
    }

    private void copy(Operation operation) {
        List<Value> args = copies(operation.args());
        Box result = operation.result() == null ? null : Box.of(operation.result().kind());
        if (result != null) {
            values.put(operation.result(), result);
        }
        FrameSnapshot frame = operation.resume() == null ? null : operation.resume().top();
        ResumeState resume = frame == null ? null : ResumeState.recorded(new FrameSnapshot(null, frame.pc(), copies(frame.live()), null));
        operations.add(new Operation(operation.opcode(), args, operation.descr(), result, resume, Position.NONE));
    }

    private List<Value> copies(List<Value> list) {
        return list.stream().map(value -> values.getOrDefault(value, value)).toList();
    }
}
