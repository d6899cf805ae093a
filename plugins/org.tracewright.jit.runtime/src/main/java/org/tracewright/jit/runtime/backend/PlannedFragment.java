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
    private final PlannedFragment parent;
    private final int parentIndex;
    private final Map<Box, Integer> slots = new HashMap<>();
    private final Map<Box, Value> constants = new HashMap<>();
    private final Map<Guard, PlannedFragment> bridges = new HashMap<>();
    private final List<LabelPlace> labels = new ArrayList<>();
    private int jumpRank;

    /**
     * @param parent      what the bridge's guard is in; null where the fragment is no bridge or has an entry of its own
     * @param parentIndex of the guard's operation
     */
    PlannedFragment(Fragment fragment, TraceAnalysis analysis, PlannedFragment parent, int parentIndex) {
        this.fragment = fragment;
        this.analysis = analysis;
        this.parent = parent;
        this.parentIndex = parentIndex;
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

    /** Inputs that have always the same value here. */
    Map<Box, Value> constants() {
        return constants;
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

    void setJumpRank(int rank) {
        jumpRank = rank;
    }

    /**
     * Whether the jump at the end may go to the place directly: where that is forward, or back to a label that all ways here pass, so that each loop has one entry.
     */
    boolean jumpsDirectly(LabelPlace target) {
        return target.rank() > jumpRank || passed(fragment.trace().operations().size()) == target;
    }

    /** The label that control passes last before the operation; null where that is another method's business. */
    private LabelPlace passed(int index) {
        LabelPlace last = null;
        for (LabelPlace label : labels) {
            if (label.index() < index) {
                last = label;
            }
        }
        return last == null && parent != null ? parent.passed(parentIndex) : last;
    }
}
