package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.FrozenMethodDesc;
import org.tracewright.translator.annotation.FunctionDesc;
import org.tracewright.translator.annotation.MethodDesc;
import org.tracewright.translator.annotation.SomePBC;

/**
 * What compares or hashes the keys of an {@code r_dict}: a function, a method of a frozen object, or a method of an instance. The instance is known at run time only and so is in a field of the dict.
 *
 * @param callee what the program gave the dict
 * @param field  the dict's field for the instance
 */
record KeyFunction(Lowerer lowerer, SomePBC callee, String field) {

    /** Whether the dict has the field. */
    boolean isMethod() {
        return callee.any() instanceof MethodDesc;
    }

    /** How the field holds the method. */
    Repr repr() {
        return lowerer.reprs().of(callee);
    }

    /** Calls it from a function that gets the dict and the keys, or the keys alone. */
    Operand call(Code code, Operand dict, List<Operand> keys, Repr key, Repr result) {
        if (!isMethod()) {
            return direct(code, keys, key, result);
        }
        List<CallTarget> targets = callee.descs().stream().map(desc -> (MethodDesc) desc).filter(method -> !method.function().graphs().isEmpty())
                .map(method -> new CallTarget(method, method.function(), lowerer.functions().graphOf(method.function()), List.of(), null)).toList();
        AnnotatedGraph graph = targets.get(0).graph();
        List<Variable> parameters = graph.graph().parameters();
        Operand method = code.getField(dict, field);
        List<Operand> args = converted(code, keys, key, parameters.subList(1, parameters.size()));
        if (repr() instanceof BoundMethodRepr bound) {
            return result(code, graph, bound.call(code, method, args), result);
        }
        if (targets.stream().map(CallTarget::graph).distinct().count() > 1) {
            return result(code, graph, lowerer.virtualMethods().call(code, targets, method, args), result);
        }
        Repr self = lowerer.repr(parameters.get(0));
        if (self.lowType() != Primitive.VOID) {
            args.add(0, Conversions.convert(code, method, ((MethodRepr) repr()).self(), null, self));
        }
        return result(code, graph, code.call(lowerer.functions().of(graph), args), result);
    }

    private Operand direct(Code code, List<Operand> keys, Repr key, Repr result) {
        HostObject self = callee.only() instanceof FrozenMethodDesc method ? method.self().hostObject() : null;
        FunctionDesc function = self != null ? ((FrozenMethodDesc) callee.only()).function() : callee.only() instanceof FunctionDesc only ? only : null;
        if (function == null) {
            throw LoweringException.unsupported("equality and hash of an r_dict must each be one function, or a method");
        }
        AnnotatedGraph graph = lowerer.functions().graphOf(function);
        List<Variable> parameters = graph.graph().parameters();
        List<Operand> args = converted(code, keys, key, self == null ? parameters : parameters.subList(1, parameters.size()));
        if (self != null && lowerer.repr(parameters.get(0)).lowType() != Primitive.VOID) {
            args.add(0, lowerer.constant(lowerer.repr(parameters.get(0)), self));
        }
        return result(code, graph, code.call(lowerer.functions().of(graph), args), result);
    }

    private List<Operand> converted(Code code, List<Operand> keys, Repr key, List<Variable> parameters) {
        List<Operand> args = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Repr wanted = lowerer.repr(parameters.get(i));
            if (wanted.lowType() != Primitive.VOID) {
                args.add(Conversions.convert(code, keys.get(i), key, null, wanted));
            }
        }
        return args;
    }

    private Operand result(Code code, AnnotatedGraph graph, Operand value, Repr wanted) {
        Variable returned = graph.graph().returnVariable();
        Repr from = lowerer.repr(returned);
        if (wanted == lowerer.reprs().bools() && from.lowType() != Primitive.BOOL && from.lowType() != Primitive.VOID) {
            return from.truth(code, value);
        }
        return Conversions.convert(code, value, from, lowerer.program().annotation(returned).constant(), wanted);
    }
}
