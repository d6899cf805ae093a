package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.flow.NearestName;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.CallShape;
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
    private final Inquiry inquiry;
    private final GraphBuilder builder;
    private final FlowSpace space;
    private final ConstantFolding folding;
    private final Recording recording;
    private final SpecialCalls specialCalls;

    Recorder(HostSpace host, Inquiry inquiry, Recording recording, GraphBuilder builder, FlowSpace space) {
        this.host = host;
        this.inquiry = inquiry;
        this.space = space;
        this.builder = builder;
        this.folding = new ConstantFolding(inquiry);
        this.recording = recording;
        this.specialCalls = new SpecialCalls(inquiry, this, recording, builder);
    }

    /** Records a yield; nothing is ever sent, so its value is None. */
    void yield(Frame<Operand> frame) {
        recording.record(Opcode.YIELD, List.of(frame.pop()));
        frame.push(none());
    }

    @Override
    public Operand constant(CodeObject code, int index) {
        return new Constant(inquiry.constant(index));
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
            throw recording.refuse("attribute-error", "this always raises " + describe(raised));
        }
        if (known != null) {
            return new Constant(known);
        }
        if (opcode == Opcode.SETATTR && args.get(0) instanceof Constant module && module.value() instanceof HostDict) {
            throw recording.refuse("not-rpython", "globals are constants at run time");
        }
        return recording.record(opcode, args);
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
        return recording.record(shape == null ? Opcode.SIMPLE_CALL : Opcode.CALL_ARGS, all);
    }

    @Override
    public boolean exitsMaySuppress() {
        return false;
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
            return inquiry.isTrue((HostObject) constant.value()) == jumpOn;
        }
        Operand truth = isTruth(tested) ? tested : recording.record(Opcode.BOOL, List.of(tested));
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
        Operation definition = recording.definition(value);
        return definition != null && definition.opcode() == Opcode.NOT ? definition : null;
    }

    private boolean isTruth(Operand value) {
        Operation definition = recording.definition(value);
        return definition != null && (definition.opcode() == Opcode.BOOL || definition.opcode() == Opcode.IS
                || definition.opcode() == Opcode.ISSUBTYPE || definition.opcode() == Opcode.CONTAINS);
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
        Variable item = new Variable(recording.resultName());
        Block block = builder.block();
        block.operations().add(new Operation(Opcode.NEXT, List.of(iterator), item, recording.position()));
        Block normal = new Block(List.of());
        Block end = new Block(List.of());
        Link stop = new Link(List.of(), end, inquiry.builtin("exceptions.StopIteration"));
        stop.defineException(new Variable("etype"), new Variable("evalue"));
        List<Link> links = new ArrayList<>(List.of(new Link(List.of(), normal), stop));
        ExceptionRange handler = frame.code().handlerAt(frame.current());
        if (handler != null) {
            links.add(recording.exceptionalLink("Exception", handler));
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
        HostObject value = inquiry.global(name);
        if (value == null) {
            throw recording.refuse("undefined-name", "name '" + name + "' is not defined" + NearestName.suggestion(name, namesInSight(frame)));
        }
        return new Constant(value);
    }

    private Set<String> namesInSight(Frame<Operand> frame) {
        Set<String> names = new TreeSet<>(frame.code().locals());
        names.addAll(((HostDict) importFrame().globals()).names());
        names.addAll(host.importer().builtins().dict().names());
        return names;
    }

    @Override
    public void storeGlobal(Frame<Operand> frame, String name, Operand value) {
        throw recording.refuse("not-rpython", "global '" + name + "' is assigned at run time; keep mutable state in an instance");
    }

    @Override
    public void deleteGlobal(Frame<Operand> frame, String name) {
        throw recording.refuse("not-rpython", "global '" + name + "' is deleted at run time");
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
        throw recording.refuse("undefined-name", "variable '" + name + "' may be used here before it has a value");
    }

    @Override
    public Operand makeFunction(Frame<Operand> frame, CodeObject code, List<Operand> defaults, List<Cell<Operand>> closure) {
        if (code.usesNames()) {
            return none(); // The body of a class, which is refused as a whole.
        }
        if (!closure.isEmpty()) {
            throw recording.refuse("not-rpython", "a function is made at run time that uses variables of the one around it: " + code.name());
        }
        if (!defaults.stream().allMatch(Constant.class::isInstance)) {
            throw recording.refuse("not-rpython", "a function is made at run time whose default values are not constant: " + code.name());
        }
        inquiry.learnOtherwise();
        HostDict globals = builder.function().globals();
        return new Constant(space.inner(code, globals, defaults.stream().map(value -> (HostObject) ((Constant) value).value()).toList()));
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
        throw recording.refuse("not-rpython", "a class is made at run time");
    }

    @Override
    public Operand nameSpaceOf(Frame<Operand> frame) {
        throw recording.refuse("not-rpython", "the local name space is not available at run time");
    }

    @Override
    public Operand importName(Frame<Operand> frame, String name, Operand fromList, int level) {
        inquiry.learnOtherwise();
        try {
            return new Constant(host.importName(importFrame(), name, (HostObject) ((Constant) fromList).value(), level));
        } catch (Raised raised) {
            throw recording.refuse("import-error", describe(raised));
        }
    }

    @Override
    public Operand importFrom(Operand module, String name) {
        inquiry.learnOtherwise();
        try {
            return new Constant(host.importFrom((HostObject) ((Constant) module).value(), name));
        } catch (Raised raised) {
            throw recording.refuse("import-error", describe(raised));
        }
    }

    @Override
    public void importStar(Frame<Operand> frame, Operand module) {
        throw recording.refuse("not-rpython", "import * at run time");
    }

    @Override
    public Raised raise(Frame<Operand> frame, List<Operand> values) {
        if (values.isEmpty()) {
            throw recording.refuse("not-rpython", "raise without an exception outside a handler");
        }
        Operand first = values.get(0);
        if (!mayBeRaised(first)) {
            throw recording.refuse("type-error", "only exceptions can be raised: instances of Exception and of classes derived from it, and these classes");
        }
        if (!(first instanceof Constant constant) || !(constant.value() instanceof HostType exceptionClass)) {
            HostType made = classOfNewInstance(first);
            return new Raised(made == null ? perform(Opcode.TYPE, List.of(first)) : new Constant(made), first, null);
        }
        Operand value = values.size() > 1 && !isNone(values.get(1)) ? call(first, List.of(values.get(1)), null) : call(first, List.of(), null);
        return new Raised(new Constant(exceptionClass), value, null);
    }

    /** False for what is known to be no exception. */
    private boolean mayBeRaised(Operand value) {
        if (value instanceof Constant constant) {
            return constant.value() instanceof HostType type ? type.isException() : ((HostObject) constant.value()).type().isException();
        }
        HostType made = classOfNewInstance(value);
        return made == null || made.isException();
    }

    /** The class that was just called to make this value, or null. */
    private HostType classOfNewInstance(Operand value) {
        Operation definition = recording.definition(value);
        boolean isCall = definition != null && (definition.opcode() == Opcode.SIMPLE_CALL || definition.opcode() == Opcode.CALL_ARGS);
        return isCall && definition.arg(0) instanceof Constant callee && callee.value() instanceof HostType type ? type : null;
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
        recording.record(Opcode.PRINT_ITEM, List.of(value));
    }

    @Override
    public void printNewline(Operand file) {
        requireStandardOutput(file);
        recording.record(Opcode.PRINT_NEWLINE, List.of());
    }

    private void requireStandardOutput(Operand file) {
        if (file != null) {
            throw recording.refuse("unsupported", "print to a file at run time; use os.write");
        }
    }

    @Override
    public void exec(Frame<Operand> frame, Operand source, Operand globals, Operand locals) {
        throw recording.refuse("not-rpython", "exec at run time");
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
