package org.tracewright.jit.runtime.optimize.virtual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** The objects that are virtual at the label. Each is known by the box that the preamble has for it; objects that do not fit the end of the body are allocated in front of the label. */
final class LoopVirtuals {

    /** One virtual object at the label. */
    private record Node(Box entry, Box inBody, Source source) {
    }

    /** An argument of the new label: of the old label, or a slot of a virtual object. */
    private record Argument(Box param, Value entry, Source source, Box ofNode, int slot) {
    }

    private final LoopHead old;
    private final VirtualizeWalk before;
    private final Set<Box> forced = new LinkedHashSet<>();
    private final Map<Box, Node> nodes = new LinkedHashMap<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Value> next = new ArrayList<>();

    LoopVirtuals(LoopHead old, VirtualizeWalk before) {
        this.old = old;
        this.before = before;
    }

    private boolean isNode(Value entry) {
        return before.virtual(entry) != null && !forced.contains(entry);
    }

    /** Lets the walk through the body begin with the virtual objects of the label. */
    void begin(VirtualizeWalk body) {
        nodes.clear();
        arguments.clear();
        requirements.clear();
        for (int i = 0; i < old.params().size(); i++) {
            Value entry = old.entries().get(i);
            Box param = old.params().get(i);
            Source source = old.sources().get(i);
            if (!isNode(entry)) {
                arguments.add(new Argument(param, entry, source, null, i));
            } else if (nodes.containsKey(entry)) {
                body.alias(param, nodes.get(entry).inBody());
                requirements.add(new Requirement.Same(source, nodes.get(entry).source()));
            } else {
                node((Box) entry, param, source);
            }
        }
        List<Node> work = new ArrayList<>(nodes.values());
        for (int i = 0; i < work.size(); i++) {
            body.begin(work.get(i).inBody(), inBody(work.get(i), work));
        }
    }

    private Node node(Box entry, Box inBody, Source source) {
        Node node = new Node(entry, inBody, source);
        nodes.put(entry, node);
        VirtualObject object = before.virtual(entry);
        requirements.add(new Requirement.Virtual(source, object.descr(), object.length()));
        return node;
    }

    private VirtualObject inBody(Node node, List<Node> work) {
        VirtualObject object = before.virtual(node.entry());
        VirtualObject copy = object.sameShape();
        for (int slot = 0; slot < object.length(); slot++) {
            Value entry = object.value(slot);
            Source source = slotSource(node.source(), object, slot);
            if (!isNode(entry)) {
                Box param = Box.of(object.kind(slot));
                arguments.add(new Argument(param, entry, source, node.entry(), slot));
                copy.set(slot, param);
            } else {
                if (!nodes.containsKey(entry)) {
                    work.add(node((Box) entry, Box.of(Kind.REF), source));
                }
                copy.set(slot, nodes.get(entry).inBody());
            }
        }
        return copy;
    }

    private static Source slotSource(Source object, VirtualObject shape, int slot) {
        if (shape.isArray()) {
            TraceOpcode read = switch (shape.kind(slot)) {
                case INT -> TraceOpcode.GETARRAYITEM_GC_I;
                case REF -> TraceOpcode.GETARRAYITEM_GC_R;
                case FLOAT, VOID -> TraceOpcode.GETARRAYITEM_GC_F;
            };
            return new Source.Computed(read, shape.descr(), List.of(object, new Source.Constant(new ConstInt(slot))));
        }
        TraceOpcode read = switch (shape.kind(slot)) {
            case INT -> TraceOpcode.GETFIELD_GC_I;
            case REF -> TraceOpcode.GETFIELD_GC_R;
            case FLOAT, VOID -> TraceOpcode.GETFIELD_GC_F;
        };
        return new Source.Computed(read, shape.field(slot), List.of(object));
    }

    /** Whether the end of the body has objects of the same shape; those of the label that have none are to be allocated. */
    boolean fits(VirtualizeWalk body, Operation end) {
        Map<Box, Box> atEnd = match(body, end);
        if (atEnd == null) {
            return false;
        }
        next.clear();
        for (Argument argument : arguments) {
            Value value = argument.ofNode() == null ? end.arg(argument.slot()) : body.virtual(atEnd.get(argument.ofNode())).value(argument.slot());
            next.add(value);
        }
        next.forEach(body::force);
        List<Box> escaped = atEnd.keySet().stream().filter(entry -> body.virtual(atEnd.get(entry)) == null).toList();
        escaped.forEach(this::giveUp);
        return escaped.isEmpty();
    }

    /** For each object of the label the one at the end of the body; null where there is none for one, which is given up. */
    private Map<Box, Box> match(VirtualizeWalk body, Operation end) {
        Map<Box, Box> atEnd = new LinkedHashMap<>();
        Set<Box> taken = new HashSet<>();
        for (int i = 0; i < old.params().size(); i++) {
            if (!matches(old.entries().get(i), end.arg(i), body, atEnd, taken)) {
                return null;
            }
        }
        return atEnd;
    }

    private boolean matches(Value entry, Value value, VirtualizeWalk body, Map<Box, Box> atEnd, Set<Box> taken) {
        if (!isNode(entry)) {
            return true;
        } else if (atEnd.containsKey(entry)) {
            return atEnd.get(entry) == value || giveUp((Box) entry);
        }
        VirtualObject shape = before.virtual(entry);
        VirtualObject object = body.virtual(value);
        if (object == null || !object.hasShapeOf(shape) || !taken.add((Box) value)) {
            return giveUp((Box) entry);
        }
        atEnd.put((Box) entry, (Box) value);
        for (int slot = 0; slot < shape.length(); slot++) {
            if (!matches(shape.value(slot), object.value(slot), body, atEnd, taken)) {
                return false;
            }
        }
        return true;
    }

    private boolean giveUp(Box entry) {
        forced.addAll(before.reachable(entry));
        return false;
    }

    /** Gives up all objects. */
    void forceAll() {
        old.entries().forEach(entry -> forced.addAll(before.reachable(entry)));
    }

    /** Allocates, at the end of the preamble, the objects that were given up. */
    void forceInPreamble() {
        forced.forEach(before::force);
    }

    /** The label that takes what the virtual objects are made of. */
    LoopHead head() {
        return old.withArguments(arguments.stream().map(Argument::param).toList(), arguments.stream().map(Argument::entry).toList(),
                arguments.stream().map(Argument::source).toList()).requiring(requirements);
    }

    /** What the end of the body gives for the arguments of {@link #head}. */
    List<Value> next() {
        return next;
    }
}
