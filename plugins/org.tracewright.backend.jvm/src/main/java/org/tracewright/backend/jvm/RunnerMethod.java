package org.tracewright.backend.jvm;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/** The method of a portal's runner: counts the call, then calls the portal, again with other values as long as it is left by {@code ContinueRunning}, or for a passing to be counted. */
final class RunnerMethod {

    private static final String CONTINUE = Layout.RUNTIME + "ContinueRunning";
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
        Label end = new Label();
        Label continuedFirst = new Label();
        Label continued = new Label();
        Label done = new Label();
        Label raising = new Label();
        code.out().visitCode();
        // What goes on from the start has a handler of its own: that of the portal is part of the loop, which must not be entered there.
        code.out().visitTryCatchBlock(begin, again, continuedFirst, CONTINUE);
        code.out().visitTryCatchBlock(again, end, continued, CONTINUE);
        code.out().visitTryCatchBlock(begin, end, done, DONE);
        code.out().visitTryCatchBlock(begin, end, raising, RAISING);
        code.label(begin);
        variables.load(code);
        code.staticCall(className, JitDriverClass.START, JitDriverClass.descriptor(driver, layout));
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
        variables.restore(code, className);
        variables.load(code);
        code.staticCall(className, JitDriverClass.COUNT, JitDriverClass.descriptor(driver, layout));
        code.jump(Opcodes.GOTO, again);
        code.label(end);
        for (Label handler : new Label[] {continuedFirst, continued}) {
            own(handler, CONTINUE);
            variables.unpack(code, caught);
            code.jump(Opcodes.GOTO, again);
        }
        own(done, DONE);
        giveResult();
        own(raising, RAISING);
        code.load(Kind.REFERENCE, caught);
        code.field(Opcodes.GETFIELD, RAISING, "raised", "Ljava/lang/Throwable;");
        code.insn(Opcodes.ATHROW);
        int size = code.size();
        ClassFiles.end(code.out());
        return size;
    }

    private void frame(String onStack) {
        Object[] locals = variables.frame(null);
        code.out().visitFrame(Opcodes.F_NEW, locals.length, locals, onStack == null ? 0 : 1, new Object[] {onStack});
    }

    /** Begins a handler; what is meant for another driver goes on. */
    private void own(Label handler, String type) {
        Label mine = new Label();
        code.label(handler);
        frame(type);
        code.store(Kind.REFERENCE, caught);
        code.load(Kind.REFERENCE, caught);
        code.field(Opcodes.GETFIELD, type, "driver", "I");
        code.integer(driver.index());
        code.jump(Opcodes.IF_ICMPEQ, mine);
        code.load(Kind.REFERENCE, caught);
        code.insn(Opcodes.ATHROW);
        code.label(mine);
        Object[] locals = variables.frame(type);
        code.out().visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
    }

    private void giveResult() {
        LowType result = driver.portal().type().result();
        if (result != Primitive.VOID) {
            code.load(Kind.REFERENCE, caught);
            code.field(Opcodes.GETFIELD, DONE, "result", "L" + JitVariables.VALUES + ";");
            JitVariables.item(code, layout, result, 0);
        }
        code.insn(Kind.of(result).ret());
    }
}
