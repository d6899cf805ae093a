package org.tracewright.flow.interp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;

/** One run: the heap, the decoded functions and the stack. */
final class Machine {

    private static final int CANCEL_INTERVAL = 1 << 14;

    private final Program program;
    private final PrimitiveHost host;
    private final RunLimits limits;
    private final Heap heap;
    private final Map<LowFunction, Code> codes = new IdentityHashMap<>();
    private final Map<String, LowClass> builtins = new HashMap<>();
    private Frame frame;
    private int depth;
    private long steps;
    /** The exception caught last and the calls it came through: raised again, it keeps them. */
    private Object caught;
    private List<Outcome.CallSite> caughtCalls = List.of();

    Machine(Program program, PrimitiveHost host, RunLimits limits) {
        this.program = program;
        this.host = host;
        this.limits = limits;
        this.heap = new Heap(program.classes());
    }

    Heap heap() {
        return heap;
    }

    PrimitiveHost host() {
        return host;
    }

    /** The decoded function. */
    Code code(LowFunction function) {
        Code code = codes.get(function);
        if (code == null) {
            if (function == null) {
                throw new FatalError("call of a null function pointer");
            }
            if (function.graph() == null) {
                throw new FatalError("function " + function.name() + " has no graph");
            }
            code = new Code(function);
            codes.put(function, code);
            new Decoder(code, this).decode();
        }
        return code;
    }

    /** Runs a function to its end. */
    Outcome run(LowFunction function, List<?> arguments) {
        try {
            frame = new Frame(code(function), null);
            HostValues.arguments(frame, arguments, heap);
            Frame last = execute();
            return outcome(Outcome.Kind.ENDED, 0, HostValues.result(last), "", List.of());
        } catch (ProgramExit exit) {
            return outcome(Outcome.Kind.ENDED, exit.exitCode, null, "", List.of());
        } catch (Uncaught uncaught) {
            return outcome(Outcome.Kind.UNCAUGHT, 1, null, uncaught.getMessage(), uncaught.calls);
        } catch (FatalError fatal) {
            return outcome(Outcome.Kind.FATAL, 1, null, fatal.getMessage(), calls(frame));
        } catch (Stopped stopped) {
            return outcome(stopped.kind, 1, null, stopped.getMessage(), calls(frame));
        }
    }

    private Outcome outcome(Outcome.Kind kind, int exitCode, Object value, String message, List<Outcome.CallSite> calls) {
        return new Outcome(kind, exitCode, value, message, calls, steps);
    }

    /** Runs until the first frame returns, and gives that frame. */
    private Frame execute() {
        for (;;) {
            try {
                return interpret();
            } catch (RaisedByOperation raised) {
                raise(raised.getMessage());
            } catch (OutOfMemoryError | NegativeArraySizeException memory) {
                raise("MemoryError");
            } catch (NullPointerException fault) {
                fault("AttributeError", "null pointer");
            } catch (ArithmeticException fault) {
                fault("ZeroDivisionError", "division by zero");
            } catch (IndexOutOfBoundsException | IllegalArgumentException fault) {
                fault("IndexError", "index out of range: " + fault.getMessage());
            } catch (ClassCastException | ArrayStoreException fault) {
                fault("TypeError", "value of a wrong type: " + fault.getMessage());
            }
        }
    }

    private Frame interpret() {
        Frame current = frame;
        for (;;) {
            Instruction[] instructions = current.block.instructions;
            if (current.next < instructions.length) {
                Instruction instruction = instructions[current.next++];
                if (instruction instanceof Call call) {
                    current = enter(call, current);
                } else {
                    instruction.execute(current);
                }
                continue;
            }
            switch (current.block.kind) {
                case RETURN -> {
                    if (current.caller == null) {
                        return current;
                    }
                    current = leave(current);
                }
                case EXCEPT -> {
                    raise((LowClass) current.references[0], current.references[1]);
                    current = frame;
                }
                case ORDINARY, RAISING -> {
                    current.block.exit.choose(current).take(current);
                    step();
                }
            }
        }
    }

