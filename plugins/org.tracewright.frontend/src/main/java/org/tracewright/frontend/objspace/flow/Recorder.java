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
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.ExceptionRange;
import org.tracewright.frontend.bytecode.Instruction;
import org.tracewright.frontend.objspace.Cell;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.ObjectSpace;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;

/** The flow object space: values are variables and constants, and performing an operation records it, unless its result is known. */
final class Recorder implements ObjectSpace<Operand> {

    private final HostSpace host;
    private final GraphBuilder builder;
    private final ConstantFolding folding;
    private final SpecialCalls specialCalls;

    Recorder(HostSpace host, GraphBuilder builder) {
        this.host = host;
        this.builder = builder;
        this.folding = new ConstantFolding(host);
        this.specialCalls = new SpecialCalls(host, this, builder);
    }


    // Recording.

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

    /** Records a yield; nothing is ever sent, so its value is None. */
    void yield(Frame<Operand> frame) {
        record(Opcode.YIELD, List.of(frame.pop()));
        frame.push(none());
    }

    /** A way out of the current block for one exception class, into the handler. */
    Link exceptionalLink(String exception, ExceptionRange handler) {
        HostType exceptionClass = (HostType) host.builtin("exceptions." + exception);
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
    private String resultName() {
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

    // The object space.

    @Override
    public Operand constant(CodeObject code, int index) {
        return new Constant(host.constant(code, index));
    }

    @Override
    public Operand name(String name) {
        return new Constant(host.name(name));
    }

    @Override
    public Operand none() {
        return new Constant(host.none());
    }

    @Override
    public Operand perform(Opcode opcode, List<Operand> args) {
        if (opcode == Opcode.ITER) {
            UnrollingIterator unrolled = specialCalls.unrolling(args.get(0));
            if (unrolled != null) {
                return unrolled.operand();
            }
        }
        HostObject known;
        try {
            known = folding.fold(opcode, args);
        } catch (Raised raised) {
            throw refuse("attribute-error", "this always raises " + describe(raised));
        }
        if (known != null) {
            return new Constant(known);
        }
        if (opcode == Opcode.SETATTR && args.get(0) instanceof Constant module && module.value() instanceof HostDict) {
            throw refuse("not-rpython", "globals are constants at run time");
        }
        return record(opcode, args);
    }

    private String describe(Raised raised) {
        return ((HostType) raised.type()).name() + ": " + host.str((HostObject) raised.value());
    }

    @Override
    public Operand call(Operand callee, List<Operand> args, CallShape shape) {
        Operand special = specialCalls.call(callee, args, shape);
        if (special != null) {
            return special;
        }
        List<Operand> all = new ArrayList<>();
        all.add(callee);
        if (shape != null) {
            all.add(new Constant(new HostForeign(shape)));
        }
        all.addAll(args);
        return record(shape == null ? Opcode.SIMPLE_CALL : Opcode.CALL_ARGS, all);
    }

    @Override
    public boolean branch(Frame<Operand> frame, Operand condition, boolean jumpWhen, int target, Operand onJump) {
        Operand tested = condition;
        boolean jumpOn = jumpWhen;
        Operation negation = lastNegation(tested);
        while (negation != null) {
            tested = negation.arg(0);
            jumpOn = !jumpOn;
            negation = lastNegation(tested);
        }
        if (tested instanceof Constant constant) {
            return host.isTrue((HostObject) constant.value()) == jumpOn;
        }
        Operand truth = isTruth(tested) ? tested : record(Opcode.BOOL, List.of(tested));
        Block fall = new Block(List.of());
        Block jump = new Block(List.of());
        builder.block().closeWithSwitch(truth, List.of(
                new Link(List.of(), jumpOn ? fall : jump, Boolean.FALSE), new Link(List.of(), jumpOn ? jump : fall, Boolean.TRUE)));
        FrameState state = builder.stateAt(target);
        builder.follow(jump, onJump == null ? state : state.push(onJump));
        builder.continueIn(fall);
        return false;
    }

    /** The NOT that ends the current block and makes this value, or null. */
    private Operation lastNegation(Operand value) {
        Operation definition = definition(value);
        return definition != null && definition.opcode() == Opcode.NOT ? definition : null;
    }

    private boolean isTruth(Operand value) {
        Operation definition = definition(value);
        return definition != null && (definition.opcode() == Opcode.BOOL || definition.opcode() == Opcode.IS
                || definition.opcode() == Opcode.ISSUBTYPE || definition.opcode() == Opcode.CONTAINS);
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

    @Override
    public Operand next(Frame<Operand> frame, Operand iterator, int exhausted) {
        UnrollingIterator unrolled = UnrollingIterator.from(iterator);
        if (unrolled != null) {
            if (unrolled.isExhausted()) {
                return null;
            }
            frame.stack().set(frame.stack().size() - 1, unrolled.advanced().operand());
            return new Constant(unrolled.item());
        }
        Variable item = new Variable(resultName());
        Block block = builder.block();
        block.operations().add(new Operation(Opcode.NEXT, List.of(iterator), item, position()));
        Block normal = new Block(List.of());
        Block end = new Block(List.of());
        Link stop = new Link(List.of(), end, host.builtin("exceptions.StopIteration"));
        stop.defineException(new Variable("etype"), new Variable("evalue"));
        List<Link> links = new ArrayList<>(List.of(new Link(List.of(), normal), stop));
        ExceptionRange handler = frame.code().handlerAt(frame.current());
        if (handler != null) {
            links.add(exceptionalLink("Exception", handler));
        }
        block.closeRaising(links);
        builder.follow(end, builder.stateAt(exhausted).cut(frame.stack().size() - 1));
        builder.continueIn(normal);
        return item;
    }

    @Override
    public List<Operand> unpack(Operand sequence, int count) {
        List<Operand> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(perform(Opcode.GETITEM, List.of(sequence, new Constant(new HostInt(i)))));
        }
        return items;
    }

    @Override
    public Operand loadGlobal(Frame<Operand> frame, String name) {
        try {
            return new Constant(host.loadGlobal(importFrame(), name));
        } catch (Raised raised) {
            throw refuse("undefined-name", "name '" + name + "' is not defined");
        }
    }

    @Override
    public void storeGlobal(Frame<Operand> frame, String name, Operand value) {
        throw refuse("not-rpython", "global '" + name + "' is assigned at run time; keep mutable state in an instance");
    }

    @Override
    public void deleteGlobal(Frame<Operand> frame, String name) {
        throw refuse("not-rpython", "global '" + name + "' is deleted at run time");
    }

    /** A frame of the concrete space that sees the function's globals. */
    private Frame<HostObject> importFrame() {
        return new Frame<>(builder.function().code(), builder.function().globals(), null, List.of(), List.of());
    }

    @Override
    public Operand loadName(Frame<Operand> frame, String name) {
        return loadGlobal(frame, name);
    }

    @Override
    public void storeName(Frame<Operand> frame, String name, Operand value) {
        storeGlobal(frame, name, value);
    }

    @Override
    public void deleteName(Frame<Operand> frame, String name) {
        deleteGlobal(frame, name);
    }

    @Override
    public Raised unbound(Frame<Operand> frame, String name) {
        throw refuse("undefined-name", "variable '" + name + "' may be used here before it has a value");
    }

    @Override
    public Operand makeFunction(Frame<Operand> frame, CodeObject code, List<Operand> defaults, List<Cell<Operand>> closure) {
        throw refuse("not-rpython", "a function is made at run time: " + code.name());
    }

    @Override
    public Operand cellValue(Cell<Operand> cell) {
        return new Constant(new HostForeign(cell));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Cell<Operand> cellOf(Operand value) {
        return (Cell<Operand>) ((HostForeign) ((Constant) value).value()).value();
    }

    @Override
    public Operand buildClass(Frame<Operand> frame, Operand name, Operand bases, Operand body) {
        throw refuse("not-rpython", "a class is made at run time");
    }

    @Override
    public Operand nameSpaceOf(Frame<Operand> frame) {
        throw refuse("not-rpython", "the local name space is not available at run time");
    }

    @Override
    public Operand importName(Frame<Operand> frame, String name, Operand fromList, int level) {
        try {
            return new Constant(host.importName(importFrame(), name, (HostObject) ((Constant) fromList).value(), level));
        } catch (Raised raised) {
            throw refuse("import-error", describe(raised));
        }
    }

    @Override
    public Operand importFrom(Operand module, String name) {
        try {
            return new Constant(host.importFrom((HostObject) ((Constant) module).value(), name));
        } catch (Raised raised) {
            throw refuse("import-error", describe(raised));
        }
    }

    @Override
    public void importStar(Frame<Operand> frame, Operand module) {
        throw refuse("not-rpython", "import * at run time");
    }

    @Override
    public Raised raise(Frame<Operand> frame, List<Operand> values) {
        if (values.isEmpty()) {
            throw refuse("not-rpython", "raise without an exception outside a handler");
        }
        Operand first = values.get(0);
        if (!(first instanceof Constant constant) || !(constant.value() instanceof HostType exceptionClass)) {
            return new Raised(perform(Opcode.TYPE, List.of(first)), first, null);
        }
        Operand value = values.size() > 1 && !isNone(values.get(1)) ? call(first, List.of(values.get(1)), null) : call(first, List.of(), null);
        return new Raised(new Constant(exceptionClass), value, null);
    }

    private static boolean isNone(Operand operand) {
        return operand instanceof Constant constant && constant.value() instanceof HostNone;
    }

    @Override
    public Raised reraise(Frame<Operand> frame, Operand type, Operand value) {
        return new Raised(type, value, null);
    }

    @Override
    public void handling(Frame<Operand> frame, Raised raised) {
        // Nothing at run time asks which exception is being handled.
    }

    @Override
    public void extend(Operand container, List<Operand> values) {
        if (values.size() == 2) {
            perform(Opcode.SETITEM, List.of(container, values.get(0), values.get(1)));
        } else {
            boolean list = builder.frame().code().code().get(builder.frame().current()).instruction() == Instruction.LIST_APPEND;
            Operand method = perform(Opcode.GETATTR, List.of(container, name(list ? "append" : "add")));
            call(method, values, null);
        }
    }

    @Override
    public void printItem(Operand file, Operand value) {
        requireStandardOutput(file);
        record(Opcode.PRINT_ITEM, List.of(value));
    }

    @Override
    public void printNewline(Operand file) {
        requireStandardOutput(file);
        record(Opcode.PRINT_NEWLINE, List.of());
    }

    private void requireStandardOutput(Operand file) {
        if (file != null) {
            throw refuse("unsupported", "print to a file at run time; use os.write");
        }
    }

    @Override
    public void exec(Frame<Operand> frame, Operand source, Operand globals, Operand locals) {
        throw refuse("not-rpython", "exec at run time");
    }

    @Override
    public void backEdge(Frame<Operand> frame) {
        // Recording ends by itself: states only grow more general.
    }

    /** An attribute name of an attribute operation. */
    static String attributeName(Operand name) {
        return ((HostStr) ((Constant) name).value()).text();
    }
}
