package org.tracewright.translator.annotation;

import java.util.List;

/**
 * What inference knows of a built-in function or method.
 *
 * @param result the annotation of the result
 * @param raises names of the exceptions that it may raise; null for any
 */
record Builtin(Result result, List<String> raises) {

    /** The meaning of a call; for a method the receiver is the first argument. */
    interface Result {
        Annotation of(Inference inference, CallArguments arguments);
    }
}
