package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.Diagnostic.Cause;
import org.tracewright.flow.NearestName;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.host.HostStr;

/** What is refused. An operation has at most one fault, which is forgotten when the operation is looked at again; other faults stay. */
final class Faults {

    private static final int MOST_CAUSES = 4;

    private final Inference inference;
    private final PrebuiltPlaces prebuiltPlaces;
    private final Map<Operation, Diagnostic> atOperations = new IdentityHashMap<>();
    private final Map<Object, Diagnostic> lasting = new LinkedHashMap<>();
    private final Set<Diagnostic> others = new LinkedHashSet<>();

    Faults(Inference inference) {
        this.inference = inference;
        this.prebuiltPlaces = new PrebuiltPlaces(inference.space());
    }

    /** A fault that another stage found. */
    void add(Diagnostic diagnostic) {
        others.add(diagnostic);
    }

    /** Forgets what was wrong with an operation. */
    void forget(Operation operation) {
        if (!atOperations.isEmpty()) {
            atOperations.remove(operation);
        }
    }

    /** Refuses an operation; outside of operations, for good. */
    void operation(Operation operation, String code, String message, List<Cause> causes) {
        if (operation == null) {
            add(new Diagnostic(code, message, inference.position(), causes));
        } else {
            atOperations.putIfAbsent(operation, new Diagnostic(code, message, operation.position(), causes));
        }
    }

    /** A value meets another one of a type that does not mix with it, at the input of a block. */
    void joinConflict(BlockState target, int index, Link link, Annotation old, Annotation added) {
        Explanations explain = new Explanations(inference);
        boolean isStart = target.block == target.graph.graph().startBlock();
        boolean isReturn = target.block == target.graph.graph().returnBlock();
        String name = target.block.inputs().get(index).name();
        String function = target.graph.function().function().name();
        String subject = isReturn ? function + "() returns" : isStart ? "parameter " + name + " of " + function + "() gets"
                : name.startsWith("$") || name.matches("v\\d*") ? "a value here is" : "variable " + name + " is";
        List<Cause> mine = isStart ? List.of(cause(added, inference.position())) : explain.ofLinkArgument(target.graph, link, index);
        List<Cause> others = isStart ? explain.ofParameter(target.graph, index, old) : explain.ofOtherLinks(target, index, link, added);
        boolean swap = !others.isEmpty() && isBefore(mine.get(0).position(), others.get(0).position());
        List<Cause> causes = new ArrayList<>(swap ? mine : others);
        causes.addAll(swap ? others : mine);
        SourcePosition where = (swap ? others : mine).get(0).position();
        lasting.putIfAbsent(List.of(target.block, index), new Diagnostic(isReturn ? "mixed-return" : "union-error",
                subject + " sometimes " + (swap ? added : old).withoutConstant() + " and sometimes " + (swap ? old : added).withoutConstant(),
                where.isKnown() ? where : inference.position(), causes));
    }

    /** Whether the one place comes earlier in the same file. */
    private static boolean isBefore(SourcePosition one, SourcePosition other) {
        return one.file().equals(other.file()) && (one.line() < other.line() || one.line() == other.line() && one.column() < other.column());
    }

    /** A value is stored where values of another type are. */
    void slotConflict(Slot slot, Origin added, String what) {
        SourcePosition here = added.position();
        String prebuilt = added.prebuilt() == null ? null : prebuiltPlaces.subject(added.prebuilt());
        List<Cause> causes = new ArrayList<>(origins(slot));
        causes.add(cause(added));
        Object key = inference.operation() == null ? List.of(slot, here) : inference.operation();
        lasting.putIfAbsent(new SlotKey(slot, key), new Diagnostic("union-error",
                stored(what) + " already " + slot.annotation().withoutConstant() + ", and " + (prebuilt == null ? "here" : prebuilt) + " is " + added.annotation().withoutConstant(), here, causes));
    }

    /** Two slots that have become one hold types that do not mix. */
    void slotsConflict(Slot one, Slot other, String what) {
        SourcePosition here = inference.position();
        List<Cause> causes = new ArrayList<>(origins(one));
        causes.addAll(origins(other));
        lasting.putIfAbsent(new SlotKey(one, other), new Diagnostic("union-error",
                (what.equals("list") ? "two lists meet whose items" : "two places meet, " + what + ", that") + " do not mix: " + one.annotation().withoutConstant() + " and "
                        + other.annotation().withoutConstant(), here, causes));
    }

    private static String stored(String what) {
        return what.equals("list") ? "the items of this list are" : what.startsWith("attribute") ? what + " is" : "the " + what + " are";
    }

