package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.tracewright.flow.graph.Opcode;

/** Stable sorting with Python's comparison. */
final class Sorting {

    /** An item and what it is sorted by. */
    private record Keyed(HostObject key, HostObject item) {
    }

    private Sorting() {
    }

    /** Sorts in place; {@code compare}, {@code key} and {@code reverse} may be null or None. */
    static void sort(HostSpace space, List<HostObject> items, HostObject compare, HostObject key, HostObject reverse) {
        boolean backwards = reverse != null && space.isTrue(reverse);
        List<Keyed> keyed = new ArrayList<>(items.size());
        for (HostObject item : items) {
            keyed.add(new Keyed(isGiven(key) ? space.call(key, item) : item, item));
        }
        if (backwards) {
            Collections.reverse(keyed);
        }
        mergeSort(keyed, comparator(space, compare));
        if (backwards) {
            Collections.reverse(keyed);
        }
        items.clear();
        keyed.forEach(pair -> items.add(pair.item()));
    }

    private static boolean isGiven(HostObject argument) {
        return argument != null && argument != HostNone.NONE;
    }

    private static Comparator<HostObject> comparator(HostSpace space, HostObject compare) {
        if (isGiven(compare)) {
            return (left, right) -> Long.signum(Numbers.toLong(space, space.call(compare, left, right)));
        }
        return (left, right) -> space.isTrue(space.operators().comparison().compare(Opcode.LT, left, right)) ? -1 : 1;
    }

    /** Java's own sort would complain about an order that contradicts itself; this one lets the program have what it asks for. */
    private static void mergeSort(List<Keyed> items, Comparator<HostObject> order) {
        int size = items.size();
        if (size < 2) {
            return;
        }
        List<Keyed> left = new ArrayList<>(items.subList(0, size / 2));
        List<Keyed> right = new ArrayList<>(items.subList(size / 2, size));
        mergeSort(left, order);
        mergeSort(right, order);
        int l = 0;
        int r = 0;
        for (int i = 0; i < size; i++) {
            boolean takeRight = l == left.size() || r < right.size() && order.compare(right.get(r).key(), left.get(l).key()) < 0;
            items.set(i, takeRight ? right.get(r++) : left.get(l++));
        }
    }
}
