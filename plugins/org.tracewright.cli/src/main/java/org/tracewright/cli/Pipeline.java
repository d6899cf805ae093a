package org.tracewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Program;

/** One translation as the commands see it: results by stage, null where there are errors, and the errors so far. */
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

    /** How long each stage took that has run, in order. */
    Map<String, Long> times() {
        return new LinkedHashMap<>();
    }

    /** The program as lowering leaves it. */
    Program lowered() {
        return simplified();
    }

    /** The program ready for a backend. */
    Program simplified() {
        if (!Files.exists(target)) {
            diagnostics.add(new Diagnostic("target-not-found", "there is no such file", new SourcePosition(target.toString(), 0, 0, 0)));
            return null;
        }
        throw new UnsupportedOperationException("the driver is not connected");
    }
}
