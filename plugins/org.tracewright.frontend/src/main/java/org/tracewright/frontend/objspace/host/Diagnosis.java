package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.objspace.Raised;

/** Makes diagnostics of exceptions that nothing caught, and traceback texts. */
final class Diagnosis {

    private final HostSpace space;

    Diagnosis(HostSpace space) {
        this.space = space;
    }

    /** @param fallback where there is no traceback */
    List<Diagnostic> of(Raised raised, SourcePosition fallback) {
        List<Diagnostic> syntax = space.importer().dynamic().syntaxErrorsOf((HostObject) raised.value());
        if (!syntax.isEmpty()) {
            return syntax;
        }
        List<HostTraceback.Entry> entries = entries(raised);
        int innermost = 0;
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (space.importer().isUserFile(entries.get(i).code().file())) {
                innermost = i;
            }
        }
        SourcePosition position = entries.isEmpty() ? fallback : entries.get(innermost).position();
        List<Diagnostic.Cause> causes = new ArrayList<>();
        for (HostTraceback.Entry entry : entries) {
            causes.add(new Diagnostic.Cause("in " + entry.code().name(), entry.position()));
        }
        return List.of(new Diagnostic(code(raised), describe(raised), position, causes));
    }

    Diagnostic of(Budget.Exceeded exceeded, SourcePosition fallback) {
        return new Diagnostic(exceeded.limit().code(), exceeded.getMessage(), fallback);
    }

    private static String code(Raised raised) {
        if (Exceptions.is(raised, BuiltinTypes.IMPORT_ERROR)) {
            return "import-error";
        } else if (Exceptions.is(raised, BuiltinTypes.SYNTAX_ERROR)) {
            return "syntax-error";
        }
        return Exceptions.is(raised, BuiltinTypes.SYSTEM_EXIT) ? "system-exit" : "import-time-error";
    }

    private static List<HostTraceback.Entry> entries(Raised raised) {
        return raised.traceback() instanceof HostTraceback traceback ? traceback.entries() : List.of();
    }

    private String describe(Raised raised) {
        String text;
        try {
            text = space.str((HostObject) raised.value());
        } catch (Raised unprintable) {
            text = "<exception str() failed>";
        }
        String name = ((HostType) raised.type()).name();
        return text.isEmpty() ? name : name + ": " + text;
    }

    /** The text that Python writes for an uncaught exception. */
    String tracebackText(Raised raised) {
        StringBuilder text = new StringBuilder("Traceback (most recent call last):\n");
        List<HostTraceback.Entry> entries = entries(raised);
        for (int i = entries.size() - 1; i >= 0; i--) {
            SourcePosition position = entries.get(i).position();
            text.append("  File \"").append(position.file()).append("\", line ").append(position.line()).append(", in ").append(entries.get(i).code().name()).append('\n');
        }
        return text.append(describe(raised)).append('\n').toString();
    }
}
