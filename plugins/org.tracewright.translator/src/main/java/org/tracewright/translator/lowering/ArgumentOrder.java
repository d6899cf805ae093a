package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;
import org.tracewright.translator.annotation.CallTarget;

/**
 * The order in which a call passes its arguments: the instance first, then as the program writes them. Candidates of one call may name their parameters in other orders, and
 * fill the rest with defaults of their own.
 */
final class ArgumentOrder {

    private static final Comparator<CallTarget.Argument> AS_WRITTEN = Comparator.comparingInt(ArgumentOrder::index).thenComparingInt(ArgumentOrder::item);

    private ArgumentOrder() {
    }

    private static int index(CallTarget.Argument argument) {
        return argument instanceof CallTarget.Passed passed ? passed.index() : argument instanceof CallTarget.FromStar star ? star.index() : -1;
    }

    private static int item(CallTarget.Argument argument) {
        return argument instanceof CallTarget.FromStar star ? star.item() : 0;
    }

    /** The parameters that the call passes, by number, in the order of the call. */
    static List<Integer> passed(CallTarget target) {
        List<CallTarget.Argument> arguments = target.arguments();
        return IntStream.range(0, arguments.size()).boxed().filter(i -> !(arguments.get(i) instanceof CallTarget.Default))
                .sorted(Comparator.comparing(arguments::get, AS_WRITTEN)).toList();
    }

    /** The candidate with the arguments numbered in the order of the call, so that it can be compared with that of another call. */
    static CallTarget numbered(CallTarget target) {
        List<CallTarget.Argument> arguments = new ArrayList<>(target.arguments());
        List<Integer> order = passed(target);
        for (int i = 0; i < order.size(); i++) {
            arguments.set(order.get(i), new CallTarget.Passed(i));
        }
        return new CallTarget(target.desc(), target.function(), target.graph(), arguments, target.constructed());
    }

    /** Whether a function takes just what the call passes, in that order. */
    static boolean isNatural(Lowerer lowerer, CallTarget target) {
        List<Variable> parameters = target.graph().graph().parameters();
        List<Integer> order = passed(target).stream().filter(i -> lowerer.repr(parameters.get(i)).lowType() != Primitive.VOID).toList();
        List<Integer> all = IntStream.range(0, parameters.size()).boxed().filter(i -> lowerer.repr(parameters.get(i)).lowType() != Primitive.VOID).toList();
        return order.equals(all);
    }
}
