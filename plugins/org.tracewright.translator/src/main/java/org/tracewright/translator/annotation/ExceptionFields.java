package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.BuiltinTypes;

/** The one attribute that built-in exceptions have at run time: {@code errno} of {@code OSError} and its like. */
final class ExceptionFields {

    private ExceptionFields() {
    }

    /** Gives a built-in exception class the attributes that the run-time library stores. */
    static void declare(ClassTable classes, ClassDef def) {
        if (def.type() == BuiltinTypes.ENVIRONMENT_ERROR) {
            Attribute errno = classes.attribute(def, "errno");
            errno.markWritten();
            errno.slot().set(SomeInteger.INT, null);
        }
    }

    /** Stores what the constructor of an exception class without {@code __init__} of its own keeps of its arguments. */
    static Annotation construct(Inference inference, ClassDef def, CallArguments arguments, Annotation result) {
        if (def.type().isSubclassOf(BuiltinTypes.ENVIRONMENT_ERROR)) {
            Annotation errno = arguments.count() > 0 && arguments.get(0).kind() == Annotation.Kind.INTEGER ? arguments.get(0) : SomeInteger.INT;
            inference.classes().write(def, "errno", errno.withoutConstant());
        }
        return result;
    }
}
