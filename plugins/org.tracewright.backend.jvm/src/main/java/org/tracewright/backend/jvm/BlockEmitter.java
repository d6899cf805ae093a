package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/** Writes one block: its operations, then its exits. */
final class BlockEmitter {

    private final FunctionCompiler function;
    private final Block block;
    private final Block next;
    private final Code code;
    private final Expressions expressions;
    private final LinkEmitter links;

    /** @param next the block whose code follows, or null */
    BlockEmitter(FunctionCompiler function, Block block, Block next) {
        this.function = function;
        this.block = block;
        this.next = next;
        code = function.code();
        expressions = new Expressions(function.generation(), code, function.slots(), function.folding(block), function.narrow());
        links = new LinkEmitter(function, expressions);
    }

    void emit() {
        List<Operation> operations = block.operations();
        boolean passing = PassingEmitter.isPassing(function, block);
        int plain = block.isRaising() || passing ? operations.size() - 1 : operations.size();
        for (Operation operation : operations.subList(0, plain)) {
            operation(operation);
        }
        if (block.isRaising()) {
            raising(operations.get(plain));
        } else if (passing) {
            new PassingEmitter(function, expressions, links).emit(block, next);
        } else if (block.exits().size() == 1) {
            links.follow(block.exits().get(0), next);
        } else if (block.exitSwitch().type() == Primitive.BOOL) {
            test();
        } else {
            new SwitchEmitter(function, block, expressions, links).emit();
        }
    }

    private void operation(Operation operation) {
        Folding folding = function.folding(block);
        if (!folding.isFolded(operation) && !folding.isDead(operation)) {
            expressions.compute(operation);
            store(operation.result(), folding.uses(operation.result()) > 0);
        }
    }

    private void store(Variable result, boolean used) {
        Kind kind = Kind.of(result.type());
        if (kind == Kind.NONE) {
            return;
        }
        if (used) {
            code.store(kind, function.slots().of(result));
            function.names().begin(result, function.slots().of(result));
        } else {
            code.insn(kind.pop());
        }
    }

    private void test() {
        Link no = block.exits().get(0);
        Link yes = block.exits().get(1);
        if (Boolean.TRUE.equals(no.exitCase())) {
            Link swap = no;
            no = yes;
            yes = swap;
        }
        if (block.exitSwitch() instanceof Constant constant) {
            links.follow(Boolean.TRUE.equals(constant.value()) ? yes : no, next);
            return;
        }
        boolean fallToYes = yes.target() == next || no.target() != next;
        Link jumped = fallToYes ? no : yes;
        Link fallen = fallToYes ? yes : no;
        if (links.isPlainJump(jumped)) {
            expressions.conditions().jump(block.exitSwitch(), !fallToYes, function.label(jumped.target()));
            links.follow(fallen, next);
            return;
        }
        Label aside = new Label();
        expressions.conditions().jump(block.exitSwitch(), !fallToYes, aside);
        links.follow(fallen, next);
        function.later(() -> {
            code.join(aside, links.needed(List.of(jumped)), null);
            links.follow(jumped, null);
        });
    }

    private void raising(Operation operation) {
        // Arguments are computed inside, but nothing there raises: calls are never folded into the last operation.
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        List<Link> exceptional = new ArrayList<>(block.exits().subList(1, block.exits().size()));
        int before = code.size();
        code.label(start);
        expressions.compute(operation);
        boolean empty = code.size() == before;
        code.label(end);
        Map<Integer, LowType> locals = links.needed(exceptional);
        store(operation.result(), function.folding(block).uses(operation.result()) > 0);
        links.follow(block.exits().get(0), next);
        if (empty) {
            return;
        }
        code.out().visitTryCatchBlock(start, end, handler, null);
        function.later(() -> {
            code.join(handler, locals, "java/lang/Throwable");
            new HandlerEmitter(function, expressions, links).emit(exceptional);
        });
    }
}
