package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation;

/** Lowers one graph: makes a new one, block by block. */
final class GraphLowering {

    private final Lowerer lowerer;
    private final Functions.Pending pending;
    private final FlowGraph source;
    private final Map<Block, Block> blocks = new IdentityHashMap<>();
    private final List<Block> toDo = new ArrayList<>();
    private final Map<Variable, Operand> values = new HashMap<>();
    private FlowGraph graph;
    private Code code;
    private Block sourceBlock;

    GraphLowering(Lowerer lowerer, Functions.Pending pending) {
        this.lowerer = lowerer;
        this.pending = pending;
        this.source = pending.source();
    }

    Lowerer lowerer() {
        return lowerer;
    }

    Code code() {
        return code;
    }

    FlowGraph graph() {
        return graph;
    }

    Annotation annotation(Operand operand) {
        return lowerer.program().annotation(operand);
    }

    FlowGraph lower() {
        Block start = newBlock(source.startBlock());
        graph = lowerer.newGraph(pending.function(), source.position(), start);
        blocks.put(source.returnBlock(), graph.returnBlock());
        blocks.put(source.exceptBlock(), graph.exceptBlock());
        code = new Code(lowerer, start, source.position());
        while (!toDo.isEmpty()) {
            lowerBlock(toDo.remove(toDo.size() - 1));
        }
        FunctionHints.copy(pending.origin(), source, graph);
        SsiConversion.run(graph);
        return graph;
    }

    private Block newBlock(Block old) {
        List<Variable> inputs = new ArrayList<>();
        for (Variable input : old.inputs()) {
            LowType type = lowerer.repr(input).lowType();
            if (type != Primitive.VOID) {
                Variable made = new Variable(input.name(), type);
                values.put(input, made);
                inputs.add(made);
            }
        }
        Block block = new Block(inputs);
        blocks.put(old, block);
        toDo.add(old);
        return block;
    }

    /** The low-level value of an operand, in the representation of its annotation. */
    Operand value(Operand operand) {
        Annotation annotation = annotation(operand);
        Repr repr = lowerer.reprs().of(annotation);
        HostObject constant = annotation.constant();
        if (repr.lowType() == Primitive.VOID) {
            return Constant.ofVoid(constant);
        }
        if (constant != null && !(repr instanceof PtrRepr)) {
            return lowerer.constant(repr, constant);
        }
        if (operand instanceof Variable variable) {
            Operand value = values.get(variable);
            return value == null ? zero(repr) : value;
        }
        Object object = ((Constant) operand).value();
        if (repr instanceof PtrRepr && object instanceof HostForeign foreign) {
            return new Constant(foreign.value(), repr.lowType());
        }
        return lowerer.constant(repr, (HostObject) object);
    }

    private static Constant zero(Repr repr) {
        return new Constant(LowValues.zero(repr.lowType()), repr.lowType());
    }

    /** The classes that handlers around the operation name. */
    List<HostType> handlers(Operation operation) {
        if (!sourceBlock.isRaising() || sourceBlock.raisingOperation() != operation) {
            return List.of();
        }
        return sourceBlock.exits().stream().skip(1).map(l -> (HostType) l.exitCase()).toList();
    }

    private void lowerBlock(Block old) {
        sourceBlock = old;
        code.start(blocks.get(old));
        int last = old.operations().size() - 1;
        for (int i = 0; i <= last; i++) {
            Operation operation = old.operations().get(i);
            code.at(operation.position());
            boolean raising = old.isRaising() && i == last;
            SteppedIterator iterator = SteppedIterator.of(this, operation);
            if (iterator != null) {
                lowerNext(iterator, operation, raising ? old.exits() : null);
                if (raising) {
                    return;
                }
                if (neverReturns(operation)) {
                    closeDead();
                    return;
                }
                continue;
            }
            code.forgetRaising();
            lowerOperation(operation);
            if (raising) {
                closeRaising(old);
                return;
            }
            if (neverReturns(operation)) {
                closeDead();
                return;
            }
        }
        closePlain(old);
    }

