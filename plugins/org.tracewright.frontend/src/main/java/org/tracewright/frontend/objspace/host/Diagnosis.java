package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.NearestName;
import org.tracewright.flow.SourcePosition;
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
        return List.of(at(entries(raised), code(raised), describe(raised) + suggestion(raised), fallback));
    }

    /** A diagnostic at the innermost call of user code, with all calls as causes where there are several. */
    private Diagnostic at(List<HostTraceback.Entry> entries, String code, String message, SourcePosition fallback) {
        int innermost = 0;
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (space.importer().isUserFile(entries.get(i).code().file())) {
                innermost = i;
            }
        }
        SourcePosition position = entries.isEmpty() ? fallback : entries.get(innermost).position();
        List<Diagnostic.Cause> causes = new ArrayList<>();
        if (entries.size() > 1) {
            entries.forEach(entry -> causes.add(new Diagnostic.Cause("in " + entry.code().name(), entry.position())));
        }
        return new Diagnostic(code, message, position, causes);
    }

    /** For a limit that was exceeded. */
    Diagnostic ofLimit(String code, String message, SourcePosition fallback) {
        return at(space.calls().interruption().entries(), code, message, fallback);
    }

    private static String code(Raised raised) {
        if (Exceptions.is(raised, BuiltinTypes.IMPORT_ERROR)) {
            return "import-error";
        } else if (Exceptions.is(raised, BuiltinTypes.SYNTAX_ERROR)) {
            return "syntax-error";
        }
        return Exceptions.is(raised, BuiltinTypes.SYSTEM_EXIT) ? "system-exit" : "import-time-error";
    }

    /** What the name may have been meant to be that NameError, AttributeError or ImportError complains about. */
    private String suggestion(Raised raised) {
        return raised.value() instanceof HostException exception && exception.missing() != null
                ? NearestName.suggestion(exception.missing().name(), exception.missing().known()) : "";
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
            text.append("  File \"").append(position.file()).append("\", line ").append(position.line())
                    .append(", in ").append(entries.get(i).code().name()).append('\n');
        }
        return text.append(describe(raised)).append('\n').toString();
    }
}
