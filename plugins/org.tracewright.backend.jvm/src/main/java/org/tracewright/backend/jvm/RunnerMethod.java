package org.tracewright.backend.jvm;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/** The method of a portal's runner: counts the call, then calls the portal, again with other values where compiled code went on, or once a passing is counted for which it returned. */
final class RunnerMethod {

    private static final String DONE = Layout.RUNTIME + "DoneWithPortal";
    private static final String RAISING = Layout.RUNTIME + "RaisingPortal";

    private final Drivers.Driver driver;
    private final Layout layout;
    private final Code code;
    private final JitVariables variables;
    private final int caught;
    private final String className;

    RunnerMethod(Drivers.Driver driver, Layout layout, MethodVisitor out) {
        this.driver = driver;
        this.layout = layout;
        code = new Code(out, layout, "");
        variables = new JitVariables(driver, layout, 0);
        caught = variables.limit();
        className = JitDrivers.className(driver);
    }

    /** Writes it and gives its size. */
    int compile() {
        Label begin = new Label();
        Label again = new Label();
        Label left = new Label();
        Label leavingFirst = new Label();
        Label leaving = new Label();
        Label thrownFirst = new Label();
        Label thrown = new Label();
        code.out().visitCode();
        code.out().visitTryCatchBlock(begin, again, thrownFirst, JitDriverClass.LEAVING);
        code.out().visitTryCatchBlock(again, thrownFirst, thrown, JitDriverClass.LEAVING);
        code.label(begin);
        call(JitDriverClass.START);
        leaveUnlessNull(leavingFirst);
        code.label(again);
        frame(null);
        variables.load(code);
        Layout.Method portal = layout.function(driver.portal());
        code.staticCall(portal.owner(), portal.name(), portal.descriptor());
        Kind result = Kind.of(driver.portal().type().result());
        if (result != Kind.NONE) {
            code.store(result, caught);
        }
        code.field(Opcodes.GETSTATIC, className, JitDriverClass.LEFT_PORTAL, "Z");
        code.jump(Opcodes.IFNE, left);
        if (result != Kind.NONE) {
            code.load(result, caught);
        }
        code.insn(result.ret());
        code.label(left);
        frame(null);
        code.integer(0);
        code.field(Opcodes.PUTSTATIC, className, JitDriverClass.LEFT_PORTAL, "Z");
        code.field(Opcodes.GETSTATIC, className, JitDriverClass.LEFT_WITH, JitDriverClass.leaving());
        code.insn(Opcodes.ACONST_NULL);
        code.field(Opcodes.PUTSTATIC, className, JitDriverClass.LEFT_WITH, JitDriverClass.leaving());
        leaveUnlessNull(leaving);
        variables.restore(code, className);
        call(JitDriverClass.COUNT);
        leaveUnlessNull(leaving);
        code.jump(Opcodes.GOTO, again);
        // What goes on from the start has code of its own: that behind the portal is part of the loop, which must not be entered there.
        leave(thrownFirst, leavingFirst, again);
        leave(thrown, leaving, again);
        int size = code.size();
        ClassFiles.end(code.out());
        return size;
    }

    /** Counts with the variables; pushes what is to be done. */
    private void call(String counting) {
        variables.load(code);
        code.staticCall(className, counting, JitDriverClass.descriptor(driver, layout, JitDriverClass.leaving()));
    }

    private void leaveUnlessNull(Label leaving) {
        code.store(Kind.REFERENCE, caught);
        code.load(Kind.REFERENCE, caught);
        code.jump(Opcodes.IFNONNULL, leaving);
    }

    private void frame(String onStack) {
        Object[] locals = variables.frame(null);
        code.out().visitFrame(Opcodes.F_NEW, locals.length, locals, onStack == null ? 0 : 1, new Object[] {onStack});
    }

    /** Does what a {@code LeavePortal} says that is thrown, or is in its slot; what is meant for another driver goes on. */
    private void leave(Label thrown, Label leaving, Label again) {
        Label others = new Label();
        Label done = new Label();
        Label raising = new Label();
        code.label(thrown);
        frame(JitDriverClass.LEAVING);
        code.store(Kind.REFERENCE, caught);
        // A handler of its own: HotSpot's first compiler takes no method in which one is also come to by a jump.
        code.jump(Opcodes.GOTO, leaving);
        leftAs(leaving);
        code.load(Kind.REFERENCE, caught);
        code.field(Opcodes.GETFIELD, JitDriverClass.LEAVING, "driver", "I");
        code.integer(driver.index());
        code.jump(Opcodes.IF_ICMPNE, others);
        code.load(Kind.REFERENCE, caught);
        code.type(Opcodes.INSTANCEOF, DONE);
        code.jump(Opcodes.IFNE, done);
        code.load(Kind.REFERENCE, caught);
        code.type(Opcodes.INSTANCEOF, RAISING);
        code.jump(Opcodes.IFNE, raising);
        variables.unpack(code, caught);
        code.jump(Opcodes.GOTO, again);
        leftAs(done);
        giveResult();
        leftAs(raising);
        code.load(Kind.REFERENCE, caught);
        code.type(Opcodes.CHECKCAST, RAISING);
        code.field(Opcodes.GETFIELD, RAISING, "raised", "Ljava/lang/Throwable;");
        code.insn(Opcodes.ATHROW);
        leftAs(others);
        code.load(Kind.REFERENCE, caught);
        code.insn(Opcodes.ATHROW);
    }

    private void leftAs(Label label) {
        code.label(label);
        Object[] locals = variables.frame(JitDriverClass.LEAVING);
        code.out().visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
    }

    private void giveResult() {
        LowType result = driver.portal().type().result();
        if (result != Primitive.VOID) {
            code.load(Kind.REFERENCE, caught);
            code.type(Opcodes.CHECKCAST, DONE);
            code.field(Opcodes.GETFIELD, DONE, "result", "L" + JitVariables.VALUES + ";");
            JitVariables.item(code, layout, result, 0);
        }
        code.insn(Kind.of(result).ret());
    }
}
