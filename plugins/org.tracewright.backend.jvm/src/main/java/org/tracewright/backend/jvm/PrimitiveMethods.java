package org.tracewright.backend.jvm;

import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Where the primitives are implemented: those of the outside world by the program's {@code Machine}, those of the tracing compiler by its {@code Jit}, the others by static methods. */
final class PrimitiveMethods {

    /** A method whose descriptor is the primitive's type. */
    record Target(String owner, String method, boolean isStatic) {

        /** Pushes the object on which the method is called. */
        void pushOwner(Code code) {
            boolean ofJit = owner.equals(JitSupportClass.JIT);
            code.field(Opcodes.GETSTATIC, ofJit ? JitSupportClass.NAME : Layout.DATA, ofJit ? "JIT" : "MACHINE", "L" + owner + ";");
        }
    }

    /** {@code java.lang.Math} does what C's library does, but for these. */
    private static final Set<String> OWN_MATH = Set.of("pow", "fmod", "hypot", "asinh", "acosh", "atanh", "ldexp", "frexp_mantissa", "frexp_exponent");

    private PrimitiveMethods() {
    }

    static Target of(String primitive) {
        if (primitive.startsWith("math_")) {
            String name = primitive.substring("math_".length());
            return OWN_MATH.contains(name) ? new Target(Layout.RUNTIME + "FloatMath", camelCase(name), true) : new Target("java/lang/Math", javaMath(name), true);
        } else if (primitive.startsWith("float_")) {
            return new Target(Layout.RUNTIME + "Numbers", camelCase(primitive), true);
        }
        if (primitive.startsWith("file_")) {
            return new Target(Layout.RUNTIME + "FileTree", camelCase(primitive), true);
        }
        if (primitive.startsWith("jit_")) {
            return new Target(JitSupportClass.JIT, camelCase(primitive.substring("jit_".length())), false);
        }
        return new Target(Layout.RUNTIME + "Machine", camelCase(primitive), false);
    }

    private static String javaMath(String name) {
        return switch (name) {
            case "fabs" -> "abs";
            case "copysign" -> "copySign";
            default -> name;
        };
    }

    private static String camelCase(String name) {
        StringBuilder result = new StringBuilder();
        for (String word : name.split("_")) {
            result.append(result.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return result.toString();
    }
}
