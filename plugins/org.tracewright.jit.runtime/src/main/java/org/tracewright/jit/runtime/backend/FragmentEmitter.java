package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceOpcode.Effect;
import org.tracewright.jit.runtime.trace.Value;

/** Writes the code of one fragment, operation by operation. */
final class FragmentEmitter {

    private final PlannedFragment fragment;
    private final Code code;
    private final Locals locals;
    private final Exits exits;
    private final GuardEmitter guards;
    private final CallEmitter calls;
    private final JumpEmitter jumps;
    private final MemoryEmitter memory;
    private final RangeEmitter ranges;
    private final MethodContext context;

    /** @param context what all fragments of the method share */
    FragmentEmitter(MethodContext context, PlannedFragment fragment) {
        this.context = context;
        code = context.code();
        exits = context.exits();
        this.fragment = fragment;
        locals = new Locals(code, context.data(), context.classes(), fragment);
        guards = new GuardEmitter(code, locals, fragment, exits, context.random());
        calls = new CallEmitter(code, locals, fragment, guards, exits);
        memory = new MemoryEmitter(code, locals);
        jumps = new JumpEmitter(context, fragment, locals, guards, memory);
        ranges = new RangeEmitter(code, locals);
    }

    /** Writes a fragment that has an entry. */
    void emitRoot() {
        enter(fragment.labels().get(0));
        countEntry();
        operations();
    }

    /** Writes a bridge where its guard's way out is. */
    void emitBridge(Exits.Pending way) {
        code.join(way.code(), way.state().frame());
        List<Box> inputs = fragment.fragment().trace().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            locals.arrives(inputs.get(i), way.state().type(fragment.slot(inputs.get(i))));
        }
        // All of them before any is stored: the variables may be those of what others are computed from.
        List<Box> computed = new ArrayList<>(fragment.computed().keySet());
        computed.forEach(input -> way.locals().push(fragment.computed().get(input)));
        Collections.reverse(computed);
        computed.forEach(input -> locals.define(input, null));
        countEntry();
        operations();
    }

    private void countEntry() {
        if (fragment.fragment().start() == fragment.fragment().owner().start()) {
            count(CompiledTrace.Count.ENTRIES);
        }
    }

    private void count(CompiledTrace.Count count) {
        if (context.counts()) {
            context.data().push(code, fragment.fragment().owner().counts());
            code.integer(count.ordinal());
            code.insn(Opcodes.DUP2, Opcodes.LALOAD, Opcodes.LCONST_1, Opcodes.LADD, Opcodes.LASTORE);
        }
    }

    private void enter(LabelPlace place) {
        locals.enter(place);
        code.join(place.code(), locals.snapshot().frame());
    }

    private void operations() {
        List<Operation> operations = fragment.fragment().trace().operations();
        for (int i = 0; i < operations.size(); i++) {
            if (jumps.endsWith(i)) {
                jumps.emitTestAtEnd(i);
                break;
            }
            emit(operations.get(i), i);
            locals.release(i);
        }
        calls.writeHandlers();
    }

    private void emit(Operation operation, int index) {
        TraceOpcode opcode = operation.opcode();
        switch (opcode.effect()) {
            case GUARD -> guards.emit(operation);
            case CALL -> calls.emit(operation, index);
            case MARK -> {
                if (opcode == TraceOpcode.LABEL) {
                    locals.fit(fragment.label(index));
                    enter(fragment.label(index));
                    count(CompiledTrace.Count.ITERATIONS);
                }
            }
            case END -> {
                if (opcode == TraceOpcode.FINISH) {
                    exits.leave(new Exit.Finish(operation), operation.args(), locals);
                } else {
                    jumps.emit(operation);
                }
            }
            case OVERFLOW -> {
                new OverflowEmitter(code, locals).compute(operation);
                guards.defer(operation);
            }
            case PURE, READ, ALLOCATE, WRITE -> compute(operation);
        }
    }

    private void compute(Operation operation) {
        if (operation.result() != null && fragment.analysis().fused(operation.result()) != null) {
            guards.defer(operation);
            return;
        } else if (operation.opcode().effect() == Effect.PURE && !locals.isUsed(operation.result())) {
            return;
        }
        Consumer<Code> simple = SimpleOperations.of(operation);
        if (simple != null) {
            for (Value arg : operation.args()) {
                locals.push(arg);
            }
            simple.accept(code);
            locals.define(operation.result(), null);
        } else if (!memory.emit(operation) && !ranges.emit(operation)) {
            throw new IllegalArgumentException("no code for " + operation.opcode());
        }
    }
}
