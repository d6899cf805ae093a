package org.tracewright.translator.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotator;

/** What all parts of one lowering share. */
final class Lowerer {

    private final AnnotatedProgram program;
    private final Annotator annotator;
    private final HostSpace space;
    private final Structs structs = new Structs();
    private final Classes classes;
    private final Reprs reprs;
    private final Functions functions;
    private final Prebuilt prebuilt;
    private final HelperLibrary helpers;
    private final ReprFunctions reprFunctions;
    private final VirtualMethods virtualMethods;
    private final ConditionalCalls conditionalCalls;
    private final CallRows callRows;
    private final FrozenObjects frozenObjects;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Object> drivers = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final List<Runnable> atEnd = new ArrayList<>();

    Lowerer(AnnotatedProgram program, Annotator annotator, HostSpace space) {
        this.program = program;
        this.annotator = annotator;
        this.space = space;
        this.classes = new Classes(this);
        this.reprs = new Reprs(this);
        this.functions = new Functions(this);
        this.prebuilt = new Prebuilt(this);
        this.helpers = new HelperLibrary(this);
        this.reprFunctions = new ReprFunctions(this);
        this.virtualMethods = new VirtualMethods(this);
        this.conditionalCalls = new ConditionalCalls(this);
        this.callRows = new CallRows(this);
        this.frozenObjects = new FrozenObjects(this);
    }

    AnnotatedProgram program() {
        return program;
    }

    Annotator annotator() {
        return annotator;
    }

    HostSpace space() {
        return space;
    }

    Structs structs() {
        return structs;
    }

    Classes classes() {
        return classes;
    }

    Reprs reprs() {
        return reprs;
    }

    Functions functions() {
        return functions;
    }

    Prebuilt prebuilt() {
        return prebuilt;
    }

    HelperLibrary helpers() {
        return helpers;
    }

    ReprFunctions reprFunctions() {
        return reprFunctions;
    }

    VirtualMethods virtualMethods() {
        return virtualMethods;
    }

    ConditionalCalls conditionalCalls() {
        return conditionalCalls;
    }

    CallRows callRows() {
        return callRows;
    }

    FrozenObjects frozenObjects() {
        return frozenObjects;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Repr repr(Operand operand) {
        return reprs.of(program.annotation(operand));
    }

    /** The low-level constant for a live object. */
    Operand constant(Repr repr, HostObject value) {
        return repr.lowType() == Primitive.VOID ? Constant.ofVoid(value) : new Constant(repr.convertConstant(value), repr.lowType());
    }

    Operand stringConstant(String text) {
        return new Constant(prebuilt.string(HostStr.of(text)), StringTypes.STR_PTR);
    }

    /** What the program calls a driver. */
    String driverName(Object driver) {
        int number = drivers.indexOf(driver);
        if (number < 0) {
            number = drivers.size();
            drivers.add(driver);
        }
        return "driver" + number;
    }

    /** Does something when the current graph is done. */
    void later(Runnable work) {
        later.add(work);
    }

    /** Does something when all graphs are done. */
    void atEnd(Runnable work) {
        atEnd.add(work);
    }

    /** An empty graph for a function. */
    FlowGraph newGraph(LowFunction function, SourcePosition position, Block start) {
        LowType result = function.type().result();
        return new FlowGraph(function.name(), position, start, new Variable("result", result), new Variable("etype", Primitive.CLASS),
                new Variable("evalue", new Ptr(classes.root().instanceType())));
    }

    /** Lowers everything that is asked for, until nothing is. */
    void drain() {
        boolean more = true;
        while (more) {
            if (!later.isEmpty()) {
                Runnable work = later.remove();
                guarded(work, SourcePosition.NONE);
            } else if (!functions.pending().isEmpty()) {
                Functions.Pending next = functions.pending().remove();
                guarded(() -> next.function().setGraph(new GraphLowering(this, next).lower()), next.source().position());
            } else if (!atEnd.isEmpty()) {
                List<Runnable> work = List.copyOf(atEnd);
                atEnd.clear();
                work.forEach(w -> guarded(w, SourcePosition.NONE));
            } else {
                more = false;
            }
        }
    }

    private void guarded(Runnable work, SourcePosition position) {
        try {
            work.run();
        } catch (LoweringException refused) {
            report(refused, position);
        }
    }

    void report(LoweringException refused, SourcePosition position) {
        Diagnostic diagnostic = new Diagnostic(refused.code(), refused.getMessage(), position);
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }
}
