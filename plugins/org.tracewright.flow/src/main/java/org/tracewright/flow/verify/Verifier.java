package org.tracewright.flow.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.ir.GraphNames;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/**
 * Checks a graph: each variable has one definition and is used in its block only, after it; links carry what their targets take; exits are
 * complete; and, in lowered graphs, each operation takes and gives the types of its opcode. Never stops at the first fault.
 */
public final class Verifier {

    private final FlowGraph graph;
    private final boolean lowered;
    private final GraphNames names;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Variable> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<Variable> visible;
    private Block block;
    private String place = "";

    private Verifier(FlowGraph graph, boolean lowered) {
        this.graph = graph;
        this.lowered = lowered;
        this.names = new GraphNames(graph);
    }

    /** The faults of a lowered graph; empty if it is well-formed. */
    public static List<Fault> verify(FlowGraph graph) {
        return new Verifier(graph, true).check();
    }

    /** The faults of a graph as the flow space makes it: no types, high-level operations. */
    public static List<Fault> verifyStructure(FlowGraph graph) {
        return new Verifier(graph, false).check();
    }

    /** The faults of a program: of its graphs, and between them. */
    public static List<Fault> verify(Program program) {
        return ProgramVerifier.verify(program);
    }

    private List<Fault> check() {
        List<Block> blocks = new ArrayList<>(graph.blocks());
        for (Block last : List.of(graph.returnBlock(), graph.exceptBlock())) {
            if (!blocks.contains(last)) {
                blocks.add(last);
            }
        }
        for (Block next : blocks) {
            block = next;
            visible = Collections.newSetFromMap(new IdentityHashMap<>());
            checkBlock();
        }
        return faults;
    }

    private void checkBlock() {
        place = "";
        block.inputs().forEach(v -> define(v, v));
        for (Operation operation : block.operations()) {
            place = operation.opcode().irName() + (operation.position() != null && operation.position().isKnown() ? " at " + operation.position() : "");
            operation.args().forEach(o -> use(o, operation));
            checkOperation(operation);
            define(operation.result(), operation);
        }
        place = "exits";
        if (block == graph.returnBlock() || block == graph.exceptBlock()) {
            require(block.operations().isEmpty() && block.exits().isEmpty(), block, "a final block has operations or exits");
        } else {
            checkExits();
            block.exits().forEach(this::checkLink);
        }
    }

    private void checkOperation(Operation operation) {
        boolean special = operation.opcode() == Opcode.SAME_AS || operation.opcode() == Opcode.HINT;
        int arity = operation.opcode().arity();
        if (arity >= 0 && operation.args().size() != arity) {
            fault(operation, "takes " + arity + " arguments, not " + operation.args().size());
        } else if (lowered && !operation.opcode().isLowLevel() && !special) {
            fault(operation, "is not an operation of lowered graphs");
        } else if (lowered) {
            OperationTypes.check(operation, m -> fault(operation, m));
        }
    }

    private void checkExits() {
        List<Link> exits = block.exits();
        if (exits.isEmpty()) {
            fault(block, "the block has no exit");
        } else if (block.isRaising()) {
            checkRaising(exits);
        } else if (block.exitSwitch() == null) {
            require(exits.size() == 1, block, "a block without switch has " + exits.size() + " exits");
            require(exits.get(0).exitCase() == null, exits.get(0), "the only exit has the case " + exits.get(0).exitCase());
        } else {
            use(block.exitSwitch(), block);
            checkSwitch(exits);
        }
    }

    private void checkRaising(List<Link> exits) {
        if (block.operations().isEmpty() || !block.raisingOperation().opcode().mayRaise() && lowered) {
            fault(block, "the block ends in exceptional exits but in no operation that raises");
        }
        require(block.exitSwitch() == null, block, "a raising block has a switch");
        require(exits.get(0).exitCase() == null, exits.get(0), "the first exit of a raising block must be the normal one, not that of " + exits.get(0).exitCase());
        List<LowClass> handled = new ArrayList<>();
        for (Link link : exits.subList(1, exits.size())) {
            if (link.exitCase() instanceof LowClass lowClass) {
                handled.stream().filter(lowClass::isSubclassOf).findFirst().ifPresent(h -> fault(link, "the exit of " + lowClass + " comes after that of " + h));
                handled.add(lowClass);
            } else if (lowered || link.exitCase() == null) {
                fault(link, "an exceptional exit has the case " + link.exitCase());
            }
        }
    }

