package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.SomeBuiltin;
import org.tracewright.translator.annotation.SomeBuiltinMethod;

/**
 * The built-in iterator that an operation takes the next item of: {@code next} of a loop, the function {@code next}, or the method.
 *
 * @param argument which argument of the operation it is; the method itself stands for its iterator
 */
record SteppedIterator(int argument, Repr repr) {

    /** The iterator, or null where the operation does something else. */
    static SteppedIterator of(GraphLowering graph, Operation operation) {
        if (operation.opcode() == Opcode.NEXT) {
            boolean own = !graph.lowerer().program().callTargets(operation).isEmpty();
            return own ? null : new SteppedIterator(0, graph.lowerer().reprs().of(graph.annotation(operation.arg(0))));
        }
        if (operation.opcode() != Opcode.SIMPLE_CALL) {
            return null;
        }
        Annotation callee = graph.annotation(operation.arg(0));
        if (callee instanceof SomeBuiltinMethod method && method.name().equals("next") && method.self().kind() == Annotation.Kind.ITERATOR) {
            return new SteppedIterator(0, graph.lowerer().reprs().of(method.self()));
        }
        boolean function = callee instanceof SomeBuiltin builtin && builtin.qualifiedName().equals("__builtin__.next") && operation.args().size() == 2;
        return function && graph.annotation(operation.arg(1)).kind() == Annotation.Kind.ITERATOR
                ? new SteppedIterator(1, graph.lowerer().reprs().of(graph.annotation(operation.arg(1)))) : null;
    }
}
