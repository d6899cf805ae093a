package org.tracewright.backend.jvm;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Drivers;

/**
 * The class with the counters of a driver. Its methods {@code canEnter} and {@code start} count a position; small, so that the Java compiler puts them in line. When the position is hot they
 * hand it to the tracing compiler. As long as samples do, {@code canEnter} only skips passings.
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
    /** The method that counts a passing of a loop's position. */
    private static final String COUNT = "count";

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
        canEnter();
        count(Opcodes.ACC_PRIVATE, COUNT, LOOPS, false);
        count(Opcodes.ACC_PUBLIC, "start", STARTS, true);
        enter();
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        Code code = new Code(init, layout, "");
        counters(code, LOOPS, "loops");
        counters(code, STARTS, "starts");
        code.insn(Opcodes.RETURN);
        return ClassFiles.finish(writer, init);
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

    /** Skips; what is done for the other passings is a method of its own, or HotSpot would put all of it in the interpreter's way. */
    private void canEnter() {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, SKIPPED, "I", null, null).visitEnd();
        Code code = method(Opcodes.ACC_PUBLIC, "canEnter", descriptor());
        JitVariables variables = new JitVariables(driver, layout, 0);
        Label skipped = new Label();
        code.field(Opcodes.GETSTATIC, name, SKIPPED, "I");
        code.integer(1);
        code.insn(Opcodes.ISUB);
        code.insn(Opcodes.DUP);
        code.field(Opcodes.PUTSTATIC, name, SKIPPED, "I");
        code.jump(Opcodes.IFGE, skipped);
        variables.load(code);
        code.staticCall(name, COUNT, descriptor());
        end(code, variables, skipped);
    }

    private void count(int access, String method, String counters, boolean start) {
        Code code = method(access, method, descriptor());
        JitVariables variables = new JitVariables(driver, layout, 0);
        Label cold = new Label();
        if (!start) {
            code.field(Opcodes.GETSTATIC, name, LOOPS, "L" + COUNTERS + ";");
            code.virtualCall(COUNTERS, "skipped", "()I");
            code.field(Opcodes.PUTSTATIC, name, SKIPPED, "I");
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
        end(code, variables, cold);
    }

    private void end(Code code, JitVariables variables, Label end) {
        code.label(end);
        Object[] frame = variables.frame(null);
        code.out().visitFrame(Opcodes.F_NEW, frame.length, frame, 0, new Object[0]);
        code.insn(Opcodes.RETURN);
        ClassFiles.end(code.out());
    }

    private String descriptor() {
        return layout.methodDescriptor(driver.portal().type().args(), Primitive.VOID);
    }

    private String enterDescriptor() {
        return "(IZ" + descriptor().substring(1);
    }

    private void enter() {
        Code code = method(Opcodes.ACC_PRIVATE, "enter", enterDescriptor());
        JitVariables variables = new JitVariables(driver, layout, 2);
        code.field(Opcodes.GETSTATIC, JitSupportClass.NAME, "JIT", "L" + JIT + ";");
        code.integer(driver.index());
        code.load(Kind.INT, 0);
        code.load(Kind.INT, 1);
        variables.pack(code);
        code.virtualCall(JIT, "enter", "(IIZL" + JitVariables.VALUES + ";L" + JitVariables.VALUES + ";)V");
        code.insn(Opcodes.RETURN);
        ClassFiles.end(code.out());
    }
}
