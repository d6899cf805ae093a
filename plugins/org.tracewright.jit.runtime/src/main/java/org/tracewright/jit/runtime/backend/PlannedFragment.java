package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Value;

/** A fragment in the method that is being made: its variables, its labels, the bridges that are in line. Compared by identity. */
final class PlannedFragment {

    private final Fragment fragment;
    private final TraceAnalysis analysis;
    private final Map<Box, Integer> slots = new HashMap<>();
    private final Map<Box, Value> computed = new HashMap<>();
    private final Map<Guard, PlannedFragment> bridges = new HashMap<>();
    private final List<LabelPlace> labels = new ArrayList<>();

    PlannedFragment(Fragment fragment, TraceAnalysis analysis) {
        this.fragment = fragment;
        this.analysis = analysis;
    }

    Fragment fragment() {
        return fragment;
    }

    TraceAnalysis analysis() {
        return analysis;
    }

    /** The variables of boxes. */
    Map<Box, Integer> slots() {
        return slots;
    }

    /** The variable of a box; -1 where it has none. */
    int slot(Box box) {
        return slots.getOrDefault(box, -1);
    }

    /** What a box that the guard hands over is where the guard fails: a comparison without code of its own is known there. */
    Value valueWhereFails(Guard guard, Box box) {
        ConstInt passing = analysis.fused(box);
        if (passing == null) {
            return box;
        }
        return guard.operation().args().contains(box) ? new ConstInt(1 - passing.value()) : passing;
    }

    /** Of a bridge in line: inputs that no variable of the guard's fragment has, and what they are there: a constant, or a box that is computed where the guard fails. */
    Map<Box, Value> computed() {
        return computed;
    }

    /** The bridges in line, by the guard that they begin at. */
    Map<Guard, PlannedFragment> bridges() {
        return bridges;
    }

    List<LabelPlace> labels() {
        return labels;
    }

    /** The label whose operation has that index. */
    LabelPlace label(int index) {
        return labels.stream().filter(label -> label.index() == index).findFirst().orElseThrow();
    }
}
