package org.tracewright.backend.jvm;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;

/** Chooses among the exceptional exits of a block by the class of the exception, which is on the stack as a {@code Throwable}. */
final class HandlerEmitter {

    private static final String EXCEPTION = Layout.RUNTIME + "RException";
    private static final String OBJECT = Layout.RUNTIME + "RObject";

    private final FunctionCompiler function;
    private final Expressions expressions;
    private final LinkEmitter links;
    private final Code code;
    private final int slot;

    HandlerEmitter(FunctionCompiler function, Expressions expressions, LinkEmitter links) {
        this.function = function;
        this.expressions = expressions;
        this.links = links;
        code = function.code();
        slot = function.slots().limit();
    }

    void emit(List<Link> exits) {
        code.staticCall(Layout.DATA, "caught", "(Ljava/lang/Throwable;)L" + EXCEPTION + ";");
        code.store(Kind.REFERENCE, slot);
        for (int i = 0; i < exits.size(); i++) {
            Link exit = exits.get(i);
            define(exit);
            if (catchesAll(exit)) {
                follow(exit);
                return;
            }
            pushValue();
            code.type(Opcodes.INSTANCEOF, function.generation().layout().struct(((LowClass) exit.exitCase()).instanceType()));
            Label other = new Label();
            code.jump(Opcodes.IFEQ, other);
            follow(exit);
            Map<Integer, LowType> locals = links.needed(exits.subList(i + 1, exits.size()));
            code.join(other, locals, slot, EXCEPTION);
        }
        code.load(Kind.REFERENCE, slot);
        code.insn(Opcodes.ATHROW);
    }

    private static boolean catchesAll(Link exit) {
        return !(exit.exitCase() instanceof LowClass lowClass) || lowClass.superClass() == null || lowClass.name().equals("BaseException");
    }

    private void follow(Link exit) {
        if (exit.target() == function.graph().exceptBlock() && exit.args().get(1) == exit.lastExceptionValue()) {
            code.load(Kind.REFERENCE, slot);
            code.insn(Opcodes.ATHROW);
        } else {
            links.follow(exit, null);
        }
    }

    private void pushValue() {
        code.load(Kind.REFERENCE, slot);
        code.field(Opcodes.GETFIELD, EXCEPTION, "value", "L" + OBJECT + ";");
    }

    private void define(Link exit) {
        if (exit.lastException() != null) {
            expressions.define(exit.lastException(), () -> {
                pushValue();
                code.virtualCall(OBJECT, "type", "()L" + Layout.RUNTIME + "RClass;");
            });
        }
        if (exit.lastExceptionValue() != null) {
            LowType type = exit.lastExceptionValue().type();
            expressions.define(exit.lastExceptionValue(), () -> {
                pushValue();
                code.type(Opcodes.CHECKCAST, function.generation().layout().internalName(type));
            });
        }
    }
}
