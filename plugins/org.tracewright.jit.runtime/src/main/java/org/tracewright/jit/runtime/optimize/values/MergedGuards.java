package org.tracewright.jit.runtime.optimize.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Guards that can be one, by what they say of a number: that it is not less than a constant, that it is not more than a constant or the length of something, or that it is none of several neighbours. The
 * first of them tests what all say; where it fails too early the interpreter goes on, so that is right, too.
 */
final class MergedGuards {

    /** What guards are about: a number, or the distance from one to another. */
    private record Subject(Box minus, Box plus) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Subject that && minus == that.minus && plus == that.plus;
        }

        @Override
        public int hashCode() {
            return 31 * Objects.hashCode(minus) + Objects.hashCode(plus);
        }
    }

    /** A guard that the number is not one of these. */
    private record Excluded(long from, long end, int index) {
    }

    private final List<Operation> operations;
    /** Numbers that are not negative and fit in 32 bits. */
    private final Set<Value> lengths;
    private final Map<Value, Operation> tests = new HashMap<>();
    private final Map<Value, Offset> offsets = new HashMap<>();
    private final Map<Value, Subject> differences = new HashMap<>();
    /** By subject, the indices of the guards with the least that they allow, the most, or the value that they exclude. */
    private final Map<Subject, Map<Integer, Long>> least = new LinkedHashMap<>();
    private final Map<Subject, Map<Integer, Long>> most = new LinkedHashMap<>();
    private final Map<Subject, List<Excluded>> excluded = new LinkedHashMap<>();
    /** What takes the place of a guard. */
    private final Map<Integer, List<Operation>> changed = new HashMap<>();

    /**
     * @param operations straight code
     * @param lengths    what is known to be the length of something in front of it
     */
    MergedGuards(List<Operation> operations, Collection<? extends Value> lengths) {
        this.operations = operations;
        this.lengths = new HashSet<>(lengths);
        for (int i = 0; i < operations.size(); i++) {
            note(operations.get(i), i);
        }
    }

    private void note(Operation operation, int index) {
        switch (operation.opcode()) {
            case GUARD_TRUE -> guard(tests.get(operation.arg(0)), true, index);
            case GUARD_FALSE -> guard(tests.get(operation.arg(0)), false, index);
            case INT_EQ, INT_NE, INT_LT, INT_LE, INT_GT, INT_GE, UINT_GE -> tests.put(operation.result(), operation);
            case INT_ADD -> sum(operation, 1);
            case INT_SUB -> sum(operation, -1);
            default -> {
                if (IntRanges.isLength(operation)) {
                    lengths.add(operation.result());
                }
            }
        }
    }

    private void sum(Operation operation, int sign) {
        if (operation.arg(1) instanceof ConstInt step) {
            offsets.put(operation.result(), offset(operation.arg(0)).plus(sign * step.value()));
        } else if (sign < 0 && operation.arg(0) instanceof Box plus) {
            differences.put(operation.result(), new Subject((Box) operation.arg(1), plus));
        }
    }

    private Offset offset(Value value) {
        Offset known = offsets.get(value);
        return known != null ? known : value instanceof ConstInt constant ? new Offset(null, constant.value()) : new Offset((Box) value, 0);
    }

    /** Whether the value is known to be the length of something behind the code. */
    boolean isLength(Value value) {
        return lengths.contains(value);
    }

    /** The code with guards merged. */
    List<Operation> merged() {
        least.forEach((subject, guards) -> bound(subject, guards, TraceOpcode.INT_GE, Collections.max(guards.values())));
        most.forEach((subject, guards) -> bound(subject, guards, TraceOpcode.INT_LE, Collections.min(guards.values())));
        excluded.forEach(this::neighbours);
        if (changed.isEmpty()) {
            return operations;
        }
        List<Operation> result = new ArrayList<>(operations.size());
        for (int i = 0; i < operations.size(); i++) {
            List<Operation> others = changed.get(i);
            if (others == null) {
                result.add(operations.get(i));
            } else {
                result.addAll(others);
            }
        }
        return result;
    }

    private void guard(Operation test, boolean holds, int index) {
        if (test == null) {
            return;
        }
        Offset a = offset(test.arg(0));
        Offset b = offset(test.arg(1));
        if (!a.isSmall() || !b.isSmall()) {
            return;
        }
        switch (test.opcode()) {
            case INT_EQ, INT_NE -> {
                if (holds == (test.opcode() == TraceOpcode.INT_NE) && a.base() != null) {
                    different(a, b, index);
                }
            }
            case UINT_GE -> {
                if (holds && a.base() != null && b.base() == null && b.constant() > 0) {
                    exclude(subject(a.base()), -a.constant(), b.constant(), index);
                }
            }
            case INT_LT, INT_GE -> ordered(a, b, holds == (test.opcode() == TraceOpcode.INT_GE), 0, index);
            case INT_GT, INT_LE -> ordered(a, b, holds == (test.opcode() == TraceOpcode.INT_GT), 1, index);
            default -> {
            }
        }
    }

    private void different(Offset a, Offset b, int index) {
        if (b.base() == null) {
            exclude(subject(a.base()), b.constant() - a.constant(), 1, index);
        } else {
            exclude(new Subject(a.base(), b.base()), a.constant() - b.constant(), 1, index);
        }
    }

    private void exclude(Subject subject, long from, long count, int index) {
        excluded.computeIfAbsent(subject, any -> new ArrayList<>()).add(new Excluded(from, from + count, index));
    }

    private Subject subject(Box box) {
        return differences.getOrDefault(box, new Subject(null, box));
    }

    /**
     * A guard that a number is not less than a constant and something more, or else that it is less. The number must be its base and what cannot overflow in the direction in question, if the base is
     * tested in the place of it. Two numbers of which the greater must be a length are told apart by their distance.
     */
    private void ordered(Offset number, Offset other, boolean notLess, long more, int index) {
        long distance = other.constant() - number.constant();
        if (number.base() == null) {
            return;
        }
        if (other.base() != null) {
            if (notLess) {
                withinLength(other, number, more, index);
            } else {
                withinLength(number, other, 1 - more, index);
            }
        } else if (notLess && number.constant() <= 0) {
            add(least, new Subject(null, number.base()), index, distance + more);
        } else if (!notLess && number.constant() >= 0) {
            add(most, new Subject(null, number.base()), index, distance + more - 1);
        }
    }

    /** A guard that a number and so much more is at most the length: neither the length and less nor, once that holds, the number and more overflows. */
    private void withinLength(Offset number, Offset length, long more, int index) {
        if (number.base() != length.base() && lengths.contains(length.base()) && length.constant() <= 0 && number.constant() >= 0) {
            add(most, new Subject(length.base(), number.base()), index, length.constant() - number.constant() - more);
        }
    }

    private static void add(Map<Subject, Map<Integer, Long>> guards, Subject subject, int index, long limit) {
        guards.computeIfAbsent(subject, any -> new LinkedHashMap<>()).put(index, limit);
    }

    private void bound(Subject subject, Map<Integer, Long> guards, TraceOpcode comparison, long strongest) {
        if (guards.size() > 1) {
            int first = guards.keySet().iterator().next();
            guards.keySet().forEach(index -> changed.put(index, List.of()));
            List<Operation> computing = new ArrayList<>();
            Value limit = new ConstInt(strongest);
            if (subject.minus() != null) {
                limit = add(computing, operation(TraceOpcode.INT_ADD, List.of(subject.minus(), limit), first));
            }
            add(computing, operation(comparison, List.of(subject.plus(), limit), first));
            test(first, computing);
        }
    }

    /** Neighbours that a number is none of are a range that it is not in. */
    private void neighbours(Subject subject, List<Excluded> guards) {
        guards.sort(Comparator.comparingLong(Excluded::from));
        List<Excluded> run = new ArrayList<>();
        long end = 0;
        for (Excluded guard : guards) {
            if (!run.isEmpty() && guard.from() > end) {
                outside(subject, run, end);
                run.clear();
            }
            end = run.isEmpty() ? guard.end() : Math.max(end, guard.end());
            run.add(guard);
        }
        outside(subject, run, end);
    }

    private void outside(Subject subject, List<Excluded> run, long end) {
        if (run.size() < 2) {
            return;
        }
        int first = run.stream().mapToInt(Excluded::index).min().orElseThrow();
        run.forEach(guard -> changed.put(guard.index(), List.of()));
        long from = run.get(0).from();
        List<Operation> computing = new ArrayList<>();
        Value number = subject.plus();
        if (subject.minus() != null) {
            number = add(computing, operation(TraceOpcode.INT_SUB, List.of(number, subject.minus()), first));
        }
        number = add(computing, operation(TraceOpcode.INT_SUB, List.of(number, new ConstInt(from)), first));
        add(computing, operation(TraceOpcode.UINT_GE, List.of(number, new ConstInt(end - from)), first));
        test(first, computing);
    }

    private static Box add(List<Operation> computing, Operation operation) {
        computing.add(operation);
        return operation.result();
    }

    private Operation operation(TraceOpcode opcode, List<Value> args, int index) {
        return Operation.of(opcode, args, null, Box.of(Kind.INT), operations.get(index).position());
    }

    /** Lets the guard test what is computed last. */
    private void test(int index, List<Operation> computing) {
        List<Operation> all = new ArrayList<>(computing);
        Box condition = computing.get(computing.size() - 1).result();
        all.add(operations.get(index).withOpcode(TraceOpcode.GUARD_TRUE).withArgs(List.of(condition)));
        changed.put(index, all);
    }
}
