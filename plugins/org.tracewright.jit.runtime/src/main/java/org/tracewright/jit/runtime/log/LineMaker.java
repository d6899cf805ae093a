package org.tracewright.jit.runtime.log;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.backend.PortalCall;
import org.tracewright.jit.runtime.cpu.ValueCalls;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceNames;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TracePrinter;

/** Makes the stages of one trace: a box has the same name in all of them. */
final class LineMaker {

    private final int number;
    private final String driver;
    private final String start;
    private final Locations locations;
    private final TracePrinter printer;
    /** Of merge points, which mostly are the same operations in all stages. */
    private final Map<Operation, String> places = new IdentityHashMap<>();
    /** Likewise of all operations: what a guard needs where it fails is a long text. */
    private final Map<Operation, String> texts = new IdentityHashMap<>();

    /** @param start the position in the user's program where the trace begins */
    LineMaker(int number, String driver, String start, Locations locations, TraceNames names) {
        this.number = number;
        this.driver = driver;
        this.start = start;
        this.locations = locations;
        printer = new TracePrinter(names, false);
    }

    /** Name of the driver. */
    String driver() {
        return driver;
    }

    /** Where the trace begins. */
    String start() {
        return start;
    }

    LogRecord.Stage stage(String name, Trace trace) {
        List<LogRecord.Line> lines = new ArrayList<>();
        String inputs = trace.inputs().stream().map(printer::value).collect(Collectors.joining(", "));
        List<String> ofOperations = places(trace);
        for (int i = 0; i < ofOperations.size(); i++) {
            Operation operation = trace.operations().get(i);
            Position position = operation.position();
            lines.add(new LogRecord.Line(texts.computeIfAbsent(operation, this::text), position.function(), position.file(), position.line(), ofOperations.get(i)));
        }
        return new LogRecord.Stage(number, name, inputs, lines);
    }

    private String text(Operation operation) {
        return printer.line(operation) + called(operation);
    }

    /** Behind a call of a portal, the position in the user's program that it calls. */
    private String called(Operation operation) {
        return operation.opcode().isPortalCall() && Observed.refOf(operation.arg(0)) instanceof PortalCall portal ? "  # " + locations.of(portal.driver(), portal.greens()) : "";
    }

    /** The position in the user's program of each operation: that of the last merge point before it. */
    List<String> places(Trace trace) {
        List<String> list = new ArrayList<>();
        String place = start;
        for (Operation operation : trace.operations()) {
            if (operation.opcode() == TraceOpcode.DEBUG_MERGE_POINT && operation.descr() instanceof DriverDescr) {
                place = places.computeIfAbsent(operation, this::place);
            }
            list.add(place);
        }
        return list;
    }

    private String place(Operation mergePoint) {
        return locations.of((DriverDescr) mergePoint.descr(), ValueCalls.arguments(mergePoint.args().subList(1, mergePoint.args().size())));
    }
}
