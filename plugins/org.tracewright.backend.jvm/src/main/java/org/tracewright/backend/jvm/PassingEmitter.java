package org.tracewright.backend.jvm;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/**
 * Writes the end of a block in which a portal passes a counted position. A call in the interpreter's loop, however seldom it is made, lets HotSpot keep the loop's variables in memory around
 * it, and so each instruction of the interpreter gets slower. As long as samples are counted there is none: the portal returns to its runner, which counts and then calls it again. When all passings are
 * counted it calls, and returns to its runner where compiled code went on.
 */
final class PassingEmitter {

    private final FunctionCompiler function;
    private final Expressions expressions;
    private final LinkEmitter links;
    private final Code code;

    PassingEmitter(FunctionCompiler function, Expressions expressions, LinkEmitter links) {
        this.function = function;
        this.expressions = expressions;
        this.links = links;
        code = function.code();
    }

    /** Whether the last thing in the block is that the function, a portal, passes a counted position of its driver. */
    static boolean isPassing(FunctionCompiler function, Block block) {
        JitDrivers drivers = function.generation().drivers();
        if (drivers == null || block.operations().isEmpty() || block.exits().size() != 1) {
            return false;
        }
        Operation last = block.operations().get(block.operations().size() - 1);
        return last.opcode() == Opcode.JIT_MARKER && JitDrivers.isCounted(last) && drivers.of(last).portal() == function.function();
    }

    /** @param next the block whose code follows, or null */
    void emit(Block block, Block next) {
        Operation marker = block.operations().get(block.operations().size() - 1);
        Link link = block.exits().get(0);
        JitDrivers drivers = function.generation().drivers();
        Drivers.Driver driver = drivers.of(marker);
        String className = JitDrivers.className(driver);
        Label counted = new Label();
        code.staticCall(className, JitDriverClass.IS_COUNTED, "()Z");
        code.jump(Opcodes.IFNE, counted);
        links.follow(link, next);
        function.later(() -> {
            Label sampled = new Label();
            Label left = new Label();
            Map<Integer, LowType> values = links.read(JitDrivers.values(marker));
            Map<Integer, LowType> locals = links.needed(List.of(link));
            locals.putAll(values);
            code.join(counted, locals, null);
            code.field(Opcodes.GETSTATIC, className, JitDriverClass.SAMPLES, "Z");
            code.jump(Opcodes.IFNE, sampled);
            drivers.call(marker, JitDrivers.countingClassName(driver), JitDriverClass.COUNT, "Z", expressions);
            code.jump(Opcodes.IFNE, left);
            links.follow(link, null);
            code.join(sampled, values, null);
            drivers.call(marker, className, JitDriverClass.LEAVE, "V", expressions);
            code.join(left, Map.of(), null);
            LowType result = function.function().type().result();
            expressions.push(result == Primitive.VOID ? Constant.ofVoid(null) : new Constant(LowValues.zero(result), result));
            code.insn(Kind.of(result).ret());
        });
    }
}
