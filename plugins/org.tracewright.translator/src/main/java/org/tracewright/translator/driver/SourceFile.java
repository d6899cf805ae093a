package org.tracewright.translator.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.SourceDecoder;
import org.tracewright.lang.SourceDecodingException;

/** Looks at a target file before anything runs: what cannot be a program is told apart from a program with errors. */
final class SourceFile {

    private SourceFile() {
    }

    /** What is wrong with the file as a file. */
    static Optional<Diagnostic> fault(Path file) {
        if (!Files.exists(file)) {
            return fault("file-not-found", "there is no file " + file, file, 0);
        }
        if (Files.isDirectory(file)) {
            return fault("is-directory", file + " is a directory; name the Python file in it that defines target()", file, 0);
        }
        try {
            SourceDecoder.decode(Files.readAllBytes(file));
            return Optional.empty();
        } catch (SourceDecodingException problem) {
            boolean binary = problem.getMessage().contains("binary");
            return fault(binary ? "binary-file" : "bad-encoding", problem.getMessage(), file, problem.line());
        } catch (IOException problem) {
            return fault("unreadable-file", "the file cannot be read: " + problem.getMessage(), file, 0);
        }
    }

    private static Optional<Diagnostic> fault(String code, String message, Path file, int line) {
        return Optional.of(new Diagnostic(code, message, new SourcePosition(file.toString(), line, line == 0 ? 0 : 1, 0)));
    }
}
