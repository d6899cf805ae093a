package org.tracewright.backend.jvm;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;

/** The classes of exceptions that the program's handlers name. What no handler can catch ends the program, so its call chain is worth the time to record. */
final class CaughtClasses {

    private final Set<LowClass> named = new LinkedHashSet<>();
    private final Questions questions;

    CaughtClasses(Program program, Questions questions) {
        this.questions = questions;
        for (LowFunction function : program.functions()) {
            named.addAll(function.mentions().handled());
        }
    }

    /** Whether a handler somewhere may catch an exception of the class or one below; true where the class is not known. */
    boolean mayCatch(LowClass thrown) {
        boolean may = thrown == null || named.stream().anyMatch(each -> thrown.isSubclassOf(each) || each.isSubclassOf(thrown));
        questions.note(Questions.Subject.CAUGHT, thrown, may);
        return may;
    }
}
