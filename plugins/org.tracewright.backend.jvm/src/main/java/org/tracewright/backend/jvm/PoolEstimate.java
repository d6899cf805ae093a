package org.tracewright.backend.jvm;

import java.util.HashSet;
import java.util.Set;
import org.tracewright.flow.heap.LowFunction;

/** How many entries the constant pool of a class needs for its functions, rather too many than too few: a class file holds 65,535. */
final class PoolEstimate {

    private static final int ENOUGH = 50_000;
    /** A number takes two entries, a field or a method with its class, name and descriptor up to six. */
    private static final int NUMBER = 2;
    private static final int MEMBER = 6;

    private final Set<Object> counted = new HashSet<>();
    private int entries;

    /** Whether another class should be begun. */
    boolean isFull() {
        return entries >= ENOUGH;
    }

    void add(LowFunction function) {
        entries += MEMBER;
        if (function.hasGraph()) {
            entries += NUMBER * function.mentions().raises();
            for (Object value : function.mentions().values()) {
                if (counted.add(value)) {
                    entries += value instanceof Number ? NUMBER : MEMBER;
                }
            }
        }
    }
}
