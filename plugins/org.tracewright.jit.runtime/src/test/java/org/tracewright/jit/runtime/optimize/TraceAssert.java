package org.tracewright.jit.runtime.optimize;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;
import org.tracewright.jit.runtime.trace.TraceVerifier;

/** Optimises traces given as text and compares the results with other texts, up to renaming. Every pass's result is verified. */
final class TraceAssert {

    static final String ALL = "all";

    final World world = new World();
    private final String enabled;

    /** @param enabled as {@code enable_opts} */
    TraceAssert(String enabled) {
        this.enabled = enabled;
    }

    Trace parse(String text) {
        return TraceText.parse(text, world.names);
    }

    /** The optimised loop of a trace that jumps to {@code loop}. */
    Trace optimise(String text) {
        Trace recorded = parse(text);
        return optimizer().loop(recorded, (LabelDescr) world.names.descriptor(TraceOpcode.JUMP, "loop"));
    }

    Optimizer optimizer() {
        return new Optimizer(Settings.of(enabled), world.cpu(), (pass, trace) ->
            assertEquals("behind " + pass + ":\n" + TraceText.print(trace, world.names), List.of(), TraceVerifier.verify(trace)));
    }

    /** The loop's body, its label's arguments as inputs, is this trace. */
    void body(String recorded, String expected) {
        Trace optimised = optimise(recorded);
        List<Operation> operations = optimised.operations();
        int label = 0;
        while (operations.get(label).opcode() != TraceOpcode.LABEL) {
            label++;
        }
        Trace body = new Trace(operations.get(label).args().stream().map(Box.class::cast).toList(),
                operations.subList(label + 1, operations.size()));
        same(expected, body, "whole trace:\n" + TraceText.print(optimised, world.names));
    }

    /** The whole straight trace becomes this one. */
    void straight(String recorded, String expected) {
        same(expected, optimise(recorded), "");
    }

    private void same(String expected, Trace actual, String more) {
        String right = TraceText.print(actual, world.names);
        String left = TraceText.print(parse(expected), world.names);
        if (!left.equals(right)) {
            fail("not as expected:\n" + columns(left, right) + more);
        }
    }

    private static String columns(String left, String right) {
        List<String> a = left.lines().toList();
        List<String> b = right.lines().toList();
        int width = a.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String expected = i < a.size() ? a.get(i) : "";
            String got = i < b.size() ? b.get(i) : "";
            lines.add(String.format("%-" + Math.max(1, width) + "s %s %s", expected, expected.equals(got) ? "|" : "*", got));
        }
        return String.join("\n", lines) + "\n";
    }
}