    private record SlotKey(Object one, Object other) {
        @Override
        public boolean equals(Object that) {
            return that instanceof SlotKey key && one == key.one && (other == key.other || other instanceof List && other.equals(key.other));
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(one);
        }
    }

    /** A list that must keep its length changes it. */
    void resized(ListDef list, SourcePosition here) {
        List<Cause> causes = new ArrayList<>();
        if (list.neverResizedAt() != null) {
            causes.add(new Cause("here it is declared to keep its length", list.neverResizedAt()));
        }
        if (list.resizedAt() != null) {
            causes.add(new Cause("here its length changes", list.resizedAt()));
        }
        SourcePosition where = list.resizedAt() != null && list.resizedAt().isKnown() ? list.resizedAt() : here;
        lasting.putIfAbsent(new SlotKey(list.item(), "resize"), new Diagnostic("list-not-resizable", "this list must not change its length", where, causes));
    }

    /** An operation waits for a value that never comes. */
    void blocked(Operation operation) {
        Explanations explain = new Explanations(inference);
        Annotation first = operation.args().isEmpty() ? SomeImpossible.INSTANCE : inference.annotation(operation.arg(0));
        List<Cause> causes = operation.args().isEmpty() ? List.of() : explain.of(operation.arg(0));
        for (Operand operand : operation.args()) {
            if (inference.annotation(operand).kind() == Annotation.Kind.NONE) {
                boolean receiver = operand == operation.args().get(0);
                operation(operation, "none-value", (receiver ? "this is" : "an argument is") + " always None here, so the operation cannot succeed", new Explanations(inference).of(operand));
                return;
            }
        }
        if (first instanceof SomeInstance instance) {
            String name = operation.args().size() > 1 && operation.arg(1) instanceof Constant c && c.value() instanceof HostStr s ? s.text() : null;
            boolean attribute = name != null && switch (operation.opcode()) {
                case GETATTR, SETATTR, DELATTR -> true;
                default -> false;
            };
            operation(operation, "attribute-error", attribute ? "no instance of " + instance.classDef().name() + " ever has an attribute " + name
                    + NearestName.suggestion(name, inference.classes().attributeNames(instance.classDef()))
                    : "class " + instance.classDef().name() + " has no method for the operation " + operation.opcode(), causes);
            return;
        }
        operation(operation, "never-a-value", "nothing ever gets in here: " + explainEmpty(first), causes);
    }

    private static String explainEmpty(Annotation first) {
        return switch (first.kind()) {
            case LIST -> "the list stays empty in the whole program";
            case DICT -> "the dict stays empty in the whole program";
            default -> "the operation never has a result";
        };
    }

    static Cause cause(Annotation annotation, SourcePosition position) {
        return new Cause("here " + article(Describe.annotation(annotation.withoutConstant())), position);
    }

    static String article(String words) {
        if (words.equals("None") || words.startsWith("function ") || words.startsWith("class ")) {
            return words;
        }
        return ("aeiouAEIOU".indexOf(words.charAt(0)) >= 0 && !words.startsWith("uni") ? "an " : "a ") + words;
    }

    private Cause cause(Origin origin) {
        return origin.prebuilt() == null ? cause(origin.annotation(), origin.position()) : prebuiltPlaces.cause(origin.annotation(), origin.prebuilt(), origin.position());
    }

    /** Where the type of a slot comes from. */
    List<Cause> origins(Slot slot) {
        return slot.origins().stream().map(this::cause).distinct().toList();
    }

    /** The fault with where the types of the operands come from, as far as that is elsewhere. */
    private Diagnostic explained(Operation operation, Diagnostic fault) {
        if (!fault.code().equals("type-error") && !fault.code().equals("attribute-error")) {
            return fault;
        }
        List<Cause> causes = operation.args().stream().flatMap(operand -> new Explanations(inference).of(operand).stream())
                .filter(cause -> !cause.position().equals(fault.position())).distinct().limit(MOST_CAUSES).toList();
        return new Diagnostic(fault.code(), fault.message(), fault.position(), causes);
    }

    /** All faults, in the order of their positions. */
    List<Diagnostic> all() {
        Set<Diagnostic> all = new LinkedHashSet<>(others);
        all.addAll(lasting.values());
        atOperations.forEach((operation, fault) -> all.add(fault.causes().isEmpty() ? explained(operation, fault) : fault));
        return all.stream().sorted(Comparator.<Diagnostic, String>comparing(d -> d.position().file()).thenComparingInt(d -> d.position().line())
                .thenComparingInt(d -> d.position().column()).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message)).toList();
    }
}
