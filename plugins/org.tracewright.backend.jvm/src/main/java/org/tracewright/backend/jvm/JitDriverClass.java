package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/**
 * The class with the counters of a driver. Its methods {@code canEnter}, at a position in a loop, and {@code start}, at the call of a portal, count a passing; small, so that the Java compiler puts them in
 * line. When the position is hot they hand it to the tracing compiler. As long as samples do, {@code canEnter} only skips passings.
 *
 * <p>A portal does what {@code canEnter} does itself: see {@link PassingEmitter}. The variables of a passing for which it returns to its runner are in fields meanwhile.
 */
final class JitDriverClass {

    private static final String COUNTERS = Layout.RUNTIME + "JitCounters";
    private static final String JIT = Layout.RUNTIME + "Jit";
    private static final String LOOPS = "LOOPS";
    private static final String STARTS = "STARTS";
    /** Ends the name of the field with what the counters count in. */
    private static final String LEFT = "_LEFT";
    /** The field with the passings that need not be counted from now on. */
    private static final String SKIPPED = "SKIPPED";
    /** The method that counts a passing, but for those that are skipped. */
    static final String CAN_ENTER = "canEnter";
    /** The method that says whether the next passing is to be counted. */
    static final String IS_COUNTED = "isCounted";
    /** The field that says whether not all passings are counted. */
    static final String SAMPLES = "SAMPLES";
    /** The method that counts a passing of a loop's position. */
    static final String COUNT = "count";
    /** The method that keeps the variables of a passing for the runner, which is to count it. */
    static final String LEAVE = "leave";
    /** The method that counts a call of the portal. */
    static final String START = "start";
    /** The field that says whether the portal has returned to its runner without having come to its end. */
    static final String LEFT_PORTAL = "LEFT_PORTAL";
    /** The field that says what the runner is to do then; null where a passing is to be counted. */
    static final String LEFT_WITH = "LEFT_WITH";
    /** Internal name of the class of what a runner is to do. */
    static final String LEAVING = Layout.RUNTIME + "LeavePortal";

    private final Drivers.Driver driver;
    private final Layout layout;
    private final String name;
    private final ClassWriter writer;

    JitDriverClass(Drivers.Driver driver, Layout layout) {
        this.driver = driver;
        this.layout = layout;
        name = JitDrivers.className(driver);
        writer = ClassFiles.start(name, "java/lang/Object", Opcodes.ACC_FINAL);
    }

