package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostObject;

/**
 * The engine: a worklist of blocks. Looking at a block applies the {@link Rules} to its operations and carries the results along its exits; what grows on the way puts
 * the blocks that depend on it back on the list.
 */
final class FixedPoint {

    private final Inference inference;
    private final Worklist worklist = new Worklist();
    private final Refinements refinements = new Refinements();
    private final Map<Variable, Annotation> bindings = new IdentityHashMap<>();
    private final Map<Block, BlockState> states = new IdentityHashMap<>();
    private final Set<Operation> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BlockState> blocked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Variable, Set<Variable>> subjects = new IdentityHashMap<>();
    private final Set<Link> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private BlockState current;
    private Operation operation;
    private Link link;

    FixedPoint(Inference inference) {
        this.inference = inference;
    }

    Refinements refinements() {
        return refinements;
    }

    /** The operation being looked at, or null. */
    Operation operation() {
        return operation;
    }

    /** The block being looked at, or null before the first. */
    Block block() {
        return current == null ? null : current.block;
    }

    /** Where a fact learnt now comes from. */
    SourcePosition position() {
        if (operation != null) {
            return operation.position();
        }
        return link != null ? link.position() : SourcePosition.NONE;
    }

    /** What is known of a variable now. */
    Annotation binding(Variable variable) {
        Annotation known = bindings.get(variable);
        return known == null ? SomeImpossible.INSTANCE : known;
    }

    BlockState state(Block block) {
        return states.get(block);
    }

    /** Whether a value ever went along a link. */
    boolean taken(Link exit) {
        return taken.contains(exit);
    }

    /** Takes in the blocks of a new graph. */
    void add(AnnotatedGraph added) {
        FlowGraph graph = added.graph();
        List<Block> order = BlockOrder.reversePostorder(graph);
        for (int i = 0; i < order.size(); i++) {
            states.put(order.get(i), new BlockState(order.get(i), added, i));
        }
        states.computeIfAbsent(graph.returnBlock(), b -> new BlockState(b, added, order.size()));
        states.computeIfAbsent(graph.exceptBlock(), b -> new BlockState(b, added, order.size()));
    }

    /** Widens the result of a graph. */
    void widenResult(AnnotatedGraph graph, Annotation wider) {
        bindings.put(graph.graph().returnVariable(), wider);
        requeue(graph.callers());
    }

    /** Says that one variable of the block is the class of another. */
    void learnSubject(Variable typeVariable, Operand subject) {
        if (subject instanceof Variable variable) {
            subjects.computeIfAbsent(typeVariable, k -> Collections.newSetFromMap(new IdentityHashMap<>())).add(variable);
        }
    }

    /** The variables whose class that one is. */
    Set<Variable> subjects(Operand typeOperand) {
        Set<Variable> known = typeOperand instanceof Variable ? subjects.get(typeOperand) : null;
        return known == null ? Set.of() : known;
    }

    /** As {@link #subjects(Operand)} on a link: there an operation's own exception has its class as a constant. */
    private Set<Variable> subjects(Link exit, Operand typeOperand) {
        boolean isRaised = typeOperand instanceof Constant constant && exit.lastExceptionValue() != null && constant.value() == exit.exitCase();
        return isRaised ? Set.of(exit.lastExceptionValue()) : subjects(typeOperand);
    }

    void requeue(Collection<Block> blocks) {
        for (Block block : blocks) {
            requeue(block);
        }
    }

    /** Whether some block waits to be looked at. */
    boolean isPending() {
        return !worklist.isEmpty();
    }

    private void requeue(Block block) {
        BlockState state = states.get(block);
        if (state != null && state.reached) {
            worklist.add(state);
        }
    }

    /** Looks at blocks until nothing changes any more. */
    void complete() {
        do {
            for (BlockState state = worklist.next(); state != null; state = worklist.next()) {
                current = state;
                look(state);
                current = null;
                operation = null;
                link = null;
            }
        } while (inference.keyFunctions().call() || refuseOneBlocked());
    }

    /** Nothing moves any more: an operation that still waits never succeeds. Refuses the first and lets inference go on behind it. */
    private boolean refuseOneBlocked() {
        BlockState first = null;
        for (BlockState state : blocked) {
            if (isOfNoInstance(state.blockedOn)) {
                continue;
            }
            if (first == null || state.graph.age() < first.graph.age() || state.graph.age() == first.graph.age() && state.order < first.order) {
                first = state;
            }
        }
        if (first == null) {
            return false;
        }
        current = first;
        inference.faults().blocked(first.blockedOn);
        current = null;
        refused.add(first.blockedOn);
        blocked.remove(first);
        worklist.add(first);
        return true;
    }

    /** Whether an attribute is read of a class that has no instances: methods of a class that is only tested for, say, never run. */
    private boolean isOfNoInstance(Operation operation) {
        return operation.opcode() == Opcode.GETATTR && inference.annotation(operation.arg(0)) instanceof SomeInstance instance && !instance.classDef().hasInstances();
    }

    private void look(BlockState state) {
        refinements.clear();
        subjects.clear();
        subjects.putAll(state.subjects);
        blocked.remove(state);
        state.blockedOn = null;
        Block block = state.block;
        for (Operation next : block.operations()) {
            operation = next;
            Annotation result = refused.contains(next) ? SomeError.INSTANCE : inference.rules().apply(next);
            if (result.kind() == Annotation.Kind.IMPOSSIBLE) {
                block(state, next);
                return;
            }
            bind(next.result(), result);
        }
        operation = null;
        follow(state, false);
    }

