package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The C3 linearisation of a class and its bases. */
final class MethodResolutionOrder {

    /** The bases disagree about their order. */
    static final class Inconsistent extends RuntimeException {
        Inconsistent(String classes) {
            super(classes, null, false, false);
        }
    }

    private MethodResolutionOrder() {
    }

    static List<HostType> of(HostType type) {
        List<List<HostType>> sequences = new ArrayList<>();
        for (HostType base : type.bases()) {
            sequences.add(new ArrayList<>(base.mro()));
        }
        sequences.add(new ArrayList<>(type.bases()));
        List<HostType> result = new ArrayList<>();
        result.add(type);
        sequences.removeIf(List::isEmpty);
        while (!sequences.isEmpty()) {
            HostType next = nextHead(sequences);
            result.add(next);
            for (List<HostType> sequence : sequences) {
                if (sequence.get(0) == next) {
                    sequence.remove(0);
                }
            }
            sequences.removeIf(List::isEmpty);
        }
        return List.copyOf(result);
    }

    private static HostType nextHead(List<List<HostType>> sequences) {
        for (List<HostType> sequence : sequences) {
            HostType head = sequence.get(0);
            if (sequences.stream().noneMatch(other -> other.lastIndexOf(head) > 0)) {
                return head;
            }
        }
        throw new Inconsistent(sequences.stream().map(sequence -> sequence.get(0).name()).distinct().collect(Collectors.joining(", ")));
    }
}
