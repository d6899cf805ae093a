package org.tracewright.frontend.bytecode;

import java.util.List;
import org.tracewright.flow.Diagnostic;

/**
 * What came of compiling one source file.
 *
 * @param code null when there are diagnostics
 */
public record CompileResult(CodeObject code, List<Diagnostic> diagnostics) {

    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
