package org.tracewright.jit.codewriter.transform;

import java.util.SortedMap;
import java.util.TreeMap;

/** Where a switch goes, by the value. */
public record SwitchCases(SortedMap<Long, Label> targets) {

    public SwitchCases {
        targets = new TreeMap<>(targets);
    }
}
