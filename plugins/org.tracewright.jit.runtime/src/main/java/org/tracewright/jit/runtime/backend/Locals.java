package org.tracewright.jit.runtime.backend;

import java.util.Arrays;
import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/** The values of a fragment while its code is written: puts them on the stack and into variables, and knows which live and what Java type each reference has. */
final class Locals {

    /**
     * What lives at some point of the code.
     *
     * @param frame by variable, the type of what is in it as a stack map frame has it; null where nothing lives
     */
    record Snapshot(Object[] frame) {

        /** The Java type of the reference in a variable. */
        String type(int slot) {
            return slot >= 0 && slot < frame.length && frame[slot] instanceof String type ? type : Code.OBJECT;
        }
    }

    private static final int ROOM = 32;

    private final Code code;
    private final ClassData data;
    private final ProgramClasses classes;
    private final PlannedFragment fragment;
    /** By variable, the box that lives in it, and its type as a stack map frame has it. */
    private Box[] live = new Box[ROOM];
    private Object[] frame = new Object[ROOM];

    Locals(Code code, ClassData data, ProgramClasses classes, PlannedFragment fragment) {
        this.code = code;
        this.data = data;
        this.classes = classes;
        this.fragment = fragment;
    }

    /** What lives now. */
    Snapshot snapshot() {
        return new Snapshot(frame.clone());
    }

    /** Control may have come another way: nothing is known of references but what was known then. */
    void restore(Snapshot then) {
        System.arraycopy(then.frame(), 0, frame, 0, then.frame().length);
    }

    /** The Java type that the reference is known to have. */
    private String type(Box box) {
        int slot = fragment.slot(box);
        return slot >= 0 && slot < frame.length && live[slot] == box && frame[slot] instanceof String type ? type : Code.OBJECT;
    }

    /** Whether a box is known to have the Java type; a number has any. */
    boolean isOfType(Box box, String type) {
        return box.kind() != Kind.REF || classes.isBelow(type(box), type);
    }

    /** Sees to it that references have the types that they must have at the label, to which control runs on. */
    void fit(LabelPlace place) {
        for (int i = 0; i < place.args().size(); i++) {
            if (place.slot(i) >= 0 && place.args().get(i) instanceof Box box && box.kind() == Kind.REF && !isOfType(box, place.type(i))) {
                code.load(Kind.REF, place.slot(i));
                code.type(Opcodes.CHECKCAST, place.type(i));
                code.store(Kind.REF, place.slot(i));
            }
        }
    }

    /** Control has come to a label: only its arguments live. */
    void enter(LabelPlace place) {
        Arrays.fill(live, null);
        Arrays.fill(frame, null);
        for (int i = 0; i < place.args().size(); i++) {
            if (place.slot(i) >= 0) {
                put(place.slot(i), (Box) place.args().get(i), place.type(i));
            }
        }
    }

    /** A box is in its variable from here on. */
    void arrives(Box box, String type) {
        if (fragment.slot(box) >= 0 && fragment.analysis().lastUse(box) >= 0) {
            put(fragment.slot(box), box, type);
        }
    }

    private void put(int slot, Box box, String type) {
        if (slot >= live.length) {
            live = Arrays.copyOf(live, 2 * slot);
            frame = Arrays.copyOf(frame, 2 * slot);
        }
        live[slot] = box;
        frame[slot] = box.kind() == Kind.REF ? type : Code.frameType(box.kind());
    }

    /** What was in the variable is there no more. */
    void leaves(int slot) {
        live[slot] = null;
        frame[slot] = null;
    }

    /** The operation of that index is done: forgets what is not used any more. */
    void release(int index) {
        for (Box box : fragment.analysis().deaths(index)) {
            int slot = fragment.slot(box);
            if (slot >= 0 && slot < live.length && live[slot] == box) {
                leaves(slot);
            }
        }
    }

    /** Pushes a value as it is; a reference has the type that this gives. */
    String push(Value value) {
        if (value instanceof Box box) {
            ConstInt fused = fragment.analysis().fused(box);
            if (fused != null) {
                return push(fused);
            }
            Operation sunk = fragment.analysis().sunk(box);
            if (sunk != null) {
                sunk.args().forEach(this::push);
                SimpleOperations.of(sunk).accept(code);
                return null;
            }
            code.load(box.kind(), fragment.slot(box));
            return type(box);
        } else if (value instanceof ConstInt constant) {
            code.number(constant.value());
        } else if (value instanceof ConstFloat constant) {
            code.real(constant.value());
        } else if (((ConstRef) value).value() != null) {
            return data.push(code, ((ConstRef) value).value());
        } else {
            code.insn(Opcodes.ACONST_NULL);
        }
        return null;
    }

    /** Pushes a reference of that type. A cast is done once: then the variable has the type. */
    void push(Value value, String type) {
        String known = push(value);
        if (known == null || classes.isBelow(known, type)) {
            return;
        }
        code.type(Opcodes.CHECKCAST, type);
        if (value instanceof Box box && classes.isBelow(type, known)) {
            code.insn(Opcodes.DUP);
            code.store(Kind.REF, fragment.slot(box));
            put(fragment.slot(box), box, type);
        }
    }

    /** Pushes the index of the item that the operation reads or writes. */
    void pushIndex(Operation operation) {
        if (operation.narrow() && operation.arg(1) instanceof Box index) {
            push(index);
            code.insn(Opcodes.L2I);
        } else {
            pushInt(operation.arg(1), "index");
        }
    }

    /** Pushes a length of an array. */
    void pushSize(Value length) {
        pushInt(length, "size");
    }

    private void pushInt(Value value, String check) {
        if (value instanceof ConstInt constant && constant.value() >= 0 && constant.value() <= Integer.MAX_VALUE) {
            code.integer((int) constant.value());
        } else {
            push(value);
            code.runtime("Ops", check, "(J)I");
        }
    }

    /**
     * Puts what is on the stack into the variable of a box.
     *
     * @param type of a reference; else null
     */
    void define(Box result, String type) {
        int slot = fragment.slot(result);
        if (slot < 0) {
            code.pop(result.kind());
            return;
        }
        code.store(result.kind(), slot);
        arrives(result, type);
    }

    /** Puts zero or null into the variable of a box that is used. */
    void defineZero(Box result) {
        if (fragment.slot(result) >= 0) {
            code.insn(switch (result.kind()) {
                case INT -> Opcodes.LCONST_0;
                case FLOAT -> Opcodes.DCONST_0;
                default -> Opcodes.ACONST_NULL;
            });
            define(result, Code.OBJECT);
        }
    }

    /** Whether the result is used at all. */
    boolean isUsed(Box result) {
        return fragment.slot(result) >= 0;
    }
}
