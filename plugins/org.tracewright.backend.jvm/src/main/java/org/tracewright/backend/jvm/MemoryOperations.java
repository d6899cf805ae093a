package org.tracewright.backend.jvm;

import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/** Objects, arrays and their parts, weak cells. */
final class MemoryOperations {

    private final Expressions expressions;
    private final Code code;
    private final Layout layout;

    MemoryOperations(Expressions expressions) {
        this.expressions = expressions;
        code = expressions.code();
        layout = expressions.layout();
    }

    /** Writes the operation; false where it is none of memory. */
    boolean compute(Operation operation) {
        switch (operation.opcode()) {
            case NEW, NEW_VARSIZE, NEW_ARRAY -> allocate(operation);
            case NEW_OF_CLASS -> {
                expressions.push(operation.arg(0));
                code.virtualCall(Layout.RUNTIME + "RClass", "newInstance", "()L" + Layout.RUNTIME + "RObject;");
                code.type(Opcodes.CHECKCAST, layout.internalName(operation.result().type()));
            }
            case WEAKREF_CREATE -> {
                code.type(Opcodes.NEW, Layout.WEAK_CELL);
                code.insn(Opcodes.DUP);
                expressions.push(operation.arg(0));
                code.constructor(Layout.WEAK_CELL, "(Ljava/lang/Object;)V");
            }
            case WEAKREF_DEREF -> {
                expressions.push(operation.arg(0));
                code.position(operation.position());
                code.virtualCall(Layout.WEAK_CELL, "get", "()Ljava/lang/Object;");
                code.type(Opcodes.CHECKCAST, layout.internalName(operation.result().type()));
            }
            case GETFIELD, SETFIELD -> field(operation);
            case GETARRAYITEM, GETINTERIOR -> {
                pushItemPlace(operation);
                code.position(operation.position());
                code.loadItem(array(operation.arg(0)).item());
            }
            case SETARRAYITEM, SETINTERIOR -> {
                pushItemPlace(operation);
                expressions.push(operation.arg(2));
                code.position(operation.position());
                code.storeItem(array(operation.arg(0)).item());
            }
            case GETINTERIORSIZE -> {
                pushArray(operation.arg(0));
                code.position(operation.position());
                code.insn(Opcodes.ARRAYLENGTH, Opcodes.I2L);
            }
            case ARRAY_COPY -> ranges(operation, 2, "copy", "(Ljava/lang/Object;Ljava/lang/Object;JJJ)V");
            case ARRAY_EQUAL -> {
                String type = erased(array(operation.arg(0)));
                ranges(operation, 2, "equal", "(" + type + type + "JJJ)Z");
            }
            case ARRAY_COMPARE -> {
                String type = erased(array(operation.arg(0)));
                ranges(operation, 2, "compare", "(" + type + type + "JJJJ)J");
            }
            case ARRAY_FILL -> {
                GcArray array = array(operation.arg(0));
                String item = Kind.of(array.item()) == Kind.REFERENCE ? "Ljava/lang/Object;" : layout.descriptor(array.item());
                ranges(operation, 1, "fill", "(" + erased(array) + "JJ" + item + ")V");
            }
            case CAST_POINTER -> {
                expressions.push(operation.arg(0));
                code.cast(operation.arg(0).type(), operation.result().type());
            }
            case HINT -> expressions.push(operation.arg(0));
            case CLASS_ATTR -> classAttribute(operation);
            case INT_SIGN_EXTEND, INT_ZERO_EXTEND -> extend(operation);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void allocate(Operation operation) {
        Object type = Expressions.named(operation, 0);
        Container container = type instanceof LowClass lowClass ? lowClass.instanceType() : (Container) type;
        if (container instanceof GcArray array) {
            pushSize(operation.arg(1));
            code.position(operation.position());
            code.newArray(array);
            return;
        }
        GcStruct struct = (GcStruct) container;
        code.position(operation.position());
        code.type(Opcodes.NEW, layout.struct(struct));
        code.insn(Opcodes.DUP);
        boolean sized = struct.inlinedArray() != null;
        if (sized && operation.opcode() == Opcode.NEW_VARSIZE) {
            pushSize(operation.arg(1));
        } else if (sized) {
            code.integer(0);
        }
        code.constructor(layout.struct(struct), sized ? "(I)V" : "()V");
    }

    private void field(Operation operation) {
        GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
        String name = String.valueOf(Expressions.named(operation, 1));
        GcStruct owner = struct.owner(name);
        LowType type = struct.field(name).type();
        if (type == Primitive.VOID) {
            return;
        }
        expressions.push(operation.arg(0));
        boolean reads = operation.opcode() == Opcode.GETFIELD;
        if (!reads) {
            tellWatchers(owner, name, operation);
            expressions.push(operation.arg(2));
        }
        code.position(operation.position());
        code.field(reads ? Opcodes.GETFIELD : Opcodes.PUTFIELD, layout.struct(owner), StructClasses.fieldName(name), layout.descriptor(type));
    }

    /** Where traces may assume that the field does not change, and it does: tells them. The object is on the stack, and stays there. */
    private void tellWatchers(GcStruct owner, String name, Operation operation) {
        if (expressions.generation().drivers() != null && owner.field(name).mutability().isQuasiImmutable()) {
            String watchers = StructClasses.fieldName(owner.field(name).watchers());
            String descriptor = "L" + Layout.WATCHERS + ";";
            code.insn(Opcodes.DUP, Opcodes.DUP);
            code.position(operation.position());
            code.field(Opcodes.GETFIELD, layout.struct(owner), watchers, descriptor);
            code.staticCall(Layout.WATCHERS, "tell", "(" + descriptor + ")" + descriptor);
            code.field(Opcodes.PUTFIELD, layout.struct(owner), watchers, descriptor);
        }
    }

    private void pushItemPlace(Operation operation) {
        pushArray(operation.arg(0));
        pushIndex(operation);
    }

    /** Pushes the Java array, which for a struct is in its final field. */
    private void pushArray(Operand pointer) {
        expressions.push(pointer);
        if (((Ptr) pointer.type()).target() instanceof GcStruct struct) {
            GcStruct owner = inlining(struct);
            code.field(Opcodes.GETFIELD, layout.struct(owner), layout.itemsField(owner), layout.descriptor(new Ptr(owner.inlinedArray())));
        }
    }

    private static GcArray array(Operand pointer) {
        Container target = ((Ptr) pointer.type()).target();
        return target instanceof GcArray array ? array : inlining((GcStruct) target).inlinedArray();
    }

    private static GcStruct inlining(GcStruct struct) {
        return struct.inlinedArray() != null ? struct : inlining(struct.superStruct());
    }

    private void pushIndex(Operation operation) {
        Operand index = operation.arg(1);
        if (index instanceof Constant constant && (Long) constant.value() == (int) (long) (Long) constant.value()) {
            code.integer((int) (long) (Long) constant.value());
            return;
        }
        expressions.push(index);
        if (expressions.isNarrow(operation)) {
            code.insn(Opcodes.L2I);
        } else {
            code.runtime("Ops", "index", "(J)I");
        }
    }

    private void pushSize(Operand size) {
        if (size instanceof Constant constant && (Long) constant.value() >= 0 && (Long) constant.value() <= Integer.MAX_VALUE) {
            code.integer((int) (long) (Long) constant.value());
            return;
        }
        expressions.push(size);
        code.runtime("Ops", "size", "(J)I");
    }

    private void ranges(Operation operation, int arrays, String name, String descriptor) {
        for (int i = 0; i < operation.args().size(); i++) {
            if (i < arrays) {
                pushArray(operation.arg(i));
            } else {
                expressions.push(operation.arg(i));
            }
        }
        code.position(operation.position());
        code.runtime("ArrayOps", name, descriptor);
    }

    private String erased(GcArray array) {
        return Kind.of(array.item()) == Kind.REFERENCE ? "[Ljava/lang/Object;" : layout.internalName(array);
    }

    private void classAttribute(Operation operation) {
        String name = String.valueOf(Expressions.named(operation, 1));
        LowType type = operation.result().type();
        if (type == Primitive.VOID) {
            return;
        }
        if (operation.arg(0) instanceof Constant constant && constant.value() instanceof LowClass lowClass && lowClass.attribute(name) != null) {
            expressions.generation().constants().push(code, lowClass.attribute(name).value(), type);
            return;
        }
        expressions.push(operation.arg(0));
        code.position(operation.position());
        expressions.generation().classObjects().load(code, name, type);
    }

    private void extend(Operation operation) {
        boolean signed = operation.opcode() == Opcode.INT_SIGN_EXTEND;
        long bytes = (Long) Expressions.named(operation, 1);
        expressions.push(operation.arg(0));
        if (signed) {
            code.insn(Opcodes.L2I);
            if (bytes < 4) {
                code.insn(bytes == 1 ? Opcodes.I2B : Opcodes.I2S);
            }
            code.insn(Opcodes.I2L);
        } else {
            code.number((1L << 8 * bytes) - 1);
            code.insn(Opcodes.LAND);
        }
    }
}
