package org.tracewright.jit.runtime.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.cpu.ValueCalls;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Runs traces plainly, until a guard fails, the trace is left, or a number of operations is done. Values are constants. */
final class TraceRunner {

    /** Where the run ended: {@code live} are the values of the failed guard's frames, virtual objects allocated and pending writes done, or the arguments of the end. */
    record Exit(Operation operation, List<Value> live) {
    }

    private static final int MOST_OPERATIONS = 100_000;

    private final Cpu cpu;
    private final Set<Integer> skipped = new HashSet<>();
    private Operation bridged;
    private final ValueExecutor executor;
    private final Map<Box, Value> values = new HashMap<>();
    private boolean overflow;
    private Object exception;

    TraceRunner(Cpu cpu) {
        this.cpu = cpu;
        this.executor = new ValueExecutor(cpu);
    }

    Exit run(Trace trace, List<Value> inputs, LoopStart start) {
        bind(trace.inputs(), inputs);
        return runFrom(trace, 0, start);
    }

    /** Goes on behind guards with that instruction as if they held. */
    TraceRunner skipping(int pc) {
        skipped.add(pc);
        return this;
    }

    /** Where that guard fails the exit has its fail arguments. */
    TraceRunner handingOver(Operation guard) {
        bridged = guard;
        return this;
    }

    /** What a jump to another descriptor than those of the trace's labels goes to. */
    interface LoopStart {

        boolean is(Descriptor target);
    }

    /** Goes on at an operation, with boxes as bound. */
    Exit runFrom(Trace trace, int first, LoopStart start) {
        int at = first;
        for (int done = 0; done < MOST_OPERATIONS; done++) {
            Operation operation = trace.operations().get(at++);
            switch (operation.opcode().effect()) {
                case END -> {
                    int target = operation.opcode() == TraceOpcode.JUMP ? target(trace, operation, start) : -2;
                    List<Value> arguments = all(operation.args());
                    if (target == -2) {
                        return new Exit(operation, arguments);
                    }
                    bind(target < 0 ? trace.inputs() : trace.operations().get(target).args(), arguments);
                    at = target + 1;
                }
                case GUARD -> {
                    if (!holds(operation) && !skipped.contains(operation.resume().top().pc())) {
                        return new Exit(operation, operation == bridged ? all(operation.resume().failArguments()) : rebuild(operation.resume()));
                    }
                }
                default -> step(operation);
            }
        }
        throw new AssertionError("the trace does not end");
    }

    /** The label's number, -1 for the beginning, -2 for none. */
    private static int target(Trace trace, Operation jump, LoopStart start) {
        for (int i = 0; i < trace.operations().size(); i++) {
            if (trace.operations().get(i).opcode() == TraceOpcode.LABEL && trace.operations().get(i).descr() == jump.descr()) {
                return i;
            }
        }
        return start.is(jump.descr()) ? -1 : -2;
    }

