package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSizedInt;
import org.tracewright.frontend.objspace.host.HostType;

/** Classes used as names of types: in {@code isinstance} and {@code enforceargs}. */
final class TypeNames {

    private TypeNames() {
    }

    /** What a value declared with that class is; null where that says nothing. */
    static Annotation annotation(Inference inference, HostObject object) {
        if (!(object instanceof HostType type)) {
            return null;
        }
        HostSizedInt.Kind sized = BuiltinTypes.kindOf(type);
        if (sized != null) {
            return SomeInteger.of(Bookkeeper.integerKind(sized));
        }
        if (type == BuiltinTypes.INT || type == BuiltinTypes.LONG) {
            return SomeInteger.INT;
        }
        if (type == BuiltinTypes.BOOL) {
            return SomeBool.ANY;
        }
        if (type == BuiltinTypes.FLOAT) {
            return SomeFloat.ANY;
        }
        if (type == BuiltinTypes.STR) {
            return SomeString.OR_NONE;
        }
        if (type == BuiltinTypes.UNICODE) {
            return SomeUnicode.OR_NONE;
        }
        return type.isUserClass() || type.isException() ? new SomeInstance(inference.classDef(type), true) : null;
    }

    /** Whether every value is an instance of the class: true, false, or null where that depends on the value. */
    static Boolean isInstance(Inference inference, Annotation value, HostType type) {
        if (type == BuiltinTypes.OBJECT) {
            return true;
        }
        if (value instanceof SomeInstance instance) {
            return ofInstance(inference, instance, type);
        }
        HostType known = builtinType(value);
        if (known == null) {
            return null;
        }
        boolean is = known.isSubclassOf(type);
        return value.canBeNone() && value.kind() != Annotation.Kind.NONE && is ? null : Boolean.valueOf(is);
    }

    private static Boolean ofInstance(Inference inference, SomeInstance instance, HostType type) {
        if (instance.constant() != null) {
            return instance.constant().type().isSubclassOf(type);
        }
        if (instance.classDef().type().isSubclassOf(type)) {
            return instance.canBeNone() ? null : Boolean.TRUE;
        }
        return type.isSubclassOf(instance.classDef().type()) ? null : Boolean.FALSE;
    }

    static HostType builtinType(Annotation value) {
        return switch (value.kind()) {
            case NONE -> BuiltinTypes.NONE_TYPE;
            case BOOL -> BuiltinTypes.BOOL;
            case INTEGER -> sizedType(((SomeInteger) value).integerKind());
            case FLOAT -> BuiltinTypes.FLOAT;
            case CHAR, STRING -> BuiltinTypes.STR;
            case UNICHAR, UNICODE -> BuiltinTypes.UNICODE;
            case TUPLE -> BuiltinTypes.TUPLE;
            case LIST -> BuiltinTypes.LIST;
            case DICT -> BuiltinTypes.DICT;
            case PBC -> ((SomePBC) value).any() instanceof ClassDesc ? BuiltinTypes.TYPE : BuiltinTypes.FUNCTION;
            default -> null;
        };
    }

    private static HostType sizedType(IntegerKind kind) {
        return switch (kind) {
            case SIGNED -> BuiltinTypes.INT;
            case UNSIGNED -> BuiltinTypes.sizedInt(HostSizedInt.Kind.UINT);
            default -> BuiltinTypes.sizedInt(HostSizedInt.Kind.valueOf(kind.name()));
        };
    }
}
