package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.translator.simplify.GraphEdits;

/** The handlers of an inlined call: where the exceptions go that the callee lets out. */
final class Handlers {

    /** What a call may raise. */
    private static final String ANYTHING = "Exception";
    /** What the use of null stands for. */
    private static final String NULL = "AttributeError";
    private static final Set<Opcode> TWO_OBJECTS = EnumSet.of(Opcode.ARRAY_COPY, Opcode.ARRAY_EQUAL, Opcode.ARRAY_COMPARE);

    private final List<Link> links;
    private final FlowGraph caller;
    private final Operation call;
    private final Function<String, LowClass> builtins;

    /**
     * @param links    the exceptional exits of the call, none where nobody handles
     * @param builtins the class of a built-in exception, null where the program lacks it
     */
    Handlers(List<Link> links, FlowGraph caller, Operation call, Function<String, LowClass> builtins) {
        this.links = links;
        this.builtins = builtins;
        this.caller = caller;
        this.call = call;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Sends a link that raises, with the class and the exception as its two values, to the handler. */
    void redirect(Link raise) {
        Operand type = raise.args().get(0);
        if (type instanceof Constant constant && constant.value() instanceof LowClass raised) {
            Link handler = links.stream().filter(h -> raised.isSubclassOf((LowClass) h.exitCase())).findFirst().orElse(null);
            Block way = handler == null ? propagate(raise) : handle(handler, raise);
            raise.setTarget(way);
        } else {
            raise.setTarget(dispatch(0, raise));
        }
    }

    /** Tests the class against the handlers from one on. */
    private Block dispatch(int index, Link raise) {
        if (index == links.size()) {
            return propagate(raise);
        }
        Link handler = links.get(index);
        Block block = entry(raise);
        Variable test = new Variable("handled", Primitive.BOOL);
        Constant handled = new Constant(handler.exitCase(), Primitive.CLASS);
        block.operations().add(new Operation(Opcode.ISSUBCLASS, List.of(block.inputs().get(0), handled), test, call.position()));
        Link yes = new Link(block.inputs(), handle(handler, raise), true).at(raise.position());
        Link no = new Link(block.inputs(), dispatch(index + 1, raise), false).at(raise.position());
        block.closeWithSwitch(test, List.of(no, yes));
        return block;
    }

    /** A block that takes class and exception and goes on as the handler does. */
    private Block handle(Link handler, Link raise) {
        Block block = entry(raise);
        Map<Variable, Operand> values = new IdentityHashMap<>();
        if (handler.lastException() != null) {
            values.put(handler.lastException(), block.inputs().get(0));
            values.put(handler.lastExceptionValue(), cast(block, handler.lastExceptionValue().type()));
        }
        block.close(new Link(GraphEdits.replaced(handler.args(), values), handler.target()).at(handler.position()));
        return block;
    }

    private Block propagate(Link raise) {
        Block block = entry(raise);
        Operand value = cast(block, caller.exceptBlock().inputs().get(1).type());
        block.close(new Link(List.of(block.inputs().get(0), value), caller.exceptBlock()).at(raise.position()));
        return block;
    }

    private static Block entry(Link raise) {
        return new Block(List.of(new Variable("etype", Primitive.CLASS), new Variable("evalue", raise.args().get(1).type())));
    }

    private Operand cast(Block block, LowType wanted) {
        Variable value = block.inputs().get(1);
        if (value.type().equals(wanted)) {
            return value;
        }
        Variable cast = new Variable(value.name(), wanted);
        block.operations().add(new Operation(Opcode.CAST_POINTER, List.of(value), cast, call.position()));
        return cast;
    }

    /** Gives each operation of an inlined block those handlers that may catch what it raises, or what a fault of it stands for, unless it has handlers of its own for that. */
    void cover(Block block) {
        cover(block, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param present values that have been used as objects, so are not null */
    private void cover(Block block, Set<Operand> present) {
        List<Operation> operations = block.operations();
        for (int i = 0; i < operations.size(); i++) {
            List<Link> catching = catching(operations.get(i), present);
            if (catching.isEmpty()) {
                continue;
            }
            if (i == operations.size() - 1 && block.isRaising()) {
                addHandlers(block, catching);
            } else {
                Block rest = split(block, i);
                addHandlers(block, catching);
                cover(rest, present);
                return;
            }
        }
    }

    /** The handlers that may be wanted behind the operation. */
    private List<Link> catching(Operation operation, Set<Operand> present) {
        Opcode opcode = operation.opcode();
        List<String> raised = new ArrayList<>(opcode == Opcode.PRIMITIVE_CALL ? List.of() : opcode.exceptions());
        raised.addAll(opcode.faults());
        if (opcode.faults().contains(NULL) && !TWO_OBJECTS.contains(opcode) && !mayBeNull(operation.arg(0), present)) {
            raised.remove(NULL);
        }
        if (opcode.effect() == Opcode.Effect.ALLOCATE) {
            present.add(operation.result());
        }
        return links.stream().filter(handler -> raised.stream().anyMatch(name -> catches((LowClass) handler.exitCase(), name))).toList();
    }

    /** Whether what an operation uses as an object may be null; behind the operation it is not. */
    private static boolean mayBeNull(Operand object, Set<Operand> present) {
        return object instanceof Constant constant ? constant.value() == null : present.add(object);
    }

    /** Whether the class of a handler is that of the name or one above; an operation that may raise anything says {@code Exception}. */
    private boolean catches(LowClass handled, String name) {
        if (name.equals(ANYTHING)) {
            return true;
        }
        LowClass raised = builtins.apply(name);
        return raised != null && raised.isSubclassOf(handled);
    }

    /** Ends the block behind an operation; the rest becomes a block of its own. */
    private static Block split(Block block, int index) {
        Block rest = new Block(List.of());
        rest.operations().addAll(block.operations().subList(index + 1, block.operations().size()));
        if (block.isRaising()) {
            rest.closeRaising(List.copyOf(block.exits()));
        } else {
            rest.closeWithSwitch(block.exitSwitch(), List.copyOf(block.exits()));
        }
        block.operations().subList(index + 1, block.operations().size()).clear();
        block.closeRaising(List.of(new Link(List.of(), rest)));
        return rest;
    }

    /** Adds exceptional exits for what the block's own do not catch. */
    private static void addHandlers(Block block, List<Link> handlers) {
        List<Link> exits = new ArrayList<>(block.exits());
        for (Link handler : handlers) {
            LowClass handled = (LowClass) handler.exitCase();
            if (exits.stream().skip(1).noneMatch(l -> handled.isSubclassOf((LowClass) l.exitCase()))) {
                exits.add(copy(handler));
            }
        }
        block.closeRaising(exits);
    }

    private static Link copy(Link handler) {
        Map<Variable, Operand> values = new IdentityHashMap<>();
        Variable type = handler.lastException();
        Link link = new Link(List.of(), handler.target(), handler.exitCase()).at(handler.position());
        if (type != null) {
            Variable value = handler.lastExceptionValue();
            link.defineException(type.copy(), value.copy());
            values.put(type, link.lastException());
            values.put(value, link.lastExceptionValue());
        }
        link.args().addAll(GraphEdits.replaced(handler.args(), values));
        return link;
    }
}
