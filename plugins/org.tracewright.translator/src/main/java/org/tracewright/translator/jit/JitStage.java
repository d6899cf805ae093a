package org.tracewright.translator.jit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;

/** Splits every portal of a simplified program. Works on a copy. */
public final class JitStage {

    /** The error code of everything that this stage refuses. */
    public static final String CODE = "jit-portal";

    /**
     * What the stage gives.
     *
     * @param program     null where there are errors
     * @param diagnostics the errors
     */
    public record Result(Program program, List<Diagnostic> diagnostics) {
    }

    /** Traces pass arguments one by one, and a method of the Java virtual machine takes 255 slots: this many values of two slots. */
    private static final int MOST_PARAMETERS = 127;

    private final Program program;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Portal> portals = new LinkedHashMap<>();
    private final Set<String> entered = new HashSet<>();

    private JitStage(Program program) {
        this.program = program;
    }

    /**
     * Runs the stage.
     *
     * @param opaque names of functions that traces do not go into, which get the hint that says so
     */
    public static Result run(Program simplified, Set<String> opaque) {
        Program copy = ProgramCopier.copy(simplified);
        copy.functions().stream().filter(function -> opaque.contains(function.name())).forEach(function -> function.graph().hints().put("look_inside", false));
        return new JitStage(copy).split();
    }

    private Result split() {
        for (LowFunction function : program.functions()) {
            findMarkers(function);
            if (function.type().args().size() > MOST_PARAMETERS) {
                refuse("a function has at most " + MOST_PARAMETERS + " parameters in a program with a tracing compiler", function.graph().position());
            }
        }
        if (portals.isEmpty() && diagnostics.isEmpty()) {
            refuse("the program has no JitDriver with a merge point", program.entry().graph().position());
        }
        portals.forEach((driver, portal) -> {
            List<Variable> strangers = portal.split(entered.contains(driver));
            if (!strangers.isEmpty()) {
                refuse("'" + strangers.get(0).name() + "' is used after the merge point and is neither green nor red", portal.marker().operation().position());
            }
        });
        return diagnostics.isEmpty() ? finish() : new Result(null, List.copyOf(diagnostics));
    }

    private Result finish() {
        List<LowFunction> functions = new ArrayList<>(program.functions());
        portals.values().forEach(portal -> functions.addAll(List.of(portal.portal(), portal.runner())));
        functions.forEach(function -> alignMarkers(function.graph()));
        return new Result(diagnostics.isEmpty() ? new Program(program.entry(), functions, program.classes()) : null, List.copyOf(diagnostics));
    }

    private void findMarkers(LowFunction function) {
        int mergePoints = 0;
        for (Block block : function.graph().blocks()) {
            for (Operation operation : block.operations().stream().filter(Marker::isMarker).toList()) {
                Marker marker = Marker.of(operation);
                if (marker.kind().equals("can_enter_jit")) {
                    entered.add(marker.driver());
                } else if (marker.kind().equals("jit_merge_point")) {
                    addPortal(function, marker, ++mergePoints);
                }
            }
        }
    }

    private void addPortal(LowFunction function, Marker marker, int count) {
        if (count > 1 || portals.containsKey(marker.driver())) {
            refuse(count > 1 ? "a function has one merge point at most" : "a JitDriver has one merge point; another function has it already",
                    marker.operation().position());
        } else {
            portals.put(marker.driver(), new Portal(function, marker));
        }
    }

    /** Gives each {@code can_enter_jit} the variables of its merge point in their order; drops markers that are of no more use. */
    private void alignMarkers(FlowGraph graph) {
        for (Block block : graph.blocks()) {
            List<Operation> aligned = new ArrayList<>();
            for (Operation operation : block.operations()) {
                Operation kept = Marker.isMarker(operation) ? aligned(Marker.of(operation)) : operation;
                if (kept != null) {
                    aligned.add(kept);
                }
            }
            block.operations().clear();
            block.operations().addAll(aligned);
        }
    }

    private Operation aligned(Marker marker) {
        Portal portal = portals.get(marker.driver());
        if (portal == null) {
            return null;
        } else if (marker.kind().equals("loop_header")) {
            refuse("a loop header must be in the function with the merge point", marker.operation().position());
            return null;
        } else if (marker.kind().equals("jit_merge_point")) {
            return marker.operation();
        }
        List<Operand> values = new ArrayList<>();
        for (Marker.Named wanted : portal.marker().variables()) {
            Operand value = marker.variables().stream().filter(named -> named.name().equals(wanted.name())).map(Marker.Named::value).findFirst().orElse(null);
            if (value == null) {
                refuse("the merge point's variable '" + wanted.name() + "' has no value here", marker.operation().position());
                return null;
            }
            values.add(value);
        }
        return portal.marker().withValues("can_enter_jit", values).withPosition(marker.operation().position());
    }

    private void refuse(String message, SourcePosition position) {
        diagnostics.add(new Diagnostic(CODE, message, position));
    }
}