    private Frame enter(Call call, Frame caller) {
        if (depth >= limits.depth()) {
            throw new RaisedByOperation("RuntimeError");
        }
        Frame callee = call.enter(caller);
        depth++;
        step();
        frame = callee;
        return callee;
    }

    private Frame leave(Frame callee) {
        Frame caller = callee.caller;
        Instruction instruction = caller.block.instructions[caller.next - 1];
        ((Call) instruction).leave(callee);
        depth--;
        frame = caller;
        return caller;
    }

    private void step() {
        if (++steps >= limits.steps()) {
            throw new Stopped(Outcome.Kind.STEP_LIMIT, "the program ran for more than " + limits.steps() + " steps");
        }
        if (steps % CANCEL_INTERVAL == 0 && limits.cancelled().getAsBoolean()) {
            throw new Stopped(Outcome.Kind.CANCELLED, "the run was cancelled");
        }
    }

    private void raise(String builtin) {
        LowClass lowClass = builtins.computeIfAbsent(builtin, program::classNamed);
        if (lowClass == null) {
            throw new FatalError(builtin);
        }
        raise(lowClass, heap.layout(lowClass).create(null));
    }

    /** An operation that failed: an exception where a handler catches what stands for that, else the end. */
    private void fault(String builtin, String message) {
        LowClass lowClass = builtins.computeIfAbsent(builtin, program::classNamed);
        Frame handling = frame;
        while (lowClass != null && handling != null && handler(handling, lowClass) == null) {
            handling = handling.caller;
        }
        if (lowClass == null || handling == null) {
            throw new FatalError(message);
        }
        raise(lowClass, heap.layout(lowClass).create(null));
    }

    /** Unwinds to the nearest handler; the frame and block there become the current ones. */
    private void raise(LowClass type, Object value) {
        List<Outcome.CallSite> passed = new ArrayList<>();
        for (Frame f = frame; f != null; f = f.caller) {
            passed.add(site(f));
            Jump handler = handler(f, type);
            if (handler != null) {
                if (value == caught) {
                    passed.addAll(0, caughtCalls);
                }
                caught = value;
                caughtCalls = passed.subList(0, Math.min(passed.size(), 200));
                if (handler.exceptionClass != null) {
                    f.references[handler.exceptionClass.index()] = type;
                    f.references[handler.exceptionValue.index()] = value;
                }
                handler.take(f);
                frame = f;
                step();
                return;
            }
            depth--;
        }
        throw uncaught(type, value, passed);
    }

    private Uncaught uncaught(LowClass type, Object value, List<Outcome.CallSite> passed) {
        if (value == caught) {
            passed.addAll(0, caughtCalls);
        }
        Collections.reverse(passed);
        return new Uncaught(type.name(), passed);
    }

    private static Jump handler(Frame f, LowClass type) {
        if (f.block.kind == DecodedBlock.Kind.RAISING && f.next == f.block.instructions.length) {
            for (Jump jump : f.block.handlers) {
                if (type.isSubclassOf(jump.handled)) {
                    return jump;
                }
            }
        }
        return null;
    }

    private static Outcome.CallSite site(Frame f) {
        SourcePosition position = SourcePosition.NONE;
        for (int i = Math.min(f.next, f.block.positions.length) - 1; i >= 0 && !position.isKnown(); i--) {
            position = f.block.positions[i];
        }
        if (!position.isKnown() && f.cameBy != null) {
            position = f.cameBy.position;
        }
        return new Outcome.CallSite(f.code.function.name(), position);
    }

    private static List<Outcome.CallSite> calls(Frame innermost) {
        List<Outcome.CallSite> calls = new ArrayList<>();
        for (Frame f = innermost; f != null; f = f.caller) {
            calls.add(site(f));
        }
        Collections.reverse(calls);
        return calls;
    }

    /** An exception that nothing catches. */
    private static final class Uncaught extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<Outcome.CallSite> calls;

        Uncaught(String className, List<Outcome.CallSite> calls) {
            super(className, null, false, false);
            this.calls = calls;
        }
    }

    /** A limit was reached. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Outcome.Kind kind;

        Stopped(Outcome.Kind kind, String message) {
            super(message, null, false, false);
            this.kind = kind;
        }
    }
}