    /** An operation has no result yet. Where it may rightly never have one, only the exceptional exits are taken. */
    private void block(BlockState state, Operation at) {
        if (state.block.isRaising() && at == state.block.raisingOperation()) {
            operation = at;
            follow(state, true);
            if (isContainer(at) && !at.opcode().exceptions().isEmpty()) {
                return;
            }
        }
        if (!inference.calls().mayNeverReturn(at)) {
            state.blockedOn = at;
            blocked.add(state);
        }
    }

    private boolean isContainer(Operation at) {
        Annotation.Kind kind = inference.annotation(at.arg(0)).kind();
        return kind == Annotation.Kind.LIST || kind == Annotation.Kind.DICT;
    }

    private void bind(Variable variable, Annotation result) {
        Annotation old = bindings.get(variable);
        if (old == null) {
            bindings.put(variable, result);
        } else if (!old.equals(result)) {
            Annotation wider = inference.unions().union(old, result);
            bindings.put(variable, wider == null ? result : wider);
        }
    }

    private void follow(BlockState state, boolean onlyExceptional) {
        Block block = state.block;
        if (block.isRaising()) {
            Operation raising = operation != null ? operation : block.operations().get(block.operations().size() - 1);
            operation = null;
            if (!onlyExceptional) {
                carry(state, block.exits().get(0), Map.of());
            }
            inference.raises().follow(raising, block.exits().subList(1, block.exits().size()), (exit, cls) -> carryException(state, exit, cls));
            return;
        }
        Operand test = block.exitSwitch();
        HostObject known = test == null ? null : inference.annotation(test).constant();
        for (Link exit : block.exits()) {
            if (test == null) {
                carry(state, exit, Map.of());
            } else if (!(exit.exitCase() instanceof Boolean outcome)) {
                carry(state, exit, Map.of());
            } else if (!(known instanceof HostBool b) || b.value() == outcome) {
                carry(state, exit, outcomeOf(test, outcome));
            }
        }
    }

    private Map<Variable, Annotation> outcomeOf(Operand test, boolean outcome) {
        Map<Variable, Annotation> known = refinements.known(test, outcome);
        if (!(test instanceof Variable variable) || inference.annotation(test).kind() != Annotation.Kind.BOOL) {
            return known;
        }
        Map<Variable, Annotation> all = new IdentityHashMap<>(known);
        all.put(variable, new SomeBool(HostBool.of(outcome)));
        return all;
    }

    private void carryException(BlockState state, Link exit, ClassDef cls) {
        if (exit.lastException() != null) {
            bind(exit.lastException(), new SomeClass(cls));
            bind(exit.lastExceptionValue(), new SomeInstance(cls, false));
            learnSubject(exit.lastException(), exit.lastExceptionValue());
        }
        carry(state, exit, Map.of());
    }

    /** Takes the values along a link, unless what is known of its case says that it is never taken. */
    private void carry(BlockState from, Link exit, Map<Variable, Annotation> known) {
        for (Annotation better : known.values()) {
            if (better.kind() == Annotation.Kind.IMPOSSIBLE) {
                return;
            }
        }
        List<Annotation> values = new ArrayList<>(exit.args().size());
        for (Operand arg : exit.args()) {
            Annotation better = known.get(arg);
            values.add(better != null ? better : inference.annotation(arg));
        }
        link = exit;
        taken.add(exit);
        BlockState target = states.get(exit.target());
        boolean changed = carrySubjects(exit, target);
        merge(target, values, changed);
        link = null;
    }

    private boolean carrySubjects(Link exit, BlockState target) {
        if (subjects.isEmpty() && target.subjects.isEmpty()) {
            return false;
        }
        boolean changed = false;
        List<Variable> inputs = target.block.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Set<Variable> there = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Variable subject : subjects(exit, exit.args().get(i))) {
                int at = exit.args().indexOf(subject);
                if (at >= 0) {
                    there.add(inputs.get(at));
                }
            }
            Set<Variable> known = target.subjects.get(inputs.get(i));
            if (!target.reached && !there.isEmpty()) {
                target.subjects.put(inputs.get(i), there);
            } else if (target.reached && known != null) {
                changed |= known.retainAll(there);
            }
        }
        return changed;
    }

    /** Lets values flow into the inputs of a block. */
    void merge(BlockState target, List<Annotation> values, boolean changedOtherwise) {
        boolean changed = changedOtherwise || !target.reached;
        target.reached = true;
        List<Variable> inputs = target.block.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            changed |= mergeInput(target, i, values.get(i));
        }
        if (changed) {
            if (target.block == target.graph.graph().returnBlock()) {
                requeue(target.graph.callers());
            }
            worklist.add(target);
        }
    }

    private boolean mergeInput(BlockState target, int index, Annotation value) {
        Variable input = target.block.inputs().get(index);
        Annotation old = bindings.get(input);
        if (target.poisoned.get(index) || old != null && inference.unions().contains(old, value)) {
            return false;
        }
        Annotation wider = old == null ? value : inference.unions().union(old, value);
        if (wider == null) {
            inference.faults().joinConflict(target, index, link, old, value);
            target.poisoned.set(index);
            wider = SomeError.INSTANCE;
        }
        bindings.put(input, wider);
        return true;
    }
}
