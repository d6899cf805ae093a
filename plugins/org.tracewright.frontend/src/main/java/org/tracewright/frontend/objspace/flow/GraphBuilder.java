package org.tracewright.frontend.objspace.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.StackEffect;
import org.tracewright.frontend.objspace.Cell;
import org.tracewright.frontend.objspace.Evaluator;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * Builds one graph by abstract interpretation: runs the evaluator over unknown values, follows every way out of each branch, and merges frame states where
 * paths join, until no merge is more general than what was recorded from it.
 */
final class GraphBuilder {

    /** The start of a merge block. */
    private record Merge(Block block, FrameState state) {
    }

    private final HostSpace host;
    private final HostFunction function;
    private final Inquiry inquiry;
    private final CodeFacts facts;
    private final Frame<Operand> frame;
    private final FlowGraph graph;
    private final Recording recording;
    private final Recorder recorder;
    private final DecidedTests decidedTests;
    private final Evaluator<Operand> evaluator;
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Set<Block> givenUp = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Block root;
    private Block block;
    private boolean stepped;
    private int heightBefore;

    GraphBuilder(HostSpace host, HostFunction function, Inquiry inquiry, FlowSpace space) {
        this.host = host;
        this.function = function;
        this.inquiry = inquiry;
        CodeObject code = function.code();
        this.facts = new CodeFacts(code);
        List<Variable> parameters = parameters(code);
        this.frame = newFrame(parameters);
        Block start = new Block(parameters);
        this.graph = new FlowGraph(function.qualifiedName(), code.position(), start,
                new Variable("result"), new Variable("etype"), new Variable("evalue"));
        this.recording = new Recording(inquiry, this);
        this.recorder = new Recorder(host, inquiry, recording, this, space);
        this.decidedTests = new DecidedTests(inquiry, recorder);
        this.evaluator = new Evaluator<>(recorder);
        pending.add(new Pending(start, start, FrameState.of(frame, 0, facts)));
    }

    private static List<Variable> parameters(CodeObject code) {
        int count = code.argumentCount() + (code.hasStar() ? 1 : 0) + (code.hasStarStar() ? 1 : 0);
        return code.locals().subList(0, count).stream().map(Variable::new).toList();
    }

    private Frame<Operand> newFrame(List<Variable> parameters) {
        CodeObject code = function.code();
        List<Operand> locals = new ArrayList<>(Collections.nCopies(code.locals().size(), null));
        for (int i = 0; i < parameters.size(); i++) {
            locals.set(i, parameters.get(i));
        }
        List<Cell<Operand>> cells = new ArrayList<>();
        for (String cell : code.cells()) {
            int parameter = code.locals().subList(0, parameters.size()).indexOf(cell);
            cells.add(new Cell<>(parameter < 0 ? null : parameters.get(parameter)));
        }
        for (int i = 0; i < function.closure().size(); i++) {
            HostObject value = inquiry.cell(i);
            cells.add(new Cell<>(value == null ? null : new Constant(value)));
        }
        return new Frame<>(code, new Constant(function.globals()), null, locals, cells);
    }

    /** What was refused. The graph has {@link Opcode#REFUSED} there. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Records until nothing is pending. */
    FlowGraph build() {
        while (!pending.isEmpty()) {
            Pending next = pending.removeFirst();
            if (!givenUp.contains(next.root())) {
                record(next);
            }
        }
        FlowCleaner.skipForwarders(graph);
        SsaToSsi.run(graph);
        ExceptionDispatch.run(graph);
        FlowCleaner.run(graph);
        AppendLoops.run(graph);
        return graph;
    }

    private void record(Pending start) {
        root = start.root();
        block = start.block();
        start.state().restore(frame);
        stepped = false;
        boolean running = true;
        while (running) {
            running = (!isJoin() || merge()) && step();
        }
    }

    /** Whether paths meet here: where jumps lead, and behind tests there that were once decided. */
    private boolean isJoin() {
        return facts.isJoin(frame.next()) || merges.containsKey(frame.next());
    }

    /** Executes an instruction; false where the path ends. */
    private boolean step() {
        stepped = true;
        heightBefore = frame.stack().size();
        try {
            return goesOn(evaluator.step(frame));
        } catch (FlowError refused) {
            return refuse(refused.diagnostic());
        } catch (Raised raised) {
            if (!evaluator.unwind(frame, raised)) {
                block.close(link(List.of((Operand) raised.type(), (Operand) raised.value()), graph.exceptBlock()));
                return false;
            }
        }
        return true;
    }

