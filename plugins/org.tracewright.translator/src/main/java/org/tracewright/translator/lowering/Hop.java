package org.tracewright.translator.lowering;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostNone;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation;
import org.tracewright.translator.annotation.SomeInteger;

/** One high-level operation on its way to low-level ones: its arguments as annotations, representations and low-level values. */
final class Hop {

    private final GraphLowering graph;
    private final Operation operation;
    private final List<Operand> args;
    private final Map<String, Operand> keywords;

    Hop(GraphLowering graph, Operation operation, List<Operand> args, Map<String, Operand> keywords) {
        this.graph = graph;
        this.operation = operation;
        this.args = args;
        this.keywords = keywords;
    }

    /** The same operation with other arguments: those of the call that it is. */
    Hop withArgs(List<Operand> newArgs, Map<String, Operand> newKeywords) {
        return new Hop(graph, operation, newArgs, newKeywords);
    }

    GraphLowering graph() {
        return graph;
    }

    Lowerer lowerer() {
        return graph.lowerer();
    }

    Code code() {
        return graph.code();
    }

    Operation operation() {
        return operation;
    }

    int count() {
        return args.size();
    }

    Operand operand(int index) {
        return args.get(index);
    }

    Map<String, Operand> keywords() {
        return keywords;
    }

    Annotation annotation(int index) {
        return graph.annotation(args.get(index));
    }

    Repr repr(int index) {
        return lowerer().reprs().of(annotation(index));
    }

    HostObject constant(int index) {
        return annotation(index).constant();
    }

    /** Whether the argument is there and not the constant None. */
    boolean given(int index) {
        return index < args.size() && constant(index) != HostNone.NONE;
    }

    /** The argument in its own representation. */
    Operand value(int index) {
        return graph.value(args.get(index));
    }

    /** The argument in another representation. */
    Operand value(int index, Repr target) {
        return Conversions.convert(code(), value(index), repr(index), constant(index), target);
    }

    /** A machine integer argument, or the default where it is absent or None. */
    Operand integer(int index, long otherwise) {
        return given(index) ? value(index, lowerer().reprs().signed()) : Code.signed(otherwise);
    }

    boolean isNonNegative(int index) {
        return annotation(index) instanceof SomeInteger i ? i.nonNegative() : annotation(index).kind() == Annotation.Kind.BOOL;
    }

    Annotation resultAnnotation() {
        return graph.annotation(operation.result());
    }

    Repr resultRepr() {
        return lowerer().reprs().of(resultAnnotation());
    }

    /** A value as the result of the operation. */
    Operand result(Operand value, Repr from) {
        return Conversions.convert(code(), value, from, null, resultRepr());
    }

    Operand helper(String name, Operand... helperArgs) {
        return code().helper(name, helperArgs);
    }

    /** Whether a handler around the operation would catch that built-in exception. */
    boolean sees(String exception) {
        HostType type = BuiltinTypes.byName(exception);
        return graph.handlers(operation).stream().anyMatch(type::isSubclassOf);
    }

    /** The operation again, with two arguments in another order. */
    Operand repeated(Opcode opcode, int first, int second) {
        Hop swapped = withArgs(List.of(args.get(first), args.get(second)), keywords);
        return swapped.repr(0).binary(swapped, opcode);
    }

    LowType resultType() {
        return resultRepr().lowType();
    }

    /** The text of an argument as {@code str} gives it, with {@code None} for a null pointer. */
    Operand text(int index) {
        Repr repr = repr(index);
        return orNone(index, repr, () -> repr.text(code(), value(index)));
    }

    Operand represented(int index) {
        Repr repr = repr(index);
        return orNone(index, repr, () -> repr.represent(code(), value(index)));
    }

    private Operand orNone(int index, Repr repr, Supplier<Operand> text) {
        if (!annotation(index).canBeNone() || !(repr.lowType() instanceof Ptr)) {
            return text.get();
        }
        return code().choose(code().emit(Opcode.PTR_NONZERO, value(index)), StringTypes.STR_PTR, text, () -> code().string("None"));
    }
}
