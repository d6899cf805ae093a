package org.tracewright.jit.runtime.backend;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Value;

/** Makes a class with one method of some fragments. */
final class MethodCompiler {

    /**
     * A class file and what belongs to it.
     *
     * @param data   what it is to be defined with
     * @param places the entries, in the order of their numbers
     * @param bytes  length of the method's code
     * @param values the most values that any entry or exit passes
     * @param jumps  the jumps to other methods
     */
    record Result(byte[] classFile, Object[] data, List<LabelPlace> places, int bytes, int values, List<CrossJump> jumps) {
    }

    private static final String SUPER = "org/tracewright/jit/runtime/backend/CompiledCode";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Code code;
    private final ClassData data;
    private final Exits exits;
    private final MethodPlan plan;
    private final MethodContext context;

    /**
     * @param name        internal name of the class
     * @param exitMethods what its ways out call
     * @param roots       the fragments that are entered from outside
     * @param inLine      bridges that go in line with their guards
     * @param options     whether guards that hold are to fail at times, and whether code counts
     */
    MethodCompiler(String name, ProgramClasses classes, ExitMethods exitMethods, List<Fragment> roots, Set<Fragment> inLine, BackendOptions options) {
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null, SUPER, null);
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "(IL" + Code.STATE + ";)V", null, null);
        boolean random = options.randomSeed().isPresent();
        code = new Code(run, name);
        data = new ClassData(classes);
        exits = new Exits(code, data, exitMethods);
        plan = new MethodPlan(roots, inLine, !random, new SlotPool(Code.FIRST_FREE_SLOT));
        context = new MethodContext(plan, code, data, classes, exits, random, options.counting());
    }

    /** Writes the class. */
    Result compile() {
        code.out().visitCode();
        entries();
        plan.roots().forEach(root -> new FragmentEmitter(context, root).emitRoot());
        for (Exits.Pending way = exits.next(); way != null; way = exits.next()) {
            PlannedFragment bridge = way.random() ? null : way.fragment().bridges().get(way.guard());
            if (bridge == null) {
                exits.leave(way);
            } else {
                new FragmentEmitter(context, bridge).emitBridge(way);
            }
        }
        exits.writeTails();
        int bytes = code.size();
        code.out().visitMaxs(0, 0);
        code.out().visitEnd();
        constructor();
        data.write(writer, code.thisClass());
        writer.visitEnd();
        return new Result(writer.toByteArray(), data.objects(), plan.places(), bytes, exits.mostValues(), exits.jumps());
    }

    private void constructor() {
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", ClassData.CONSTRUCTOR, null, null);
        init.visitCode();
        Code out = new Code(init, code.thisClass());
        out.load(Kind.REF, 0);
        out.load(Kind.REF, 1);
        out.constructor(SUPER, ClassData.CONSTRUCTOR);
        out.insn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
    }

    /** The beginning of the method: goes where the entry's number says. */
    private void entries() {
        List<LabelPlace> places = plan.places();
        Label[] cases = new Label[places.size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = new Label();
        }
        code.out().visitVarInsn(Opcodes.ILOAD, Code.ENTRY_SLOT);
        code.out().visitTableSwitchInsn(0, cases.length - 1, cases[0], cases);
        for (int i = 0; i < cases.length; i++) {
            code.join(cases[i], Code.NONE);
            load(places.get(i));
            code.jump(Opcodes.GOTO, places.get(i).code());
        }
    }

    private void load(LabelPlace place) {
        exits.willPass(place.args().size());
        int[] next = new int[Kind.values().length];
        for (int i = 0; i < place.args().size(); i++) {
            Value arg = place.args().get(i);
            int index = next[arg.kind().ordinal()]++;
            if (place.slot(i) >= 0) {
                code.state();
                Exits.array(code, arg.kind());
                code.integer(index);
                code.insn(arg.kind() == Kind.INT ? Opcodes.LALOAD : arg.kind() == Kind.FLOAT ? Opcodes.DALOAD : Opcodes.AALOAD);
                if (arg.kind() == Kind.REF && !place.type(i).equals(Code.OBJECT)) {
                    code.type(Opcodes.CHECKCAST, place.type(i));
                }
                code.store(arg.kind(), place.slot(i));
            }
        }
    }
}
