package org.tracewright.translator.annotation;

import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.frontend.objspace.host.BuiltinTypes;

/** Low-level types and annotations, in helpers. */
final class LowTypes {

    private LowTypes() {
    }

    /** What a value of a low-level type is. */
    static Annotation annotation(Inference inference, LowType type) {
        if (type instanceof Ptr pointer) {
            return new SomePtr(pointer);
        }
        if (!(type instanceof Primitive primitive)) {
            return inference.fail("type-error", "there is no value of the low-level type " + type);
        }
        return switch (primitive) {
            case VOID -> SomeNone.INSTANCE;
            case BOOL -> SomeBool.ANY;
            case SIGNED -> SomeInteger.INT;
            case UNSIGNED -> SomeInteger.of(IntegerKind.UNSIGNED);
            case FLOAT -> SomeFloat.ANY;
            case CHAR -> SomeChar.ANY;
            case UNICHAR -> SomeUnicodeChar.ANY;
            case CLASS -> new SomeClass(inference.classDef(BuiltinTypes.OBJECT));
        };
    }

    /** The low-level type of a value; Void where it has none. */
    static LowType type(Annotation annotation) {
        return switch (annotation.kind()) {
            case BOOL -> Primitive.BOOL;
            case INTEGER -> ((SomeInteger) annotation).integerKind().isSigned() ? Primitive.SIGNED : Primitive.UNSIGNED;
            case FLOAT -> Primitive.FLOAT;
            case CHAR -> Primitive.CHAR;
            case UNICHAR -> Primitive.UNICHAR;
            case STRING -> StringTypes.STR_PTR;
            case UNICODE -> StringTypes.UNICODE_PTR;
            case PTR -> ((SomePtr) annotation).type();
            case CLASS -> Primitive.CLASS;
            default -> Primitive.VOID;
        };
    }
}
