package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.LowType;
import org.tracewright.jit.codewriter.tables.Drivers;

/** The greens and reds of a driver as local variables, and their way into and out of {@code JitValues}. */
final class JitVariables {

    static final String VALUES = Layout.RUNTIME + "JitValues";
    private static final String CONTINUE = Layout.RUNTIME + "ContinueRunning";
    private static final Set<String> TEXTS = Set.of(Layout.RUNTIME + "RStr", Layout.RUNTIME + "RUnicode");
    /** Begins the names of the fields with the variables of a passing. */
    private static final String KEPT = "KEPT";
    private static final String[] ARRAYS = {"ints", "refs", "floats"};
    private static final String[] DESCRIPTORS = {"[J", "[Ljava/lang/Object;", "[D"};

    private record Local(LowType type, int slot) {

        /** The number of the array that holds the variable. */
        private int array() {
            return switch (Kind.of(type)) {
                case REFERENCE -> 1;
                case DOUBLE -> 2;
                default -> 0;
            };
        }
    }

    private final Layout layout;
    private final List<Local> greens = new ArrayList<>();
    private final List<Local> reds = new ArrayList<>();
    private final List<Local> all = new ArrayList<>();
    private final int limit;

    /** @param first the slot of the first variable */
    JitVariables(Drivers.Driver driver, Layout layout, int first) {
        this.layout = layout;
        int slot = first;
        for (LowType type : driver.portal().type().args()) {
            Local local = new Local(type, slot);
            all.add(local);
            (greens.size() < driver.greens().size() ? greens : reds).add(local);
            slot += Kind.of(type).width();
        }
        limit = slot;
    }

    /** The first slot behind the variables. */
    int limit() {
        return limit;
    }

    /** Pushes all variables. */
    void load(Code code) {
        all.forEach(local -> code.load(Kind.of(local.type()), local.slot()));
    }

