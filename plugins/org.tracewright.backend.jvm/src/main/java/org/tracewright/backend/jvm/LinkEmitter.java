package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Moves the values of a link to the slots of its target's inputs and goes there; returns or throws where that is the target. */
final class LinkEmitter {

    private final FunctionCompiler function;
    private final Expressions expressions;
    private final Code code;

    LinkEmitter(FunctionCompiler function, Expressions expressions) {
        this.function = function;
        this.expressions = expressions;
        code = function.code();
    }

    /** @param next the block whose code follows, or null */
    void follow(Link link, Block next) {
        if (link.target() == function.graph().returnBlock()) {
            leave(link);
        } else if (link.target() == function.graph().exceptBlock()) {
            raise(link);
        } else {
            move(link);
            if (link.target() != next) {
                code.jump(Opcodes.GOTO, function.label(link.target()));
            }
        }
    }

    private void leave(Link link) {
        LowType result = function.function().type().result();
        Operand value = link.args().get(0);
        if (Kind.of(result) != Kind.NONE) {
            expressions.push(value);
            code.cast(value.type(), result);
        }
        code.insn(Kind.of(result).ret());
    }

    private void raise(Link link) {
        code.type(Opcodes.NEW, Layout.RUNTIME + "RException");
        code.insn(Opcodes.DUP);
        expressions.push(link.args().get(1));
        code.position(link.position());
        code.pushPlace(function.function().name());
        code.integer(function.generation().caught().mayCatch(thrown(link)) ? 0 : 1);
        code.constructor(Layout.RUNTIME + "RException", "(L" + Layout.RUNTIME + "RObject;Ljava/lang/String;Z)V");
        code.insn(Opcodes.ATHROW);
    }

    /** The class of the exception as far as the graph knows it, or null. */
    private LowClass thrown(Link link) {
        if (link.args().get(0) instanceof Constant constant && constant.value() instanceof LowClass lowClass) {
            return lowClass;
        }
        return link.args().get(1).type() instanceof Ptr ptr && ptr.target() instanceof GcStruct struct ? function.generation().layout().classOf(struct) : null;
    }

    private void move(Link link) {
        List<Variable> stored = new ArrayList<>();
        for (int i = 0; i < link.args().size(); i++) {
            Variable input = link.target().inputs().get(i);
            if (moves(link, i)) {
                expressions.push(link.args().get(i));
                code.cast(link.args().get(i).type(), input.type());
                stored.add(input);
            }
        }
        // All were pushed before any is stored, so no source is overwritten.
        for (int i = stored.size() - 1; i >= 0; i--) {
            Variable input = stored.get(i);
            code.store(Kind.of(input.type()), function.slots().of(input));
        }
    }

    private boolean moves(Link link, int index) {
        Variable input = link.target().inputs().get(index);
        int slot = function.slots().of(input);
        return slot >= 0 && input.type() != Primitive.VOID && function.folding(link.target()).uses(input) > 0
                && expressions.slot(link.args().get(index)) != slot;
    }

    /** Whether the link is a jump and nothing else. */
    boolean isPlainJump(Link link) {
        if (link.target() == function.graph().returnBlock() || link.target() == function.graph().exceptBlock()) {
            return false;
        }
        for (int i = 0; i < link.args().size(); i++) {
            if (moves(link, i)) {
                return false;
            }
        }
        return true;
    }

    /** The local variables that following these links reads. */
    Map<Integer, LowType> needed(List<Link> links) {
        return read(links.stream().flatMap(link -> link.args().stream()).toList());
    }

    /** The local variables that computing these operands reads. */
    Map<Integer, LowType> read(List<Operand> operands) {
        Map<Integer, LowType> locals = new TreeMap<>();
        operands.forEach(operand -> addNeeded(operand, locals));
        return locals;
    }

    private void addNeeded(Operand operand, Map<Integer, LowType> locals) {
        Operation operation = expressions.folded(operand);
        if (operation != null) {
            expressions.arguments(operation).forEach(arg -> addNeeded(arg, locals));
        } else if (expressions.slot(operand) >= 0) {
            locals.put(expressions.slot(operand), operand.type());
        }
    }
}
