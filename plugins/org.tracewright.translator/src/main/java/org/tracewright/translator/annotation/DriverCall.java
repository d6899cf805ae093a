package org.tracewright.translator.annotation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.objspace.flow.JitMarker;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;

/**
 * A marker of a driver: a {@code jit_marker}, where the driver was a constant when the graph was made, or a call of its method, where inference found out which driver it is.
 *
 * @param driver  the one driver that it may be
 * @param values  which arguments of the operation are the greens and then the reds
 * @param problem why it cannot be a marker; null where it is one
 */
public record DriverCall(JitMarker marker, HostObject driver, List<Integer> values, String problem) {

    private static final int FIRST_VALUE = 2;
    private static final String MODULE = "rpython.rlib.jit.";
    private static final Set<String> WITH_NAMES = Set.of("jit_merge_point", "can_enter_jit");
    private static final Set<String> WITHOUT_NAMES = Set.of("start_dispatch_loop", "backward_jump");

    /** Whether this is a method of a driver that is a marker. */
    public static boolean isMarker(Annotation callee) {
        return callee instanceof SomePBC pbc && pbc.any() instanceof FrozenMethodDesc method && isMarker(method);
    }

    private static boolean isMarker(FrozenMethodDesc method) {
        return method.function().function().qualifiedName().equals(MODULE + method.name()) && (WITH_NAMES.contains(method.name()) || WITHOUT_NAMES.contains(method.name()));
    }

    /** What an operation means; null where it is no marker. */
    public static DriverCall of(Operation operation, Annotation callee, HostSpace space) {
        if (operation.opcode() == Opcode.JIT_MARKER) {
            JitMarker marker = (JitMarker) foreign(operation, 0);
            return new DriverCall(marker, (HostObject) ((Constant) operation.arg(1)).value(), IntStream.range(FIRST_VALUE, operation.args().size()).boxed().toList(), null);
        }
        return isMarker(callee) ? ofMethod(operation, (SomePBC) callee, space) : null;
    }

    private static DriverCall ofMethod(Operation call, SomePBC callee, HostSpace space) {
        if (!(callee.only() instanceof FrozenMethodDesc method)) {
            return wrong("this may be one of several drivers, but a marker belongs to one: let each be a global variable, or an attribute of a class of its own");
        }
        HostObject driver = method.self().hostObject();
        if (WITHOUT_NAMES.contains(method.name()) || space.getAttribute(driver, "reds") instanceof HostStr) {
            return wrong("a driver without reds must be a global variable where its markers are; this one is the attribute of an instance, so it must name its reds");
        }
        List<String> given = call.opcode() == Opcode.CALL_ARGS ? ((CallShape) foreign(call, 1)).keywords() : List.of();
        JitMarker marker = new JitMarker(method.name(), names(space, driver, "greens"), names(space, driver, "reds"));
        String problem = marker.mismatch(given);
        return problem != null ? wrong(problem) : new DriverCall(marker, driver, marker.names().stream().map(name -> FIRST_VALUE + given.indexOf(name)).toList(), null);
    }

    private static DriverCall wrong(String problem) {
        return new DriverCall(null, null, List.of(), problem);
    }

    private static Object foreign(Operation operation, int index) {
        Object value = ((Constant) operation.arg(index)).value();
        return value instanceof HostForeign foreign ? foreign.value() : value;
    }

    private static List<String> names(HostSpace space, HostObject driver, String attribute) {
        return ((HostList) space.getAttribute(driver, attribute)).items().stream().map(space::str).toList();
    }
}