    void bind(List<? extends Value> boxes, List<Value> to) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i) instanceof Box box) {
                values.put(box, to.get(i));
            }
        }
    }

    Value value(Value value) {
        return value instanceof Box ? values.get(value) : value;
    }

    private List<Value> all(List<? extends Value> list) {
        List<Value> result = new ArrayList<>();
        list.forEach(one -> result.add(value(one)));
        return result;
    }

    private boolean holds(Operation guard) {
        Value tested = guard.args().isEmpty() ? null : value(guard.arg(0));
        return switch (guard.opcode()) {
            case GUARD_TRUE -> Observed.intOf(tested) != 0;
            case GUARD_FALSE -> Observed.intOf(tested) == 0;
            case GUARD_VALUE -> tested.equals(guard.arg(1));
            case GUARD_CLASS -> Observed.refOf(tested) != null && cpu.classOf(Observed.refOf(tested)) == Observed.refOf(guard.arg(1));
            case GUARD_NONNULL -> Observed.refOf(tested) != null;
            case GUARD_ISNULL -> Observed.refOf(tested) == null;
            case GUARD_NO_OVERFLOW -> !overflow;
            case GUARD_OVERFLOW -> overflow;
            case GUARD_NO_EXCEPTION -> exception == null;
            case GUARD_EXCEPTION -> throw new AssertionError("no test has it");
            default -> true;
        };
    }

    private void step(Operation operation) {
        List<Value> args = all(operation.args());
        if (operation.opcode().effect() == TraceOpcode.Effect.MARK) {
            return;
        } else if (operation.opcode().effect() == TraceOpcode.Effect.OVERFLOW) {
            overflow = IntArithmetic.overflows(operation.opcode(), Observed.intOf(args.get(0)), Observed.intOf(args.get(1)));
        }
        Value result = operation.opcode().effect() == TraceOpcode.Effect.CALL ? call(operation, args) : execute(operation.opcode(), args, operation.descr());
        if (operation.result() != null) {
            values.put(operation.result(), result);
        }
    }

    private Value execute(TraceOpcode opcode, List<Value> args, Descriptor descr) {
        Box result = executor.execute(opcode, args, descr);
        return result == null ? null : Observed.constantOf(result);
    }

    private Value call(Operation operation, List<Value> args) {
        CallDescr descr = (CallDescr) operation.descr();
        if (!operation.opcode().isConditionalCall()) {
            return call(descr, args);
        }
        boolean isZero = args.get(0).equals(ConstRef.NULL) || args.get(0).equals(new ConstInt(0));
        exception = null;
        return isZero == operation.opcode().isConditionalValue() ? call(descr, args.subList(1, args.size())) : operation.result() == null ? null : args.get(0);
    }

    private Value call(CallDescr descr, List<Value> args) {
        exception = null;
        try {
            return Observed.constantOf(ValueCalls.call(cpu, descr, ValueCalls.arguments(args)));
        } catch (RaisedException raised) {
            exception = raised.value;
            return descr.resultKind() == Kind.VOID ? null : Observed.zero(descr.resultKind());
        }
    }

    private List<Value> rebuild(ResumeState state) {
        Map<Box, Value> made = new HashMap<>();
        List<Value> live = new ArrayList<>();
        state.top().live().forEach(value -> live.add(rebuilt(value, state, made)));
        for (PendingWrite write : state.pending()) {
            List<Value> args = new ArrayList<>(List.of(rebuilt(write.object(), state, made)));
            if (write.index() != null) {
                args.add(rebuilt(write.index(), state, made));
            }
            args.add(rebuilt(write.value(), state, made));
            execute(write.index() == null ? TraceOpcode.SETFIELD_GC : TraceOpcode.SETARRAYITEM_GC, args, write.descr());
        }
        return live;
    }

    private Value rebuilt(Value value, ResumeState state, Map<Box, Value> made) {
        VirtualRecipe recipe = value instanceof Box ? state.virtuals().get(value) : null;
        if (recipe == null) {
            return value(value);
        } else if (!made.containsKey(value)) {
            make((Box) value, recipe, state, made);
        }
        return made.get(value);
    }

    private void make(Box box, VirtualRecipe recipe, ResumeState state, Map<Box, Value> made) {
        if (recipe instanceof VirtualRecipe.Struct struct) {
            Value object = execute(TraceOpcode.NEW, List.of(), struct.descr());
            made.put(box, object);
            for (int i = 0; i < struct.fields().size(); i++) {
                execute(TraceOpcode.SETFIELD_GC, List.of(object, rebuilt(struct.values().get(i), state, made)), struct.fields().get(i));
            }
        } else if (recipe instanceof VirtualRecipe.Array array) {
            Value object = execute(TraceOpcode.NEW_ARRAY, List.of(new ConstInt(array.items().size())), array.descr());
            made.put(box, object);
            for (int i = 0; i < array.items().size(); i++) {
                if (array.items().get(i) != null) {
                    execute(TraceOpcode.SETARRAYITEM_GC, List.of(object, new ConstInt(i), rebuilt(array.items().get(i), state, made)), array.descr());
                }
            }
        } else {
            List<Value> parts = recipe.parts().stream().map(part -> rebuilt(part, state, made)).toList();
            made.put(box, new ConstRef(TextRecipes.make(recipe, parts)));
        }
    }
}
