package org.tracewright.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;

/**
 * Prints errors for people and for tools that read the first line of each: {@code file:line:col: error[code]: message}, the source line, a
 * caret, then the chain of causes in the same form, indented.
 */
final class DiagnosticPrinter {

    private static final String RED = "\u001b[1;31m";
    private static final String BOLD = "\u001b[1m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";
    /** Nobody reads a longer line under a message. */
    private static final int WIDEST = 160;
    /** Nobody reads more errors at once; the first ones matter most. */
    private static final int MOST = 30;

    private final PrintWriter out;
    private final boolean colour;
    private final SourceLines sources;

    DiagnosticPrinter(PrintWriter out, boolean colour, SourceLines sources) {
        this.out = out;
        this.colour = colour;
        this.sources = sources;
    }

    /** Prints the first ones in order, and how many there are if more than one. */
    void printAll(List<Diagnostic> diagnostics) {
        int shown = Math.min(diagnostics.size(), MOST);
        diagnostics.subList(0, shown).forEach(this::print);
        if (diagnostics.size() > 1) {
            out.println(diagnostics.size() + " errors" + (shown < diagnostics.size() ? ", of which " + shown + " are shown" : ""));
        }
        out.flush();
    }

    private void print(Diagnostic diagnostic) {
        out.println(paint(BOLD, place(diagnostic.position())) + paint(RED, "error[" + diagnostic.code() + "]:") + " " + paint(BOLD, diagnostic.message()));
        excerpt(diagnostic.position(), "", RED);
        for (Diagnostic.Cause cause : diagnostic.causes()) {
            out.println("  " + place(cause.position()) + paint(CYAN, "note:") + " " + cause.message());
            excerpt(cause.position(), "  ", CYAN);
        }
    }

    private static String place(SourcePosition position) {
        if (position.isKnown()) {
            return position.file() + ":" + position.line() + ":" + position.column() + ": ";
        }
        return position.file().isEmpty() ? "" : position.file() + ": ";
    }

    private void excerpt(SourcePosition position, String indent, String caretColour) {
        String line = position.isKnown() ? sources.line(position.file(), position.line()) : null;
        if (line == null || line.length() > WIDEST) {
            return;
        }
        int start = Math.min(Math.max(position.column() - 1, 0), line.length());
        int end = Math.min(Math.max(start + position.length(), start + 1), Math.max(line.length(), start + 1));
        out.println(indent + "    " + line);
        out.println(indent + "    " + blank(line.substring(0, start)) + paint(caretColour, "^" + "~".repeat(end - start - 1)));
    }

    /** As wide as the text on a terminal: tabs stay. */
    private static String blank(String text) {
        return text.replaceAll("[^\t]", " ");
    }

    private String paint(String style, String text) {
        return colour && !text.isEmpty() ? style + text + PLAIN : text;
    }
}
