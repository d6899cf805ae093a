package org.tracewright.flow.interp;

import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/** Allocation, fields, items, weak cells. */
final class MemoryInstructions {

    private final Heap heap;

    MemoryInstructions(Machine machine) {
        this.heap = machine.heap();
    }

    Instruction create(Operation operation, Slot[] args, Slot result) {
        int a = args[0].index();
        int r = result.index();
        return switch (operation.opcode()) {
            case NEW -> allocation(layout(operation.arg(0)), r);
            case NEW_OF_CLASS -> f -> f.references[r] = heap.create(heap.layout((LowClass) f.reference(a)), 0);
            // Nothing dies in this interpreter, so that a run depends on no collector: the object stands for its cell.
            case WEAKREF_CREATE, WEAKREF_DEREF -> f -> f.references[r] = present(f.reference(a));
            case NEW_ARRAY -> newArray(((GcArray) ((Constant) operation.arg(0)).value()).item(), args[1].index(), r);
            case NEW_VARSIZE -> newVarsize(layout(operation.arg(0)), args[1].index(), r);
            case GETFIELD -> getField(operation, a, result);
            case SETFIELD -> setField(operation, a, args[2]);
            case GETARRAYITEM -> getItem(a, args[1].index(), result);
            case SETARRAYITEM -> setItem(a, args[1].index(), args[2]);
            case GETARRAYSIZE -> f -> f.numbers[r] = Items.length(present(f.reference(a)));
            case GETINTERIOR -> getInterior(a, args[1].index(), result);
            case SETINTERIOR -> setInterior(a, args[1].index(), args[2]);
            case GETINTERIORSIZE -> f -> f.numbers[r] = Items.length(((HeapObject) f.reference(a)).inlined);
            case ARRAY_COPY -> f -> Items.copy(items(f, args[0]), items(f, args[1]), f.number(args[2].index()), f.number(args[3].index()), f.number(args[4].index()));
            case ARRAY_FILL -> fill(args);
            case ARRAY_EQUAL -> f -> f.numbers[r] = Bits.of(Items.equal(items(f, args[0]), items(f, args[1]), f.number(args[2].index()), f.number(args[3].index()),
                    f.number(args[4].index())));
            case ARRAY_COMPARE -> f -> f.numbers[r] = Items.compare(items(f, args[0]), items(f, args[1]), f.number(args[2].index()), f.number(args[3].index()),
                    f.number(args[4].index()), f.number(args[5].index()));
            default -> f -> {
                throw new FatalError("the reference interpreter does not know " + operation.opcode());
            };
        };
    }

    private Layout layout(Operand constant) {
        Object what = ((Constant) constant).value();
        return what instanceof LowClass lowClass ? heap.layout(lowClass) : heap.layout((GcStruct) what);
    }

    private Instruction allocation(Layout layout, int r) {
        return f -> f.references[r] = layout.create(null);
    }

    private static Instruction newArray(LowType item, int length, int r) {
        return f -> f.references[r] = Items.create(item, f.number(length));
    }

    private Instruction newVarsize(Layout layout, int length, int r) {
        return f -> f.references[r] = heap.create(layout, f.number(length));
    }

    private int index(Operation operation) {
        GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
        return heap.layout(struct).index(InstructionFactory.text(operation.arg(1)));
    }

    private Instruction getField(Operation operation, int a, Slot result) {
        int r = result.index();
        if (!result.isNumber() && !result.isReference()) {
            return f -> present(f.reference(a));
        }
        int field = index(operation);
        return result.isNumber() ? f -> f.numbers[r] = ((HeapObject) f.reference(a)).numbers[field] : f -> f.references[r] = ((HeapObject) f.reference(a)).references[field];
    }

    private Instruction setField(Operation operation, int a, Slot value) {
        int v = value.index();
        if (!value.isNumber() && !value.isReference()) {
            return f -> present(f.reference(a));
        }
        int field = index(operation);
        return value.isNumber() ? f -> ((HeapObject) f.reference(a)).numbers[field] = f.number(v) : f -> ((HeapObject) f.reference(a)).references[field] = f.reference(v);
    }

    private static Instruction getItem(int a, int i, Slot result) {
        int r = result.index();
        if (result.isNumber()) {
            return f -> f.numbers[r] = Items.getNumber(present(f.reference(a)), f.number(i));
        }
        return result.isReference() ? f -> f.references[r] = ((Object[]) f.reference(a))[Items.index(f.number(i))] : null;
    }

    private static Instruction setItem(int a, int i, Slot value) {
        int v = value.index();
        if (value.isNumber()) {
            return f -> Items.setNumber(present(f.reference(a)), f.number(i), f.number(v));
        }
        return value.isReference() ? f -> ((Object[]) f.reference(a))[Items.index(f.number(i))] = f.reference(v) : null;
    }

    private static Instruction getInterior(int a, int i, Slot result) {
        int r = result.index();
        if (result.isNumber()) {
            return f -> f.numbers[r] = Items.getNumber(((HeapObject) f.reference(a)).inlined, f.number(i));
        }
        return result.isReference() ? f -> f.references[r] = ((Object[]) ((HeapObject) f.reference(a)).inlined)[Items.index(f.number(i))] : null;
    }

    private static Instruction setInterior(int a, int i, Slot value) {
        int v = value.index();
        if (value.isNumber()) {
            return f -> Items.setNumber(((HeapObject) f.reference(a)).inlined, f.number(i), f.number(v));
        }
        return value.isReference() ? f -> ((Object[]) ((HeapObject) f.reference(a)).inlined)[Items.index(f.number(i))] = f.reference(v) : null;
    }

    private static Instruction fill(Slot[] args) {
        Slot item = args[3];
        return f -> Items.fill(items(f, args[0]), f.number(args[1].index()), f.number(args[2].index()), item.isNumber() ? f.number(item.index()) : 0,
                item.isReference() ? f.reference(item.index()) : null);
    }

    /** The Java array of an array or of a struct that ends in one. */
    private static Object items(Frame frame, Slot slot) {
        Object reference = present(frame.reference(slot.index()));
        return reference instanceof HeapObject object ? object.inlined : reference;
    }

    private static Object present(Object reference) {
        if (reference == null) {
            throw new NullPointerException();
        }
        return reference;
    }
}
