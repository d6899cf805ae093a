package org.tracewright.backend.jvm;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.primitive.Primitives;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Calls of functions, methods and primitives, and what only debugging sees. */
final class CallOperations {

    private final Expressions expressions;
    private final Code code;
    private final Layout layout;

    CallOperations(Expressions expressions) {
        this.expressions = expressions;
        code = expressions.code();
        layout = expressions.layout();
    }

    /** Writes the operation; false where it is no call. */
    boolean compute(Operation operation) {
        switch (operation.opcode()) {
            case DIRECT_CALL -> direct(operation);
            case INDIRECT_CALL -> indirect(operation);
            case VIRTUAL_CALL -> virtual(operation);
            case PRIMITIVE_CALL -> primitive(operation);
            case DEBUG_FATAL -> fatal(operation);
            case JIT_MARKER -> {
                if (expressions.generation().drivers() != null) {
                    expressions.generation().drivers().mark(operation, expressions);
                }
            }
            case JIT_QUERY -> code.integer(0);
            case KEEPALIVE, DEBUG_ASSERT -> { }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void direct(Operation operation) {
        if (!(operation.arg(0) instanceof Constant constant)) {
            indirect(operation);
            return;
        }
        LowFunction function = (LowFunction) constant.value();
        pushArguments(operation.args().subList(1, operation.args().size()), function.type().args());
        code.position(operation.position());
        Layout.Method method = layout.function(function);
        code.staticCall(method.owner(), method.name(), method.descriptor());
        code.cast(function.type().result(), operation.result().type());
    }

    private void indirect(Operation operation) {
        FuncType type = (FuncType) ((Ptr) operation.arg(0).type()).target();
        expressions.push(operation.arg(0));
        pushArguments(operation.args().subList(1, operation.args().size()), type.args());
        code.position(operation.position());
        code.virtualCall(layout.signature(type), "call", layout.methodDescriptor(type));
        code.cast(type.result(), operation.result().type());
    }

    /** Pushes what is no Void, each as the type that the callee has for it. */
    private void pushArguments(List<Operand> args, List<LowType> types) {
        Arguments arguments = new Arguments(layout, types);
        List<Operand> given = args.stream().filter(arg -> arg.type() != Primitive.VOID).limit(arguments.types().size()).toList();
        arguments.begin(code);
        for (int i = 0; i < given.size(); i++) {
            Operand arg = given.get(i);
            LowType wanted = arguments.types().get(i);
            arguments.give(code, i, () -> {
                expressions.push(arg);
                code.cast(arg.type(), wanted);
            });
        }
    }

    private void virtual(Operation operation) {
        Layout.Method method = expressions.generation().methods().method(operation);
        if (method == null) {
            throwFatal("call of a method that no class has: " + Expressions.named(operation, 0));
            expressions.generation().constants().push(code, null, operation.result().type());
            return;
        }
        expressions.push(operation.arg(1));
        pushArguments(operation.args().subList(2, operation.args().size()), expressions.generation().methods().type(operation).args());
        code.position(operation.position());
        code.virtualCall(method.owner(), method.name(), method.descriptor());
        code.cast(expressions.generation().methods().result(operation), operation.result().type());
    }

    private void primitive(Operation operation) {
        Primitives.Entry entry = Primitives.named(String.valueOf(Expressions.named(operation, 0)));
        String descriptor = layout.methodDescriptor(entry.type());
        PrimitiveMethods.Target target = PrimitiveMethods.of(entry.name());
        if (target.owner().equals(JitSupportClass.JIT) && expressions.generation().drivers() == null) {
            return;
        }
        if (target.isStatic()) {
            expressions.push(operation.args().subList(1, operation.args().size()));
            code.position(operation.position());
            code.staticCall(target.owner(), target.method(), descriptor);
            return;
        }
        target.pushOwner(code);
        expressions.push(operation.args().subList(1, operation.args().size()));
        code.position(operation.position());
        code.virtualCall(target.owner(), target.method(), descriptor);
    }

    private void fatal(Operation operation) {
        code.position(operation.position());
        throwFatal(String.valueOf(Expressions.named(operation, 0)));
    }

    /** Throws without ending the block, as the graph goes on: whatever follows is never reached, but the verifier must accept it. */
    private void throwFatal(String message) {
        code.out().visitLdcInsn(message.length() > 1000 ? message.substring(0, 1000) : message);
        code.runtime("FatalError", "raise", "(Ljava/lang/String;)V");
    }
}
