package org.tracewright.frontend.bytecode;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.literal.LiteralException;
import org.tracewright.lang.literal.NumberLiteral;
import org.tracewright.lang.literal.StringLiteral;
import org.tracewright.lang.rpython.Num;
import org.tracewright.lang.rpython.Str;

/** What all code objects of one source file share while they are made. */
record CompilationContext(ParseResult source, Map<EObject, Scope> scopes, Futures futures, List<Diagnostic> diagnostics) {

    SourceRange place(EObject node) {
        return source.position(node);
    }

    /** Where the file begins. */
    SourcePosition start() {
        return new SourcePosition(source.fileName(), 1, 1, 0);
    }

    /** What of a node stands on its first line. */
    SourcePosition position(EObject node) {
        return firstLine(place(node));
    }

    /** The text that a feature such as a name was read from. */
    SourcePosition position(EObject node, EStructuralFeature feature) {
        return firstLine(source.position(node, feature));
    }

    private SourcePosition firstLine(SourceRange place) {
        String text = source.source().substring(place.offset(), place.end());
        return new SourcePosition(source.fileName(), place.line(), place.column(), text.lines().findFirst().map(String::length).orElse(0));
    }

    void error(EObject node, String message) {
        diagnostics.add(new Diagnostic(Compiler.SYNTAX_ERROR, message, position(node)));
    }

    /** The value of a string literal; an error makes it an empty one. */
    Object value(Str literal) {
        try {
            return new StringLiteral(source.charset(), futures.unicodeLiterals()).value(literal.getParts());
        } catch (LiteralException e) {
            error(literal, e.getMessage());
            return new byte[0];
        }
    }

    /** The value of a number; an error makes it zero. */
    Number value(Num literal, boolean negated) {
        try {
            return negated ? NumberLiteral.negated(literal.getText()) : NumberLiteral.value(literal.getText());
        } catch (LiteralException e) {
            error(literal, e.getMessage());
            return 0L;
        }
    }
}
