package org.tracewright.jit.runtime.descr;

import org.tracewright.jit.runtime.trace.Kind;

/**
 * The type of a value in the program's classes.
 *
 * @param descriptor as in a class file: {@code J D Z C I B}, {@code Lname;}, {@code [J} …, {@code V}
 */
public record JvmType(String descriptor) {

    /** The kind that values of this type have in traces: {@code Z C I B J} are integers. */
    public Kind kind() {
        return switch (descriptor.charAt(0)) {
            case 'V' -> Kind.VOID;
            case 'D' -> Kind.FLOAT;
            case 'L', '[' -> Kind.REF;
            default -> Kind.INT;
        };
    }

    /** What {@code checkcast} names; only for references. */
    public String internalName() {
        return descriptor.charAt(0) == 'L' ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }
}
