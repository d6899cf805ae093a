package org.tracewright.jit.runtime.backend;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.IntArithmetic;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.cpu.ValueCalls;
import org.tracewright.jit.runtime.cpu.ValueExecutor;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Runs traces operation by operation: what compiled code is to do, without the JVM. */
public class ReferenceBackend implements TraceBackend {

    /** Where a label is. */
    private record Place(CompiledTrace trace, int operation, List<? extends Value> arguments) {
    }

    private final Cpu cpu;
    private final ValueExecutor executor;
    private int traces;

    public ReferenceBackend(Cpu cpu) {
        this.cpu = cpu;
        executor = new ValueExecutor(cpu);
    }

    /** How many traces were compiled. */
    public int traces() {
        return traces;
    }

    @Override
    public ExitState newState() {
        return new ExitState(null, 0);
    }

    @Override
    public CompiledTrace compileLoop(LabelDescr start, Trace trace) {
        return compile(new CompiledTrace(start, null, trace, 0));
    }

    @Override
    public CompiledTrace compileBridge(Guard guard, Trace trace) {
        CompiledTrace bridge = compile(new CompiledTrace(new LabelDescr("bridge" + traces), guard, trace, 0));
        guard.attach(bridge);
        return bridge;
    }

    private CompiledTrace compile(CompiledTrace compiled) {
        traces++;
        compiled.start().setEntry(new Place(compiled, 0, compiled.trace().inputs()));
        List<Operation> operations = compiled.trace().operations();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).opcode() == TraceOpcode.LABEL) {
                ((LabelDescr) operations.get(i).descr()).setEntry(new Place(compiled, i + 1, operations.get(i).args()));
            }
        }
        return compiled;
    }

    @Override
    public Exit run(LabelDescr entry, ExitState state) {
        Run run = new Run(state);
        run.enter((Place) entry.entry(), state);
        while (run.exit == null) {
            run.step();
        }
        state.exit = run.exit;
        return run.exit;
    }

    /** One run: the values of all boxes so far, as boxes that hold them. */
    private final class Run {

        private final ExitState state;
        private Map<Value, Value> values;
        private Place place;
        private int at;
        private boolean overflow;
        private Object pending;
        private Exit exit;

        Run(ExitState state) {
            this.state = state;
            state.random = false;
        }

        void enter(Place target, ExitState from) {
            int[] next = new int[Kind.values().length];
            Map<Value, Value> entered = new IdentityHashMap<>();
            for (Value argument : target.arguments) {
                int index = next[argument.kind().ordinal()]++;
                entered.put(argument, switch (argument.kind()) {
                    case INT -> Box.ofInt(from.ints[index]);
                    case FLOAT -> Box.ofFloat(from.floats[index]);
                    default -> Box.ofRef(from.refs[index]);
                });
            }
            values = entered;
            place = target;
            at = target.operation;
        }

        private void store(List<? extends Value> handed) {
            state.reserve(handed.size());
            int[] next = new int[Kind.values().length];
            for (Value value : handed) {
                int index = next[value.kind().ordinal()]++;
                Value now = now(value);
                switch (value.kind()) {
                    case INT -> state.ints[index] = Observed.intOf(now);
                    case FLOAT -> state.floats[index] = Observed.floatOf(now);
                    default -> state.refs[index] = Observed.refOf(now);
                }
            }
        }

        private Value now(Value value) {
            if (value.isConstant()) {
                return value;
            }
            Value now = values.get(value);
            if (now == null) {
                throw new IllegalStateException("a box is used before it is computed, at operation " + (at - 1) + " of " + place.trace.trace());
            }
            return now;
        }

        void step() {
            Operation operation = place.trace.trace().operations().get(at++);
            List<Value> args = operation.args().stream().map(this::now).toList();
            switch (operation.opcode().effect()) {
                case CALL -> call(operation, args);
                case GUARD -> guard(operation, args);
                case MARK -> { }
                case END -> end(operation);
                case OVERFLOW -> {
                    overflow = IntArithmetic.overflows(operation.opcode(), Observed.intOf(args.get(0)), Observed.intOf(args.get(1)));
                    values.put(operation.result(), executor.execute(operation.opcode(), args, null));
                }
                default -> {
                    Box result = executor.execute(operation.opcode(), args, operation.descr());
                    if (result != null) {
                        values.put(operation.result(), result);
                    }
                }
            }
        }

        private void end(Operation operation) {
            store(operation.args());
            if (operation.opcode() == TraceOpcode.JUMP) {
                enter((Place) ((LabelDescr) operation.descr()).entry(), state);
            } else {
                exit = new Exit.Finish(operation);
            }
        }

        private void call(Operation operation, List<Value> args) {
            CallDescr call = (CallDescr) operation.descr();
            List<Value> passed = args;
            if (operation.opcode().isConditionalCall()) {
                Value tested = Observed.constantOf(args.get(0));
                boolean isZero = tested.equals(ConstRef.NULL) || tested.equals(new ConstInt(0));
                if (isZero != operation.opcode().isConditionalValue()) {
                    if (operation.result() != null) {
                        values.put(operation.result(), args.get(0));
                    }
                    return;
                }
                passed = args.subList(1, args.size());
            }
            Box result = operation.result() == null ? null : Box.of(operation.result().kind());
            try {
                result = operation.opcode().isPortalCall() ? callPortal(operation, (PortalCall) Observed.refOf(args.get(0))) : ValueCalls.call(cpu, call, ValueCalls.arguments(passed));
            } catch (RaisedException raised) {
                pending = raised.value;
            }
            if (result != null) {
                values.put(operation.result(), result);
            }
        }

        private Box callPortal(Operation operation, PortalCall portal) throws RaisedException {
            store(operation.args().subList(1, operation.args().size()));
            return switch (operation.opcode().result()) {
                case INT -> Box.ofInt(portal.callInt(state));
                case REF -> Box.ofRef(portal.callRef(state));
                case FLOAT -> Box.ofFloat(portal.callFloat(state));
                case VOID -> {
                    portal.callVoid(state);
                    yield null;
                }
            };
        }

        private void guard(Operation operation, List<Value> args) {
            if (holds(operation.opcode(), args)) {
                if (operation.result() != null) {
                    values.put(operation.result(), Box.ofRef(pending));
                    pending = null;
                }
                return;
            }
            Guard guard = place.trace.guard(operation);
            store(guard.failArguments());
            if (guard.bridge() != null) {
                enter((Place) guard.bridge().start().entry(), state);
                return;
            }
            state.exception = pending;
            exit = guard;
        }

        private boolean holds(TraceOpcode opcode, List<Value> args) {
            return switch (opcode) {
                case GUARD_TRUE -> Observed.intOf(args.get(0)) != 0;
                case GUARD_FALSE -> Observed.intOf(args.get(0)) == 0;
                case GUARD_VALUE -> Observed.constantOf(args.get(0)).equals(args.get(1));
                case GUARD_ISNULL -> Observed.refOf(args.get(0)) == null;
                case GUARD_NONNULL -> Observed.refOf(args.get(0)) != null;
                case GUARD_CLASS -> Observed.refOf(args.get(0)) != null && cpu.classOf(Observed.refOf(args.get(0))) == Observed.refOf(args.get(1));
                case GUARD_NO_EXCEPTION -> pending == null;
                case GUARD_EXCEPTION -> pending != null && cpu.classOf(pending) == Observed.refOf(args.get(0));
                case GUARD_NO_OVERFLOW -> !overflow;
                case GUARD_OVERFLOW -> overflow;
                default -> true;
            };
        }
    }
}