    /** Whether no value ever comes out, so that what follows is never reached. */
    private boolean neverReturns(Operation operation) {
        return switch (operation.opcode()) {
            case SIMPLE_CALL, CALL_ARGS, NEXT, GETITEM, GETATTR, GETSLICE, ITER -> annotation(operation.result()).kind() == Annotation.Kind.IMPOSSIBLE;
            default -> false;
        };
    }

    private void lowerOperation(Operation operation) {
        try {
            Annotation result = annotation(operation.result());
            Hop hop = new Hop(this, operation, operation.args(), Map.of());
            Operand value = result.isConstant() && OperationTable.isFoldable(hop) ? null : OperationTable.lower(hop);
            if (value != null) {
                define(operation, value);
            }
        } catch (LoweringException refused) {
            lowerer.report(refused, operation.position());
        }
    }

    private void define(Operation operation, Operand value) {
        LowType wanted = lowerer.repr(operation.result()).lowType();
        if (wanted == Primitive.VOID) {
            return;
        }
        if (!value.type().equals(wanted)) {
            throw LoweringException.unsupported(operation.opcode().irName() + " gives a " + value.type() + " where a " + wanted + " is wanted");
        }
        values.put(operation.result(), value);
    }

    /** {@code next} of a built-in iterator: a test whether there is another item. */
    private void lowerNext(SteppedIterator stepped, Operation operation, List<Link> exits) {
        try {
            Hop hop = new Hop(this, operation, operation.args(), Map.of());
            Repr iterator = stepped.repr();
            Operand value = hop.value(stepped.argument(), iterator);
            Block more = new Block(List.of());
            Block end = new Block(List.of());
            code.branch(iterator.hasNext(code, value), more, end);
            code.start(end);
            stop(exits, operation.position());
            code.start(more);
            if (!neverReturns(operation)) {
                Operand item = iterator.next(code, value);
                define(operation, hop.result(item, iterator.itemRepr()));
            }
        } catch (LoweringException refused) {
            lowerer.report(refused, operation.position());
        }
        if (exits != null) {
            closeNormal(exits.get(0));
        }
    }

    private void stop(List<Link> exits, SourcePosition position) {
        Link handler = exits == null ? null : exits.stream().skip(1).filter(l -> BuiltinTypes.STOP_ITERATION.isSubclassOf((HostType) l.exitCase())).findFirst().orElse(null);
        InstanceRepr root = lowerer.reprs().root();
        Operand type = new Constant(lowerer.classes().of(BuiltinTypes.STOP_ITERATION), Primitive.CLASS);
        if (handler == null) {
            Operand exception = new InstanceOf(lowerer, BuiltinTypes.STOP_ITERATION).make(code);
            code.block().close(new Link(List.of(type, code.castPointer(exception, root.lowType())), graph.exceptBlock()).at(position));
            return;
        }
        if (handler.args().contains(handler.lastExceptionValue())) {
            Operand exception = new InstanceOf(lowerer, BuiltinTypes.STOP_ITERATION).make(code);
            values.put(handler.lastExceptionValue(), code.castPointer(exception, lowerer.repr(handler.lastExceptionValue()).lowType()));
        }
        values.put(handler.lastException(), type);
        closeWith(handler);
    }

    private void closePlain(Block old) {
        if (old.exits().isEmpty()) {
            return;
        }
        List<Link> taken = new ArrayList<>(old.exits().stream().filter(lowerer.program()::taken).toList());
        if (taken.isEmpty()) {
            closeDead();
            return;
        }
        if (taken.size() == 1) {
            closeWith(taken.get(0));
            return;
        }
        Operand condition = value(old.exitSwitch());
        Block origin = code.block();
        List<Link> links = new ArrayList<>();
        for (Link link : taken) {
            Block way = new Block(List.of());
            links.add(new Link(List.of(), way, exitCase(link)).at(link.position()));
        }
        origin.closeWithSwitch(condition, links);
        for (int i = 0; i < taken.size(); i++) {
            finish(links.get(i), taken.get(i));
        }
    }

