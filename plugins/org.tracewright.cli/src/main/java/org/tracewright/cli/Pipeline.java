package org.tracewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Program;

/** One translation as the commands see it: results by stage and the errors so far. */
final class Pipeline {

    private final Path target;
    private final ProgressLine progress;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Pipeline(Path target, List<Path> modulePath, ProgressLine progress) {
        this.target = target;
        this.progress = progress;
    }

    ProgressLine progress() {
        return progress;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The program ready for a backend, or null if there are errors. */
    Program program() {
        if (!Files.exists(target)) {
            diagnostics.add(new Diagnostic("target-not-found", "there is no such file", new SourcePosition(target.toString(), 0, 0, 0)));
            return null;
        }
        throw new UnsupportedOperationException("the driver is not connected");
    }
}
