package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Writes calls of the program's functions. What a call raises becomes the pending exception, for the guard behind the call. */
final class CallEmitter {

    /** Code that is still to be written: takes an exception and goes where its guard fails. */
    private record Handler(Label code, Locals.Snapshot before, Box result, Label exit) {
    }

    private static final String THROWABLE = "java/lang/Throwable";
    private static final String PORTAL_CALL = "org/tracewright/jit/runtime/backend/PortalCall";

    private final Code code;
    private final Locals locals;
    private final PlannedFragment fragment;
    private final GuardEmitter guards;
    private final Exits exits;
    private final List<Handler> handlers = new ArrayList<>();

    CallEmitter(Code code, Locals locals, PlannedFragment fragment, GuardEmitter guards, Exits exits) {
        this.code = code;
        this.locals = locals;
        this.fragment = fragment;
        this.guards = guards;
        this.exits = exits;
    }

    /** Writes the call of that index in the trace. */
    void emit(Operation operation, int index) {
        CallDescr call = (CallDescr) operation.descr();
        Operation guard = exceptionGuard(index);
        boolean isConditional = operation.opcode().isConditionalCall();
        List<Value> args = new ArrayList<>(operation.args());
        Label skipped = new Label();
        if (isConditional) {
            test(operation, args.remove(0), skipped);
        }
        Locals.Snapshot uncalled = locals.snapshot();
        boolean isPortal = operation.opcode().isPortalCall();
        if (isPortal) {
            exits.store(args.subList(1, args.size()), locals);
            locals.push(args.get(0), PORTAL_CALL);
            code.state();
        } else {
            pushArguments(call, args);
        }
        Locals.Snapshot before = locals.snapshot();
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        code.label(start);
        if (isPortal) {
            invokePortal(call.resultKind());
        } else {
            invoke(call);
            Conversions.toTrace(code, call.result());
        }
        code.label(end);
        if (isConditional) {
            code.join(skipped, uncalled.frame(), onStack(operation));
            locals.restore(uncalled);
        }
        result(operation, call);
        if (guard != null) {
            code.out().visitTryCatchBlock(start, end, handler, null);
            handle(operation, guard, handler, before);
        }
    }

    /** Goes to the label where the call is not made; a value that then is the result stays on the stack. */
    private void test(Operation operation, Value tested, Label skipped) {
        locals.push(tested);
        boolean givesValue = operation.opcode().isConditionalValue();
        if (tested.kind() == Kind.REF) {
            code.insn(Opcodes.DUP);
            code.jump(Opcodes.IFNONNULL, skipped);
        } else {
            code.insn(givesValue ? new int[] {Opcodes.DUP2, Opcodes.LCONST_0, Opcodes.LCMP} : new int[] {Opcodes.LCONST_0, Opcodes.LCMP});
            code.jump(givesValue ? Opcodes.IFNE : Opcodes.IFEQ, skipped);
        }
        if (givesValue) {
            code.pop(tested.kind());
        }
    }

    /** The type of what the conditional call leaves on the stack, as a stack map frame has it; empty where it leaves nothing. */
    private static Object[] onStack(Operation operation) {
        Kind result = operation.opcode().result();
        return result == Kind.VOID ? Code.NONE : new Object[] {Code.frameType(result)};
    }

    /** The guard that tests for the call's exception; null where there is none. */
    private Operation exceptionGuard(int index) {
        List<Operation> operations = fragment.fragment().trace().operations();
        int next = fragment.analysis().nextGuard(index);
        if (next >= 0 && operations.get(next).opcode() == TraceOpcode.GUARD_NOT_FORCED) {
            next = fragment.analysis().nextGuard(next);
        }
        TraceOpcode opcode = next < 0 ? null : operations.get(next).opcode();
        return opcode == TraceOpcode.GUARD_NO_EXCEPTION || opcode == TraceOpcode.GUARD_EXCEPTION ? operations.get(next) : null;
    }

    /** Within a kind the arguments are in the order of the parameters. */
    private void pushArguments(CallDescr call, List<Value> args) {
        if (call.dispatch() != CallDescr.Dispatch.STATIC) {
            Value receiver = args.stream().filter(arg -> arg.kind() == Kind.REF).findFirst().orElseThrow();
            args.remove(receiver);
            locals.push(receiver, call.owner());
        }
        for (JvmType parameter : call.parameters()) {
            int at = 0;
            while (args.get(at).kind() != parameter.kind()) {
                at++;
            }
            Value arg = args.remove(at);
            if (parameter.kind() == Kind.REF) {
                locals.push(arg, parameter.internalName());
            } else {
                locals.push(arg);
                Conversions.toProgram(code, parameter);
            }
        }
    }

    private void invoke(CallDescr call) {
        String parameters = call.parameters().stream().map(JvmType::descriptor).collect(Collectors.joining());
        String descriptor = "(" + parameters + ")" + call.result().descriptor();
        if (call.dispatch() == CallDescr.Dispatch.STATIC) {
            code.staticCall(call.owner(), call.javaName(), descriptor);
        } else {
            code.virtualCall(call.owner(), call.javaName(), descriptor);
        }
    }

    private void invokePortal(Kind result) {
        String in = "(L" + Code.STATE + ";)";
        switch (result) {
            case INT -> code.virtualCall(PORTAL_CALL, "callInt", in + "J");
            case REF -> code.virtualCall(PORTAL_CALL, "callRef", in + "L" + Code.OBJECT + ";");
            case FLOAT -> code.virtualCall(PORTAL_CALL, "callFloat", in + "D");
            case VOID -> code.virtualCall(PORTAL_CALL, "callVoid", in + "V");
        }
    }

    private void result(Operation operation, CallDescr call) {
        if (operation.result() != null) {
            locals.define(operation.result(), operation.opcode().isConditionalCall() || operation.opcode().isPortalCall() ? Code.OBJECT : Conversions.reference(call.result()));
        } else {
            code.pop(call.resultKind());
        }
    }

    private void handle(Operation operation, Operation guard, Label handler, Locals.Snapshot before) {
        Label exit = guards.exit(guard);
        if (guard.opcode() == TraceOpcode.GUARD_NO_EXCEPTION) {
            guards.isHandled(guard);
            handlers.add(new Handler(handler, before, operation.result(), exit));
            return;
        }
        code.jump(Opcodes.GOTO, exit);
        take(handler, before, operation.result());
    }

    /** Makes what was thrown the pending exception. */
    private void take(Label handler, Locals.Snapshot before, Box result) {
        code.join(handler, before.frame(), THROWABLE);
        code.state();
        code.insn(Opcodes.SWAP);
        code.virtualCall(Code.STATE, "take", "(L" + THROWABLE + ";)V");
        if (result != null) {
            locals.defineZero(result);
        }
    }

    /** Writes what catches exceptions that the trace did not expect; to be called behind all other code of the fragment. */
    void writeHandlers() {
        for (Handler handler : handlers) {
            take(handler.code(), handler.before(), handler.result());
            code.jump(Opcodes.GOTO, handler.exit());
        }
    }
}