    /** After something that never returns. */
    private void closeDead() {
        code.emitAs(Opcode.DEBUG_FATAL, Primitive.VOID, Constant.ofVoid("unreachable"));
        LowType type = graph.returnVariable().type();
        code.block().close(new Link(List.of(new Constant(LowValues.zero(type), type)), graph.returnBlock()));
    }

    private static Object exitCase(Link link) {
        return link.exitCase() instanceof HostBool b ? (Object) (b == HostBool.TRUE) : link.exitCase();
    }

    /** Lets a link go to where the old one goes, through a block of conversions if need be. */
    private void finish(Link link, Link old) {
        Block way = link.target();
        code.start(way);
        code.at(old.position());
        closeWith(old);
        Link onward = way.exits().get(0);
        if (way.operations().isEmpty() && way.exits().size() == 1) {
            link.setTarget(onward.target());
            link.args().addAll(onward.args());
        }
    }

    /** Ends the current block as the old link does. */
    private void closeWith(Link old) {
        Block target = target(old);
        List<Operand> args = new ArrayList<>();
        for (int i = 0; i < old.args().size(); i++) {
            Variable input = old.target().inputs().get(i);
            Operand arg = old.args().get(i);
            try {
                Repr wanted = old.target() == source.exceptBlock() ? (i == 0 ? lowerer.reprs().classes() : lowerer.reprs().root()) : lowerer.repr(input);
                if (wanted.lowType() != Primitive.VOID) {
                    args.add(Conversions.convert(code, value(arg), lowerer.repr(arg), annotation(arg).constant(), wanted));
                } else if (old.target() == source.returnBlock()) {
                    args.add(Code.nothing());
                }
            } catch (LoweringException refused) {
                lowerer.report(refused, old.position());
            }
        }
        code.block().close(new Link(args, target).at(old.position()));
    }

    private Block target(Link link) {
        Block known = blocks.get(link.target());
        return known != null ? known : newBlock(link.target());
    }

    /** Ends a block whose last operation may raise: splits it after the low-level operation that does. */
    private void closeRaising(Block old) {
        Operation raising = code.raisingOperation();
        Block where = code.raisingBlock();
        List<Link> handlers = old.exits().stream().skip(1).filter(lowerer.program()::taken).toList();
        if (raising == null || handlers.isEmpty()) {
            closeNormal(old.exits().get(0));
            return;
        }
        Block tail = new Block(List.of());
        int at = where.operations().indexOf(raising) + 1;
        List<Operation> rest = where.operations().subList(at, where.operations().size());
        tail.operations().addAll(rest);
        rest.clear();
        moveExits(where, tail);
        if (code.block() == where) {
            code.start(tail);
        }
        closeNormal(old.exits().get(0));
        List<Link> links = new ArrayList<>();
        links.add(new Link(List.of(), tail).at(old.exits().get(0).position()));
        for (Link handler : handlers) {
            links.add(exceptional(handler));
        }
        where.closeRaising(links);
    }

    private void closeNormal(Link exit) {
        if (lowerer.program().taken(exit)) {
            closeWith(exit);
        } else {
            closeDead();
        }
    }

    private static void moveExits(Block from, Block to) {
        List<Link> exits = List.copyOf(from.exits());
        if (!exits.isEmpty()) {
            if (from.exitSwitch() != null) {
                to.closeWithSwitch(from.exitSwitch(), exits);
            } else {
                to.close(exits.get(0));
            }
        }
    }

    private Link exceptional(Link old) {
        Variable type = new Variable("etype", Primitive.CLASS);
        Variable value = new Variable("evalue", lowerer.reprs().root().lowType());
        Block way = new Block(List.of());
        Link link = new Link(List.of(), way, lowerer.classes().of((HostType) old.exitCase())).at(old.position());
        link.defineException(type, value);
        code.start(way);
        code.at(old.position());
        values.put(old.lastException(), type);
        if (old.args().contains(old.lastExceptionValue())) {
            values.put(old.lastExceptionValue(), code.castPointer(value, lowerer.repr(old.lastExceptionValue()).lowType()));
        }
        closeWith(old);
        return link;
    }
}
