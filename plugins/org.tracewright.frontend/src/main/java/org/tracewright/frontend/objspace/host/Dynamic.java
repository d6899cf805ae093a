package org.tracewright.frontend.objspace.host;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;

/** Code made at import time: {@code exec}, {@code eval}, {@code compile}. */
final class Dynamic {

    private final HostSpace space;
    private final Map<HostObject, List<Diagnostic>> syntaxErrors = new IdentityHashMap<>();

    Dynamic(HostSpace space) {
        this.space = space;
    }

    /** The text of a source file; SyntaxError where the bytes are none. */
    String decode(byte[] content, String file) {
        try {
            return SourceDecoder.decode(content).text();
        } catch (SourceDecodingException problem) {
            SourcePosition place = new SourcePosition(file, problem.line(), problem.column(), 0);
            throw syntaxError(List.of(new Diagnostic("bad-encoding", problem.getMessage(), place)));
        }
    }

    /** Compiles source text; SyntaxError where it is none. */
    CodeObject compile(String source, String file, SourceCompiler.Mode mode) {
        try {
            return space.importer().compiler().compile(source, file, mode);
        } catch (SourceCompiler.Failed failed) {
            throw syntaxError(failed.diagnostics());
        }
    }

    private Raised syntaxError(List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.get(0);
        HostTuple place = HostTuple.of(HostSpace.utf8(first.position().file()), new HostInt(first.position().line()), new HostInt(first.position().column()),
                HostNone.NONE);
        Raised raised = space.exceptions().error(BuiltinTypes.SYNTAX_ERROR, HostSpace.utf8(first.message()), place);
        syntaxErrors.put((HostObject) raised.value(), diagnostics);
        return raised;
    }

    /** All that the compiler had to say when it raised that SyntaxError; empty for other exceptions. */
    List<Diagnostic> syntaxErrorsOf(HostObject exception) {
        return syntaxErrors.getOrDefault(exception, List.of());
    }

    void exec(Frame<HostObject> frame, HostObject source, HostObject globals, HostObject locals) {
        HostObject code = source;
        HostObject global = globals;
        HostObject local = locals;
        if (source instanceof HostTuple tuple && globals == HostNone.NONE) {
            code = tuple.items().get(0);
            global = tuple.items().get(1);
            local = tuple.items().size() > 2 ? tuple.items().get(2) : HostNone.NONE;
        }
        HostDict globalDict = global == HostNone.NONE ? (HostDict) frame.globals() : dict(global);
        HostDict localDict = local != HostNone.NONE ? dict(local) : global == HostNone.NONE ? space.currentFrame().locals() : globalDict;
        run(code, globalDict, localDict, SourceCompiler.Mode.MODULE);
    }

    private HostDict dict(HostObject nameSpace) {
        if (nameSpace.payload() instanceof HostDict dict) {
            return dict;
        }
        throw space.error(BuiltinTypes.TYPE_ERROR, "exec: arg 2 must be a dictionary or None");
    }

    private HostObject run(HostObject source, HostDict globals, HostDict locals, SourceCompiler.Mode mode) {
        if (globals.get(Names.BUILTINS) == null) {
            globals.put(Names.BUILTINS, space.importer().builtins());
        }
        CodeObject code = source instanceof HostCode compiled ? compiled.code()
                : compile(sourceText(source), "<string>", mode);
        return space.calls().runCode(code, globals, locals);
    }

    private String sourceText(HostObject source) {
        if (source.payload() instanceof HostStr bytes) {
            return decode(bytes.bytes(), "<string>");
        }
        return space.texts().text(source);
    }

    /** {@code eval(source, globals, locals)}. */
    HostObject eval(Arguments args) {
        HostFrame frame = space.calls().currentFrame();
        HostObject globals = args.or(1, HostNone.NONE);
        HostObject locals = args.or(2, HostNone.NONE);
        HostDict globalDict = globals == HostNone.NONE ? (HostDict) frame.frame().globals() : dict(globals);
        HostDict localDict = locals != HostNone.NONE ? dict(locals) : globals == HostNone.NONE ? frame.locals() : globalDict;
        HostObject source = args.get(0).payload() instanceof HostStr text ? HostStr.of(text.text().strip()) : args.get(0);
        return run(source, globalDict, localDict, SourceCompiler.Mode.EXPRESSION);
    }

    /** {@code compile(source, file, mode)}. */
    HostObject compile(Arguments args) {
        SourceCompiler.Mode mode = space.str(args.get(2)).equals("eval") ? SourceCompiler.Mode.EXPRESSION : SourceCompiler.Mode.MODULE;
        return new HostCode(compile(sourceText(args.get(0)), space.str(args.get(1)), mode));
    }

    /** {@code execfile(name, globals, locals)}. */
    HostObject execFile(Arguments args) {
        HostFrame frame = space.calls().currentFrame();
        HostDict globals = args.size() > 1 ? dict(args.get(1)) : (HostDict) frame.frame().globals();
        HostDict locals = args.size() > 2 ? dict(args.get(2)) : args.size() > 1 ? globals : frame.locals();
        HostFile file = FileMethods.openByName(space, Arguments.of(args.get(0)));
        CodeObject code = compile(decode(space.files().read(file, -1).bytes(), file.name()), file.name(), SourceCompiler.Mode.MODULE);
        space.calls().runCode(code, globals, locals);
        return HostNone.NONE;
    }
}
