package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * Turns tests of an exception's class at the start of a handler into exits of the raising block. Before: {@code Exception → t = issubtype(etype, C); if t:
 * A else B}. After: {@code C → A, Exception → B}; so the exception is known to be a {@code C} in A.
 */
final class ExceptionDispatch {

    private ExceptionDispatch() {
    }

    static void run(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            if (block.isRaising()) {
                dispatch(block);
            }
        }
    }

    private static void dispatch(Block block) {
        List<Link> exits = new ArrayList<>();
        exits.add(block.exits().get(0));
        for (Link link : block.exits().subList(1, block.exits().size())) {
            Link rest = link;
            while (rest != null && isClassTest(rest)) {
                rest = split(rest, exits);
            }
            if (rest != null) {
                add(exits, rest);
            }
        }
        block.closeRaising(exits);
    }

    /** Adds the exits for the tested classes and gives what is left, or null where the test takes everything. */
    private static Link split(Link link, List<Link> exits) {
        Block test = link.target();
        HostType raised = (HostType) link.exitCase();
        for (HostType tested : testedClasses(test)) {
            if (raised.isSubclassOf(tested)) {
                add(exits, follow(link, test.exits().get(1), raised));
                return null;
            }
            if (tested.isSubclassOf(raised)) {
                add(exits, follow(link, test.exits().get(1), tested));
            }
        }
        return follow(link, test.exits().get(0), raised);
    }

    /** Adds an exceptional exit, unless one before it takes all that it would take: so it is where two handlers around each other name one class. */
    private static void add(List<Link> exits, Link exit) {
        HostType raised = (HostType) exit.exitCase();
        if (exits.stream().skip(1).noneMatch(earlier -> raised.isSubclassOf((HostType) earlier.exitCase()))) {
            exits.add(exit);
        }
    }

    private static boolean isClassTest(Link link) {
        Block target = link.target();
        if (target.operations().size() != 1 || target.exitSwitch() == null || target.isRaising()) {
            return false;
        }
        Operation test = target.operations().get(0);
        return test.opcode() == Opcode.ISSUBTYPE && target.exitSwitch() == test.result() && !testedClasses(target).isEmpty()
                && target.exits().stream().noneMatch(exit -> exit.args().contains(test.result()))
                && isClassOf(FlowCleaner.substituted(List.of(test.arg(0)), link).get(0), link);
    }

    private static boolean isClassOf(Operand operand, Link link) {
        return operand == link.lastException() || operand instanceof Constant constant && constant.value() == link.exitCase();
    }

    /** The class, or the classes of the tuple, that the test names; none where it is not known. */
    private static List<HostType> testedClasses(Block test) {
        if (!(test.operations().get(0).arg(1) instanceof Constant constant)) {
            return List.of();
        }
        if (constant.value() instanceof HostType type) {
            return List.of(type);
        }
        return constant.value() instanceof HostTuple tuple && tuple.items().stream().allMatch(HostType.class::isInstance)
                ? tuple.items().stream().map(HostType.class::cast).toList() : List.of();
    }

    /** A link straight to where an exit of the test leads, for exceptions of that class. */
    private static Link follow(Link link, Link exit, HostType raised) {
        List<Operand> args = FlowCleaner.substituted(exit.args(), link);
        Variable type = new Variable("etype");
        Variable value = new Variable("evalue");
        args.replaceAll(arg -> arg == link.lastException() ? type : arg == link.lastExceptionValue() ? value : arg);
        Link direct = new Link(args, exit.target(), raised).at(link.position());
        direct.defineException(type, value);
        return direct;
    }
}
