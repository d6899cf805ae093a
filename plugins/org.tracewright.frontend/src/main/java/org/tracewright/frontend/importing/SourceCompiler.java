package org.tracewright.frontend.importing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.frontend.bytecode.CodeFormat;
import org.tracewright.frontend.bytecode.CodeObject;

/** Turns source text into byte code. */
public interface SourceCompiler {

    /** What the text is. */
    enum Mode {
        /** A module, or a suite given to exec. */
        MODULE,
        /** One expression, whose value the code returns. */
        EXPRESSION
    }

    /** The text is not a program. */
    final class Failed extends Exception {

        private final transient List<Diagnostic> diagnostics;

        public Failed(List<Diagnostic> diagnostics) {
            super(diagnostics.isEmpty() ? "invalid syntax" : diagnostics.get(0).message());
            this.diagnostics = List.copyOf(diagnostics);
        }

        /** At least one. */
        public List<Diagnostic> diagnostics() {
            return diagnostics;
        }
    }

    /** @param file what positions are to name */
    CodeObject compile(String source, String file, Mode mode) throws Failed;

    /** The code of a module that was compiled before, as {@link CodeFormat} wrote it. */
    default CodeObject read(byte[] compiled) throws IOException {
        return CodeFormat.read(new DataInputStream(new ByteArrayInputStream(compiled)));
    }
}
