package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Opcodes;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.trace.Kind;

/** Between the values of traces and those of the program's fields, arrays and methods. */
final class Conversions {

    private Conversions() {
    }

    /** Makes the program's value on the stack one of a trace. */
    static void toTrace(Code code, JvmType type) {
        if (type.kind() != Kind.INT || type.descriptor().equals("J")) {
            return;
        }
        if (type.descriptor().equals("B")) {
            code.integer(255);
            code.insn(Opcodes.IAND);
        }
        code.insn(Opcodes.I2L);
    }

    /** Makes the trace's value on the stack one of the program. */
    static void toProgram(Code code, JvmType type) {
        if (type.kind() == Kind.INT && !type.descriptor().equals("J")) {
            code.insn(Opcodes.L2I);
        }
    }

    /** The internal name of a reference type; null for numbers. */
    static String reference(JvmType type) {
        return type.kind() == Kind.REF ? type.internalName() : null;
    }
}
