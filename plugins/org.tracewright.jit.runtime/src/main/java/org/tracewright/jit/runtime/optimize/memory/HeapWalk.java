package org.tracewright.jit.runtime.optimize.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** Knows what memory holds, and which writes wait. */
final class HeapWalk extends KnowingWalk {

    private static final int MOST_CONTENTS = 64;

    /** A write that waits, and what it is to guards in between. */
    private record Delayed(Operation operation, PendingWrite pending) {
    }

    private final Map<Descriptor, Map<Key, Value>> contents = new LinkedHashMap<>();
    private final Map<Key, Delayed> waiting = new LinkedHashMap<>();
    private final Aliasing aliasing = new Aliasing();
    private final boolean collects;

    /** @param collects whether guards are to keep what is known where they stand */
    HeapWalk(boolean collects) {
        this.collects = collects;
    }

    @Override
    void begin(Known known) {
        for (PendingWrite content : known.memory()) {
            know(content.index() == null ? Key.field((FieldDescr) content.descr(), content.object())
                    : Key.item((ArrayDescr) content.descr(), content.object(), content.index()), content.value());
        }
    }

    @Override
    Value peek(Key key) {
        Map<Key, Value> places = contents.get(key.descr());
        return places == null ? null : places.get(key);
    }

    @Override
    void know(Key key, Value result) {
        contents.computeIfAbsent(key.descr(), descr -> new LinkedHashMap<>()).put(key, result);
    }

    @Override
    Map<Key, Value> known() {
        Map<Key, Value> all = new LinkedHashMap<>();
        contents.values().forEach(all::putAll);
        return all;
    }

    @Override
    void finish() {
        write(new ArrayList<>(waiting.keySet()));
    }

    @Override
    protected void emit(Operation operation) {
        super.emit(operation);
        aliasing.note(operation);
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode()) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F -> read(Key.field((FieldDescr) operation.descr(), operation.arg(0)), operation);
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F -> read(Key.item((ArrayDescr) operation.descr(), operation.arg(0), operation.arg(1)), operation);
            case SETFIELD_GC -> delay(Key.field((FieldDescr) operation.descr(), operation.arg(0)), operation.arg(1), operation);
            case SETARRAYITEM_GC -> delay(Key.item((ArrayDescr) operation.descr(), operation.arg(0), operation.arg(1)), operation.arg(2), operation);
            case ARRAY_EQUAL, ARRAY_COMPARE -> {
                writeAll(operation.descr());
                emit(operation);
            }
            case ARRAY_COPY, ARRAY_FILL -> {
                writeAll(operation.descr());
                contents.remove(operation.descr());
                emit(operation);
            }
            default -> other(operation);
        }
    }

    private void other(Operation operation) {
        switch (operation.opcode().effect()) {
            case CALL -> {
                call(operation);
                emit(operation);
            }
            case GUARD -> guard(operation);
            default -> emit(operation);
        }
    }

    private void guard(Operation guard) {
        ResumeState state = guard.resume();
        if (state == null) {
            emit(guard);
            return;
        }
        ResumeState more = waiting.isEmpty() ? state : withPending(state);
        emit(guard.withResume(collects ? more.withKnown(more.known().withMemory(contents(more))) : more));
    }

    /** What memory holds now, as far as the guard hands over what is there and where that is. */
    private List<PendingWrite> contents(ResumeState state) {
        List<PendingWrite> found = new ArrayList<>();
        Set<Box> handedOver = new HashSet<>(state.failArguments());
        contents.values().forEach(places -> places.forEach((place, value) -> {
            boolean nameable = found.size() < MOST_CONTENTS && isNameable(value, handedOver) && isNameable(place.object(), handedOver);
            if (nameable && (place.index() == null || isNameable(place.index(), handedOver)) && !waiting.containsKey(place)) {
                found.add(new PendingWrite(place.descr(), place.object(), place.index(), value));
            }
        }));
        return found;
    }

    private static boolean isNameable(Value value, Set<Box> handedOver) {
        return value.isConstant() || handedOver.contains(value);
    }

    private void read(Key place, Operation operation) {
        Value content = lookUp(place);
        if (content != null) {
            replace(operation, content);
            return;
        }
        write(mayBeSame(place, waiting.keySet()));
        emit(operation);
        know(place, operation.result());
    }

    private void delay(Key place, Value value, Operation operation) {
        if (value.equals(lookUp(place))) {
            return;
        }
        List<Key> others = mayBeSame(place, waiting.keySet());
        others.remove(place);
        write(others);
        Map<Key, Value> places = contents.get(place.descr());
        if (places != null) {
            places.keySet().removeAll(mayBeSame(place, places.keySet()));
        }
        know(place, value);
        waiting.remove(place);
        waiting.put(place, new Delayed(operation, new PendingWrite(place.descr(), place.object(), place.index(), value)));
    }

    private List<Key> mayBeSame(Key place, Iterable<Key> others) {
        List<Key> same = new ArrayList<>();
        for (Key other : others) {
            if (other.descr() == place.descr() && aliasing.mayBeSame(place, other)) {
                same.add(other);
            }
        }
        return same;
    }

    /** Does writes that waited. */
    private void write(List<Key> places) {
        for (Key place : places) {
            emit(replaced.apply(waiting.remove(place).operation()));
        }
    }

    private void writeAll(Descriptor descr) {
        write(new ArrayList<>(waiting.keySet().stream().filter(place -> place.descr() == descr).toList()));
    }

    /**
     * A function may look at all objects that it can reach, and some it reaches without being given them, so nothing waits. Only what an elidable function that is given no object answers depends on
     * nothing that a write could change. What the call may change is no longer known.
     */
    private void call(Operation call) {
        CallDescr descr = (CallDescr) call.descr();
        if (!descr.isElidable() || call.args().stream().anyMatch(arg -> arg.kind() == Kind.REF)) {
            finish();
        }
        contents.keySet().removeIf(places -> mayChange(descr, places));
    }

    /** Whether the call may change what is in such places. */
    private static boolean mayChange(CallDescr call, Descriptor places) {
        CallDescr.Writes writes = call.writes();
        boolean watchers = places instanceof FieldDescr field && field.holdsWatchers();
        return watchers || !isFixed(places) && (writes.anything() || writes.fields().contains(places) || writes.arrays().contains(places));
    }

    private static boolean isFixed(Descriptor descr) {
        return descr instanceof FieldDescr field ? field.isImmutable() : ((ArrayDescr) descr).isPure();
    }

    private ResumeState withPending(ResumeState state) {
        List<PendingWrite> pending = new ArrayList<>(waiting.size() + state.pending().size());
        waiting.values().forEach(delayed -> pending.add(delayed.pending()));
        pending.addAll(state.pending());
        return new ResumeState(state.top(), state.virtuals(), pending, state.known());
    }
}