    /** Goes on behind a refused instruction, so that what is wrong there is found, too; false where nothing follows it. The same place may be reached on several paths. */
    private boolean refuse(Diagnostic diagnostic) {
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
        int refused = frame.current();
        if (StackEffect.isLast(frame.code().code().get(refused).instruction())) {
            raiseUnknown();
            return false;
        }
        int height = heightBefore + StackEffect.of(frame.code(), refused);
        frame.cutStack(Math.min(height, frame.stack().size()));
        Operand unknown = recording.record(Opcode.REFUSED, List.of());
        while (frame.stack().size() < height) {
            frame.push(unknown);
        }
        bind(frame.code().code().get(refused), unknown);
        return true;
    }

    /** A variable that had no value is refused once. */
    private void bind(Code refused, Operand unknown) {
        switch (refused.instruction()) {
            case LOAD_LOCAL -> frame.locals().set(refused.a(), unknown);
            case LOAD_CELL -> {
                if (refused.a() < frame.code().cells().size()) {
                    frame.cells().get(refused.a()).set(unknown);
                }
            }
            default -> { }
        }
    }

    private void raiseUnknown() {
        Raised error = recorder.raise(frame, List.of(new Constant(host.builtin("exceptions.AssertionError"))));
        block.close(link(List.of((Operand) error.type(), (Operand) error.value()), graph.exceptBlock()));
    }

    private boolean goesOn(Evaluator.Outcome outcome) {
        switch (outcome) {
            case RETURNED -> block.close(link(List.of(frame.pop()), graph.returnBlock()));
            case YIELDED -> recorder.yield(frame);
            case RUNNING -> { }
        }
        return outcome != Evaluator.Outcome.RETURNED;
    }

    /** Links the current block to a merge block; false where the path has been recorded from there already and ends here. */
    private boolean merge() {
        frame.jump(decidedTests.skip(frame));
        FrameState state = FrameState.of(frame, frame.next(), facts);
        List<Merge> candidates = merges.computeIfAbsent(frame.next(), key -> new ArrayList<>());
        for (int i = 0; i < candidates.size(); i++) {
            Merge candidate = candidates.get(i);
            if (candidate.state().covers(state)) {
                block.close(link(state.argumentsFor(candidate.state()), candidate.block()));
                return false;
            }
            FrameState union = candidate.state().union(state);
            if (union != null) {
                Merge wider = startMerge(union);
                candidates.set(i, wider);
                giveUp(candidate, wider);
                enter(state, wider);
                return true;
            }
        }
        Merge fresh = startMerge(state);
        candidates.add(fresh);
        enter(state, fresh);
        return true;
    }

    /** A link out of the current block. Where nothing was executed since the path began it has no place of its own. */
    private Link link(List<Operand> args, Block target) {
        return new Link(args, target).at(stepped ? recording.valuePosition() : SourcePosition.NONE);
    }

    private Merge startMerge(FrameState state) {
        FrameState fresh = state.withFreshVariables(function.code());
        return new Merge(new Block(fresh.variables()), fresh);
    }

    private void giveUp(Merge old, Merge wider) {
        givenUp.add(old.block());
        old.block().operations().clear();
        old.block().close(new Link(old.state().argumentsFor(wider.state()), wider.block()));
    }

    /** Goes on recording in the merge block. If the current path started at a merge that was just given up, the new block takes its place all the same. */
    private void enter(FrameState state, Merge merge) {
        if (!givenUp.contains(root)) {
            block.close(link(state.argumentsFor(merge.state()), merge.block()));
        }
        root = merge.block();
        block = merge.block();
        merge.state().restore(frame);
    }

    // What the recorder asks for.

    Block block() {
        return block;
    }

    Frame<Operand> frame() {
        return frame;
    }

    /** Goes on recording in that block, reached from the current one only. */
    void continueIn(Block next) {
        block = next;
    }

    /** Notes a way to be followed later. */
    void follow(Block start, FrameState state) {
        pending.add(new Pending(root, start, state));
    }

    FrameState stateAt(int instruction) {
        return FrameState.of(frame, instruction, facts);
    }

    boolean isLive(int instruction, int local) {
        return facts.isLive(instruction, local);
    }

    FlowGraph graph() {
        return graph;
    }

    HostFunction function() {
        return function;
    }
}