    /** Adds public static fields for the variables to their class, and stores the variables there. */
    void keep(Code code, ClassWriter writer, String className) {
        for (int i = 0; i < all.size(); i++) {
            String descriptor = layout.descriptor(all.get(i).type());
            writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, KEPT + i, descriptor, null, null).visitEnd();
            code.load(Kind.of(all.get(i).type()), all.get(i).slot());
            code.field(Opcodes.PUTSTATIC, className, KEPT + i, descriptor);
        }
    }

    /** Sets all variables from the fields of the class, which do not keep objects from the collector then. */
    void restore(Code code, String className) {
        for (int i = 0; i < all.size(); i++) {
            Kind kind = Kind.of(all.get(i).type());
            String descriptor = layout.descriptor(all.get(i).type());
            code.field(Opcodes.GETSTATIC, className, KEPT + i, descriptor);
            code.store(kind, all.get(i).slot());
            if (kind == Kind.REFERENCE) {
                code.insn(Opcodes.ACONST_NULL);
                code.field(Opcodes.PUTSTATIC, className, KEPT + i, descriptor);
            }
        }
    }

    /** Pushes new {@code JitValues} of the greens, then of the reds. */
    void pack(Code code) {
        pack(code, greens);
        pack(code, reds);
    }

    private void pack(Code code, List<Local> locals) {
        code.type(Opcodes.NEW, VALUES);
        code.insn(Opcodes.DUP);
        for (int array = 0; array < ARRAYS.length; array++) {
            int wanted = array;
            packArray(code, locals.stream().filter(local -> local.array() == wanted).toList(), array);
        }
        code.constructor(VALUES, "([J[Ljava/lang/Object;[D)V");
    }

    private static void packArray(Code code, List<Local> locals, int array) {
        if (locals.isEmpty()) {
            code.field(Opcodes.GETSTATIC, VALUES, "NONE", "L" + VALUES + ";");
            code.virtualCall(VALUES, ARRAYS[array], "()" + DESCRIPTORS[array]);
            return;
        }
        code.integer(locals.size());
        if (array == 1) {
            code.type(Opcodes.ANEWARRAY, "java/lang/Object");
        } else {
            code.out().visitIntInsn(Opcodes.NEWARRAY, array == 0 ? Opcodes.T_LONG : Opcodes.T_DOUBLE);
        }
        for (int i = 0; i < locals.size(); i++) {
            Kind kind = Kind.of(locals.get(i).type());
            code.insn(Opcodes.DUP);
            code.integer(i);
            code.load(kind, locals.get(i).slot());
            if (kind == Kind.INT) {
                code.insn(Opcodes.I2L);
            }
            code.insn(array == 0 ? Opcodes.LASTORE : array == 1 ? Opcodes.AASTORE : Opcodes.DASTORE);
        }
    }

    /** Sets all variables from the fields {@code greens} and {@code reds} of the {@code ContinueRunning} in a slot. */
    void unpack(Code code, int slot) {
        unpack(code, slot, "greens", greens);
        unpack(code, slot, "reds", reds);
    }

    private void unpack(Code code, int slot, String field, List<Local> locals) {
        int[] next = new int[ARRAYS.length];
        for (Local local : locals) {
            code.load(Kind.REFERENCE, slot);
            code.type(Opcodes.CHECKCAST, CONTINUE);
            code.field(Opcodes.GETFIELD, CONTINUE, field, "L" + VALUES + ";");
            item(code, layout, local.type(), next[local.array()]++);
            code.store(Kind.of(local.type()), local.slot());
        }
    }

    /** Pushes a value, of which the {@code JitValues} are on the stack. */
    static void item(Code code, Layout layout, LowType type, int index) {
        Kind kind = Kind.of(type);
        int array = kind == Kind.REFERENCE ? 1 : kind == Kind.DOUBLE ? 2 : 0;
        code.virtualCall(VALUES, ARRAYS[array], "()" + DESCRIPTORS[array]);
        code.integer(index);
        code.insn(array == 0 ? Opcodes.LALOAD : array == 1 ? Opcodes.AALOAD : Opcodes.DALOAD);
        narrow(code, layout, type);
    }

    /** Makes what is on the stack, a long, an object or a double, a value of the type. */
    static void narrow(Code code, Layout layout, LowType type) {
        Kind kind = Kind.of(type);
        if (kind == Kind.INT) {
            code.insn(Opcodes.L2I);
        } else if (kind == Kind.REFERENCE) {
            code.type(Opcodes.CHECKCAST, layout.internalName(type));
        }
    }

    /** Pushes a hash of the greens. */
    void hash(Code code) {
        code.integer(0);
        for (Local local : greens) {
            code.integer(31);
            code.insn(Opcodes.IMUL);
            code.load(Kind.of(local.type()), local.slot());
            switch (Kind.of(local.type())) {
                case LONG -> code.insn(Opcodes.L2I);
                case DOUBLE -> code.runtime("Jit", "hash", "(D)I");
                case REFERENCE -> code.runtime("Jit", "hash", "(L" + hashedAs(layout.internalName(local.type())) + ";)I");
                default -> { }
            }
            code.insn(Opcodes.IADD);
        }
    }

    private static String hashedAs(String internalName) {
        return TEXTS.contains(internalName) ? internalName : "java/lang/Object";
    }

    /** The types of the variables as stack map frames have them, and a reference behind them. */
    Object[] frame(String last) {
        List<Object> types = new ArrayList<>();
        all.forEach(local -> types.add(frameType(local.type())));
        if (last != null) {
            types.add(last);
        }
        return types.toArray();
    }

    private Object frameType(LowType type) {
        return switch (Kind.of(type)) {
            case INT -> Opcodes.INTEGER;
            case LONG -> Opcodes.LONG;
            case DOUBLE -> Opcodes.DOUBLE;
            default -> layout.internalName(type);
        };
    }
}
