package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.lang.DecodedSource;
import org.tracewright.lang.ParseResult;
import org.tracewright.lang.PythonParser;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SyntaxError;
import org.tracewright.lang.parser.BigStack;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.Module;

/** The compiler from source text or syntax tree to byte code. Has no state, so one serves any number of threads. */
public final class Compiler implements SourceCompiler {

    /** The code of every diagnostic made here. */
    public static final String SYNTAX_ERROR = "syntax-error";

    /** Compiles a module. */
    public static CompileResult compile(ParseResult source) {
        return compileDeep(source, Compiler::module);
    }

    /** Compiles a text that is one expression; the code returns its value. */
    public static CompileResult compileExpression(ParseResult source) {
        return compileDeep(source, Compiler::expression);
    }

    @Override
    public CodeObject compile(String source, String file, Mode mode) throws Failed {
        String text = mode == Mode.EXPRESSION ? source.strip() : source;
        ParseResult parsed = PythonParser.shared().parse(new DecodedSource(text, SourceDecoder.declaredCharset(text)), file);
        CompileResult result = mode == Mode.EXPRESSION ? compileExpression(parsed) : compile(parsed);
        if (result.code() == null) {
            throw new Failed(result.diagnostics());
        }
        return result.code();
    }

    /** Long chains of operators make deep trees: the stack at hand is tried first, a large one then. */
    private static CompileResult compileDeep(ParseResult source, BiFunction<CompilationContext, Module, CodeObject> how) {
        try {
            return compile(source, how);
        } catch (StackOverflowError e) {
            return BigStack.call(() -> compileOnBigStack(source, how));
        }
    }

    private static CompileResult compileOnBigStack(ParseResult source, BiFunction<CompilationContext, Module, CodeObject> how) {
        try {
            return compile(source, how);
        } catch (StackOverflowError e) {
            SourcePosition place = new SourcePosition(source.fileName(), 1, 1, 0);
            return new CompileResult(null, List.of(new Diagnostic(SYNTAX_ERROR, "too deeply nested", place)));
        }
    }

    private static CompileResult compile(ParseResult source, BiFunction<CompilationContext, Module, CodeObject> how) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SyntaxError error : source.errors()) {
            SourcePosition place = new SourcePosition(source.fileName(), error.line(), error.column(), error.length());
            diagnostics.add(new Diagnostic(SYNTAX_ERROR, error.message(), place));
        }
        if (!diagnostics.isEmpty()) {
            return new CompileResult(null, diagnostics);
        }
        Map<EObject, Scope> scopes = ScopeAnalysis.of(source.module());
        CompilationContext context = new CompilationContext(source, scopes, Futures.of(source.module()), diagnostics);
        CodeObject code = how.apply(context, source.module());
        return new CompileResult(diagnostics.isEmpty() ? code : null, inOrder(diagnostics));
    }

    /** Finally suites are compiled more than once, and so are their errors found. */
    private static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        Comparator<Diagnostic> byPlace = Comparator.comparingInt((Diagnostic d) -> d.position().line()).thenComparingInt(d -> d.position().column());
        return diagnostics.stream().distinct().sorted(byPlace).toList();
    }

    private static CodeObject module(CompilationContext context, Module module) {
        Unit unit = new Unit(context, context.scopes().get(module), Signature.NONE);
        int docstring = unit.docstring(module.getStatements());
        if (docstring >= 0) {
            unit.out.emit(Instruction.LOAD_CONST, docstring);
            unit.variables.store("__doc__");
        }
        unit.suite(module.getStatements());
        unit.returnNone();
        return unit.finish("<module>", context.start(), docstring);
    }

    private static CodeObject expression(CompilationContext context, Module module) {
        Unit unit = new Unit(context, context.scopes().get(module), Signature.NONE);
        if (module.getStatements().size() == 1 && module.getStatements().get(0) instanceof Expression expression) {
            unit.expression(expression);
            unit.out.emit(Instruction.RETURN);
        } else {
            unit.error(module, "this is not one expression");
        }
        return unit.finish("<module>", context.start(), -1);
    }
}