    private void checkSwitch(List<Link> exits) {
        LowType type = block.exitSwitch().type();
        List<Object> cases = exits.stream().map(Link::exitCase).collect(Collectors.toList());
        if (type == Primitive.BOOL || cases.get(0) instanceof Boolean) {
            require(cases.equals(List.of(false, true)) && (!lowered || type == Primitive.BOOL), block, "a switch on " + type + " has the cases " + cases);
            return;
        }
        if (lowered && !List.of(Primitive.SIGNED, Primitive.UNSIGNED, Primitive.CHAR, Primitive.UNICHAR).contains(type)) {
            fault(block, "a switch on " + type);
            return;
        }
        require(Link.DEFAULT.equals(cases.get(cases.size() - 1)), block, "the last case of a switch is " + cases.get(cases.size() - 1) + ", not the default");
        require(new HashSet<>(cases).size() == cases.size(), block, "a switch has a case twice: " + cases);
        for (Object value : cases.subList(0, cases.size() - 1)) {
            require(!lowered || ((Primitive) type).javaClass().isInstance(value), block, "a switch on " + type + " has the case " + value);
        }
    }

    private void checkLink(Link link) {
        Block target = link.target();
        Set<Variable> before = visible;
        boolean exceptional = block.isRaising() && link != block.exits().get(0);
        if (exceptional) {
            visible = Collections.newSetFromMap(new IdentityHashMap<>());
            visible.addAll(before);
            visible.remove(block.operations().isEmpty() ? null : block.raisingOperation().result());
        }
        checkExceptionVariables(link, exceptional);
        link.args().forEach(o -> use(o, link));
        visible = before;
        if (link.args().size() != target.inputs().size()) {
            fault(link, "the link to " + names.block(target) + " carries " + link.args().size() + " values, not " + target.inputs().size());
            return;
        }
        for (int i = 0; i < link.args().size() && lowered; i++) {
            LowType from = link.args().get(i).type();
            LowType to = target.inputs().get(i).type();
            require(Objects.equals(from, to), link, "the link to " + names.block(target) + " carries " + from + " for " + names.variable(target.inputs().get(i)) + ": " + to);
        }
    }

    private void checkExceptionVariables(Link link, boolean exceptional) {
        boolean any = link.lastException() != null || link.lastExceptionValue() != null;
        if (any && (!exceptional || link.lastException() == null || link.lastExceptionValue() == null)) {
            fault(link, exceptional ? "the link defines one of the exception variables only" : "a link that is not exceptional defines exception variables");
        } else if (any) {
            define(link.lastException(), link);
            define(link.lastExceptionValue(), link);
            if (lowered && (link.lastException().type() != Primitive.CLASS || !(link.lastExceptionValue().type() instanceof Ptr))) {
                fault(link, "exception variables are of types " + link.lastException().type() + " and " + link.lastExceptionValue().type());
            }
        }
    }

    private void define(Variable variable, Object node) {
        require(defined.add(variable), node, "variable " + names.variable(variable) + " is defined twice");
        require(!lowered || variable.type() != null, node, "variable " + names.variable(variable) + " has no type");
        visible.add(variable);
    }

    private void use(Operand operand, Object node) {
        if (operand instanceof Variable variable) {
            require(visible.contains(variable), node, "variable " + names.variable(variable) + " is not defined before its use in this block");
        } else {
            require(!lowered || operand.type() != null, node, "a constant has no type");
        }
    }

    private void require(boolean condition, Object node, String message) {
        if (!condition) {
            fault(node, message);
        }
    }

    private void fault(Object node, String message) {
        faults.add(new Fault(graph, block, node, message, graph.name() + " " + names.block(block) + (place.isEmpty() ? "" : " " + place)));
    }
}
