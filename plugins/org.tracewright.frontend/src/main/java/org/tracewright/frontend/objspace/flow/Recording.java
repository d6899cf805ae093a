package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.ExceptionRange;
import org.tracewright.frontend.bytecode.Instruction;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.host.HostType;

/** Writes operations into the builder's current block, with their places in the source and their exceptional ways out. */
final class Recording {

    private final Inquiry inquiry;
    private final GraphBuilder builder;

    Recording(Inquiry inquiry, GraphBuilder builder) {
        this.inquiry = inquiry;
        this.builder = builder;
    }

    /** Records an operation and, where a handler may see an exception of it, the exceptional ways out. */
    Variable record(Opcode opcode, List<Operand> args) {
        Variable result = new Variable(resultName());
        builder.block().operations().add(new Operation(opcode, args, result, position()));
        ExceptionRange handler = builder.frame().code().handlerAt(builder.frame().current());
        if (handler != null && !opcode.exceptions().isEmpty()) {
            Block normal = new Block(List.of());
            List<Link> links = new ArrayList<>();
            links.add(new Link(List.of(), normal));
            for (String exception : opcode.exceptions()) {
                links.add(exceptionalLink(exception, handler));
            }
            builder.block().closeRaising(links);
            builder.continueIn(normal);
        }
        return result;
    }

    /** A way out of the current block for one exception class, into the handler. */
    Link exceptionalLink(String exception, ExceptionRange handler) {
        HostType exceptionClass = (HostType) inquiry.builtin("exceptions." + exception);
        Variable type = new Variable("etype");
        Variable value = new Variable("evalue");
        List<Variable> inputs = List.of(type.copy(), value.copy());
        Block start = new Block(inputs);
        Link link = new Link(List.of(type, value), start, exceptionClass);
        link.defineException(type, value);
        boolean exact = !exception.equals("Exception");
        builder.follow(start, builder.stateAt(handler.target()).cut(handler.depth())
                .push(exact ? new Constant(exceptionClass) : inputs.get(0)).push(inputs.get(1)));
        return link;
    }

    /** Names a result after the local that takes it, for readers. */
    String resultName() {
        Frame<Operand> frame = builder.frame();
        List<Code> code = frame.code().code();
        if (frame.next() < code.size() && code.get(frame.next()).instruction() == Instruction.STORE_LOCAL) {
            String local = frame.code().locals().get(code.get(frame.next()).a());
            return local.startsWith("$") ? "v" : local;
        }
        return "v";
    }

    SourcePosition position() {
        return positionOf(builder.frame().current());
    }

    /** Where the value that was last loaded comes from: what a constant carried by a link can be blamed on. */
    SourcePosition valuePosition() {
        List<Code> code = builder.frame().code().code();
        int index = builder.frame().current();
        while (index > 0 && movesOnly(code.get(index).instruction())) {
            index--;
        }
        return positionOf(index);
    }

    private static boolean movesOnly(Instruction instruction) {
        return switch (instruction) {
            case STORE_LOCAL, STORE_CELL, JUMP, RETURN, NOP, POP -> true;
            default -> false;
        };
    }

    private SourcePosition positionOf(int index) {
        CodeObject code = builder.frame().code();
        Code instruction = code.code().get(index);
        return new SourcePosition(code.file(), instruction.line(), instruction.column(), 0);
    }

    FlowError refuse(String code, String message) {
        return new FlowError(new Diagnostic(code, message, position()));
    }

    /** The operation of the current block that makes a value, or null. */
    Operation definition(Operand value) {
        List<Operation> operations = builder.block().operations();
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (operations.get(i).result() == value) {
                return operations.get(i);
            }
        }
        return null;
    }
}