    byte[] generate() {
        isCounted();
        leave();
        canEnter();
        count(COUNT, LOOPS, false);
        count(START, STARTS, true);
        enter();
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        Code code = new Code(init, layout, "");
        counters(code, LOOPS, "loops");
        counters(code, STARTS, "starts");
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, SAMPLES, "Z", null, null).visitEnd();
        samples(code);
        code.insn(Opcodes.RETURN);
        return ClassFiles.finish(writer, init);
    }

    /**
     * The class whose method {@code count} counts a passing when all are counted. It is loaded then, and until then HotSpot takes its call for one that is never made: compiled code is thrown away there,
     * and keeps no variables for it. It says whether the portal is to return to its runner, which finds what to do in the field.
     */
    static byte[] generateCounting(Drivers.Driver driver, Layout layout) {
        ClassWriter writer = ClassFiles.start(JitDrivers.countingClassName(driver), "java/lang/Object", Opcodes.ACC_FINAL);
        MethodVisitor count = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, COUNT, descriptor(driver, layout, "Z"), null, null);
        count.visitCode();
        Code code = new Code(count, layout, "");
        JitVariables variables = new JitVariables(driver, layout, 0);
        Label goesOn = new Label();
        String name = JitDrivers.className(driver);
        ifLeaving(code, variables, () -> code.staticCall(name, COUNT, descriptor(driver, layout, leaving())), goesOn);
        code.field(Opcodes.PUTSTATIC, name, LEFT_WITH, leaving());
        code.integer(1);
        code.field(Opcodes.PUTSTATIC, name, LEFT_PORTAL, "Z");
        code.integer(1);
        code.insn(Opcodes.IRETURN);
        goesOn(code, variables, goesOn);
        code.integer(0);
        code.insn(Opcodes.IRETURN);
        return ClassFiles.finish(writer, count);
    }

    private void counters(Code code, String field, String accessor) {
        constant(field, "L" + COUNTERS + ";");
        constant(field + LEFT, "[I");
        code.field(Opcodes.GETSTATIC, JitSupportClass.NAME, "JIT", "L" + JIT + ";");
        code.integer(driver.index());
        code.virtualCall(JIT, accessor, "(I)L" + COUNTERS + ";");
        code.insn(Opcodes.DUP);
        code.field(Opcodes.PUTSTATIC, name, field, "L" + COUNTERS + ";");
        code.virtualCall(COUNTERS, "left", "()[I");
        code.field(Opcodes.PUTSTATIC, name, field + LEFT, "[I");
    }

    private void constant(String field, String descriptor) {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field, descriptor, null, null).visitEnd();
    }

    private Code method(int access, String method, String descriptor) {
        MethodVisitor visitor = writer.visitMethod(access | Opcodes.ACC_STATIC, method, descriptor, null, null);
        visitor.visitCode();
        return new Code(visitor, layout, "");
    }

    private void isCounted() {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, SKIPPED, "I", null, null).visitEnd();
        Code code = method(Opcodes.ACC_PUBLIC, IS_COUNTED, "()Z");
        code.field(Opcodes.GETSTATIC, name, SKIPPED, "I");
        code.integer(1);
        code.insn(Opcodes.ISUB);
        code.insn(Opcodes.DUP);
        code.field(Opcodes.PUTSTATIC, name, SKIPPED, "I");
        // Branches, which HotSpot puts in line as one; it does not do so with the sign bit, though that is shorter here.
        Label counted = new Label();
        code.jump(Opcodes.IFLT, counted);
        code.integer(0);
        code.insn(Opcodes.IRETURN);
        code.label(counted);
        code.out().visitFrame(Opcodes.F_NEW, 0, new Object[0], 0, new Object[0]);
        code.integer(1);
        code.insn(Opcodes.IRETURN);
        ClassFiles.end(code.out());
    }

    private void samples(Code code) {
        code.field(Opcodes.GETSTATIC, name, LOOPS, "L" + COUNTERS + ";");
        code.virtualCall(COUNTERS, "samples", "()Z");
        code.field(Opcodes.PUTSTATIC, name, SAMPLES, "Z");
    }

    private void leave() {
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, LEFT_PORTAL, "Z", null, null).visitEnd();
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, LEFT_WITH, leaving(), null, null).visitEnd();
        Code code = method(Opcodes.ACC_PUBLIC, LEAVE, descriptor("V"));
        JitVariables variables = new JitVariables(driver, layout, 0);
        variables.keep(code, writer, name);
        code.integer(1);
        code.field(Opcodes.PUTSTATIC, name, LEFT_PORTAL, "Z");
        code.insn(Opcodes.RETURN);
        ClassFiles.end(code.out());
    }

    /** Skips; what is done for the other passings is a method of its own, or HotSpot would put all of it in the way of those. */
    private void canEnter() {
        Code code = method(Opcodes.ACC_PUBLIC, CAN_ENTER, descriptor("V"));
        JitVariables variables = new JitVariables(driver, layout, 0);
        Label skipped = new Label();
        code.staticCall(name, IS_COUNTED, "()Z");
        code.jump(Opcodes.IFEQ, skipped);
        ifLeaving(code, variables, () -> code.staticCall(name, COUNT, descriptor(leaving())), skipped);
        code.insn(Opcodes.ATHROW);
        goesOn(code, variables, skipped);
        code.insn(Opcodes.RETURN);
        ClassFiles.end(code.out());
    }

    /** Counts a passing with the variables; goes to the label where the program goes on, else the {@code LeavePortal} is on the stack. */
    private static void ifLeaving(Code code, JitVariables variables, Runnable call, Label goesOn) {
        variables.load(code);
        call.run();
        code.store(Kind.REFERENCE, variables.limit());
        code.load(Kind.REFERENCE, variables.limit());
        code.jump(Opcodes.IFNULL, goesOn);
        code.load(Kind.REFERENCE, variables.limit());
    }

    private static void goesOn(Code code, JitVariables variables, Label label) {
        code.label(label);
        Object[] frame = variables.frame(null);
        code.out().visitFrame(Opcodes.F_NEW, frame.length, frame, 0, new Object[0]);
    }

    private void count(String method, String counters, boolean start) {
        Code code = method(Opcodes.ACC_PUBLIC, method, descriptor(leaving()));
        JitVariables variables = new JitVariables(driver, layout, 0);
        Label cold = new Label();
        if (!start) {
            code.field(Opcodes.GETSTATIC, name, LOOPS, "L" + COUNTERS + ";");
            code.virtualCall(COUNTERS, "skipped", "()I");
            code.field(Opcodes.PUTSTATIC, name, SKIPPED, "I");
            samples(code);
        }
        variables.hash(code);
        code.store(Kind.INT, variables.limit());
        code.field(Opcodes.GETSTATIC, name, counters + LEFT, "[I");
        code.load(Kind.INT, variables.limit());
        code.staticCall(COUNTERS, "completesStep", "([II)Z");
        code.jump(Opcodes.IFEQ, cold);
        code.field(Opcodes.GETSTATIC, name, counters, "L" + COUNTERS + ";");
        code.load(Kind.INT, variables.limit());
        code.virtualCall(COUNTERS, "completeStep", "(I)Z");
        code.jump(Opcodes.IFEQ, cold);
        code.load(Kind.INT, variables.limit());
        code.integer(start ? 1 : 0);
        variables.load(code);
        code.staticCall(name, "enter", enterDescriptor());
        code.insn(Opcodes.ARETURN);
        goesOn(code, variables, cold);
        code.insn(Opcodes.ACONST_NULL);
        code.insn(Opcodes.ARETURN);
        ClassFiles.end(code.out());
    }

    private String descriptor(String result) {
        return descriptor(driver, layout, result);
    }

    /** The descriptor of a method that takes a passing's variables. @param result its result's descriptor */
    static String descriptor(Drivers.Driver driver, Layout layout, String result) {
        String ofNothing = layout.methodDescriptor(driver.portal().type().args(), Primitive.VOID);
        return ofNothing.substring(0, ofNothing.length() - 1) + result;
    }

    /** Descriptor of what a runner is to do. */
    static String leaving() {
        return "L" + LEAVING + ";";
    }

    private String enterDescriptor() {
        return "(IZ" + descriptor(leaving()).substring(1);
    }

    private void enter() {
        Code code = method(Opcodes.ACC_PRIVATE, "enter", enterDescriptor());
        JitVariables variables = new JitVariables(driver, layout, 2);
        code.field(Opcodes.GETSTATIC, JitSupportClass.NAME, "JIT", "L" + JIT + ";");
        code.integer(driver.index());
        code.load(Kind.INT, 0);
        code.load(Kind.INT, 1);
        variables.pack(code);
        code.virtualCall(JIT, "enter", "(IIZL" + JitVariables.VALUES + ";L" + JitVariables.VALUES + ";)" + leaving());
        code.insn(Opcodes.ARETURN);
        ClassFiles.end(code.out());
    }
}
