package org.tracewright.translator.annotation;

import java.util.List;
import org.tracewright.flow.graph.Operation;

/** The meaning of an operation for arguments of certain kinds. */
interface Rule {

    /** The annotation of the result; impossible where it must wait. */
    Annotation apply(Inference inference, Operation operation, List<Annotation> arguments);
}
