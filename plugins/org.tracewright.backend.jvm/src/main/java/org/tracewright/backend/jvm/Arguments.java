package org.tracewright.backend.jvm;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/**
 * How the arguments of a method travel. A method takes 255 slots at most, its receiver included (The Java Virtual Machine Specification, 4.3.3), and as
 * many arguments as fit travel one by one. Where there are more, all travel in two arrays: numbers and truth values as {@code long}s, floats by their
 * bits, and references as objects.
 */
final class Arguments {

    /** The slots of a method, less one for a receiver: static and virtual methods of the same arguments then pass them alike. */
    private static final int MOST_SLOTS = 254;

    private final Layout layout;
    private final List<LowType> types;
    private final boolean packed;

    /** @param types what the method takes, without a receiver; what is Void does not travel */
    Arguments(Layout layout, List<LowType> types) {
        this.layout = layout;
        this.types = types.stream().filter(type -> type != Primitive.VOID).toList();
        packed = this.types.stream().mapToInt(type -> Kind.of(type).width()).sum() > MOST_SLOTS;
    }

    /** What travels, in order. */
    List<LowType> types() {
        return types;
    }

    /** The part of a method's descriptor between the parentheses. */
    String descriptor() {
        if (packed) {
            return "[J[Ljava/lang/Object;";
        }
        StringBuilder descriptor = new StringBuilder();
        types.forEach(type -> descriptor.append(layout.descriptor(type)));
        return descriptor.toString();
    }

    /** The slots that a method finds them in; when they are packed, others than its variables have. */
    int packedSlots() {
        return packed ? 2 : 0;
    }

    /** Comes before the first argument is pushed. */
    void begin(Code code) {
        if (packed) {
            code.integer((int) types.stream().filter(type -> Kind.of(type) != Kind.REFERENCE).count());
            code.out().visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
            code.integer((int) types.stream().filter(type -> Kind.of(type) == Kind.REFERENCE).count());
            code.type(Opcodes.ANEWARRAY, "java/lang/Object");
        }
    }

    /** Lets {@code push} write code that pushes the argument with that index, as its type. */
    void give(Code code, int index, Runnable push) {
        if (!packed) {
            push.run();
            return;
        }
        Kind kind = kind(index);
        if (kind == Kind.REFERENCE) {
            code.insn(Opcodes.DUP);
        } else {
            code.insn(Opcodes.DUP2, Opcodes.POP);
        }
        code.integer(place(index));
        push.run();
        switch (kind) {
            case INT -> code.insn(Opcodes.I2L, Opcodes.LASTORE);
            case DOUBLE -> {
                code.staticCall("java/lang/Double", "doubleToRawLongBits", "(D)J");
                code.insn(Opcodes.LASTORE);
            }
            case LONG -> code.insn(Opcodes.LASTORE);
            default -> code.insn(Opcodes.AASTORE);
        }
    }

    /** Pushes, at the beginning of a method, the argument with that index; {@code first} is the slot of the first. */
    void take(Code code, int index, int first) {
        Kind kind = kind(index);
        if (!packed) {
            code.load(kind, first + types.subList(0, index).stream().mapToInt(type -> Kind.of(type).width()).sum());
            return;
        }
        code.load(Kind.REFERENCE, kind == Kind.REFERENCE ? first + 1 : first);
        code.integer(place(index));
        switch (kind) {
            case INT -> code.insn(Opcodes.LALOAD, Opcodes.L2I);
            case DOUBLE -> {
                code.insn(Opcodes.LALOAD);
                code.staticCall("java/lang/Double", "longBitsToDouble", "(J)D");
            }
            case LONG -> code.insn(Opcodes.LALOAD);
            default -> {
                code.insn(Opcodes.AALOAD);
                code.type(Opcodes.CHECKCAST, layout.internalName(types.get(index)));
            }
        }
    }

    private Kind kind(int index) {
        return Kind.of(types.get(index));
    }

    /** Where in its array the argument stands. */
    private int place(int index) {
        boolean reference = kind(index) == Kind.REFERENCE;
        return (int) types.subList(0, index).stream().filter(type -> (Kind.of(type) == Kind.REFERENCE) == reference).count();
    }
}
