package org.tracewright.jit.runtime.cpu;

import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Executes the operations of traces on objects, arrays and texts. Operands and result are where {@link Executor} says. */
final class MemoryOperations {

    private final Cpu cpu;

    MemoryOperations(Cpu cpu) {
        this.cpu = cpu;
    }

    void execute(TraceOpcode opcode, Descriptor descr, Arguments operands) {
        long[] ints = operands.ints();
        Object[] refs = operands.refs();
        switch (opcode) {
            case GETFIELD_GC_I, CLASS_ATTR_I -> ints[0] = cpu.getInt(refs[0], (FieldDescr) descr);
            case GETFIELD_GC_R, CLASS_ATTR_R -> refs[0] = cpu.getRef(refs[0], (FieldDescr) descr);
            case GETFIELD_GC_F, CLASS_ATTR_F -> operands.floats()[0] = cpu.getFloat(refs[0], (FieldDescr) descr);
            case SETFIELD_GC -> setField((FieldDescr) descr, operands);
            case GETARRAYITEM_GC_I -> ints[0] = cpu.itemInt(refs[0], ints[0], (ArrayDescr) descr);
            case GETARRAYITEM_GC_R -> refs[0] = cpu.itemRef(refs[0], ints[0], (ArrayDescr) descr);
            case GETARRAYITEM_GC_F -> operands.floats()[0] = cpu.itemFloat(refs[0], ints[0], (ArrayDescr) descr);
            case SETARRAYITEM_GC -> setItem((ArrayDescr) descr, operands);
            case ARRAYLEN_GC -> ints[0] = cpu.arrayLength(refs[0], (ArrayDescr) descr);
            case NEW -> refs[0] = cpu.newStruct((StructDescr) descr);
            case NEW_OF_CLASS -> refs[0] = cpu.newOfClass(refs[0]);
            case NEW_ARRAY -> refs[0] = cpu.newArray(ints[0], (ArrayDescr) descr);
            case INSTANCE_CLASS -> refs[0] = cpu.classOf(refs[0]);
            case ISSUBCLASS -> ints[0] = truth(cpu.isSubclass(refs[0], refs[1]));
            case CLASS_NAME -> refs[0] = cpu.className(refs[0]);
            case IDENTITY_HASH -> ints[0] = cpu.identityHash(refs[0]);
            case ARRAY_COPY -> cpu.copyArray(refs[0], refs[1], ints[0], ints[1], ints[2], (ArrayDescr) descr);
            case ARRAY_FILL -> fillArray((ArrayDescr) descr, operands);
            case ARRAY_EQUAL -> ints[0] = truth(cpu.equalArray(refs[0], refs[1], ints[0], ints[1], ints[2], (ArrayDescr) descr));
            case ARRAY_COMPARE -> ints[0] = cpu.compareArray(refs[0], refs[1], ints[0], ints[1], ints[2], ints[3], (ArrayDescr) descr);
            default -> text(opcode, ints, refs);
        }
    }

    private void text(TraceOpcode opcode, long[] ints, Object[] refs) {
        switch (opcode) {
            case NEWSTR -> refs[0] = cpu.newText(false, ints[0]);
            case NEWUNICODE -> refs[0] = cpu.newText(true, ints[0]);
            case STRLEN, UNICODELEN -> ints[0] = cpu.textLength(refs[0]);
            case STRGETITEM, UNICODEGETITEM -> ints[0] = cpu.textItem(refs[0], ints[0]);
            case STRSETITEM, UNICODESETITEM -> cpu.setTextItem(refs[0], ints[0], ints[1]);
            case STR_COPY, UNICODE_COPY -> cpu.copyText(refs[0], refs[1], ints[0], ints[1], ints[2]);
            case STR_FILL, UNICODE_FILL -> cpu.fillText(refs[0], ints[0], ints[1], ints[2]);
            case STR_EQUAL, UNICODE_EQUAL -> ints[0] = truth(cpu.equalText(refs[0], refs[1], ints[0], ints[1], ints[2]));
            case STR_COMPARE, UNICODE_COMPARE -> ints[0] = cpu.compareText(refs[0], refs[1], ints[0], ints[1], ints[2], ints[3]);
            default -> throw new IllegalArgumentException(opcode + " does not work on memory");
        }
    }

    private void setField(FieldDescr field, Arguments operands) {
        switch (field.kind()) {
            case INT -> cpu.setInt(operands.refs()[0], field, operands.ints()[0]);
            case FLOAT -> cpu.setFloat(operands.refs()[0], field, operands.floats()[0]);
            default -> cpu.setRef(operands.refs()[0], field, operands.refs()[1]);
        }
    }

    private void setItem(ArrayDescr array, Arguments operands) {
        long[] ints = operands.ints();
        switch (array.kind()) {
            case INT -> cpu.setItemInt(operands.refs()[0], ints[0], ints[1], array);
            case FLOAT -> cpu.setItemFloat(operands.refs()[0], ints[0], operands.floats()[0], array);
            default -> cpu.setItemRef(operands.refs()[0], ints[0], operands.refs()[1], array);
        }
    }

    private void fillArray(ArrayDescr array, Arguments operands) {
        long[] item = array.kind() == Kind.INT ? new long[] {operands.ints()[2]} : operands.ints();
        Object[] reference = array.kind() == Kind.REF ? new Object[] {operands.refs()[1]} : operands.refs();
        cpu.fillArray(operands.refs()[0], operands.ints()[0], operands.ints()[1], new Arguments(item, reference, operands.floats()), array);
    }

    private static long truth(boolean value) {
        return value ? 1 : 0;
    }
}
