package org.tracewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.Program;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotator;
import org.tracewright.translator.driver.ImportedProgram;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.lowering.Lowering;
import org.tracewright.translator.optimize.Optimizer;
import org.tracewright.translator.simplify.Simplifier;

/** One translation as the commands see it: results by stage, null where there are errors, and the errors so far. */
final class Pipeline {

    private final Translation translation;
    private final ProgressLine progress;
    private final List<Diagnostic> more = new ArrayList<>();
    private Program lowered;
    private final Map<String, Long> times = new LinkedHashMap<>();

    Pipeline(Path target, TranslationOptions options, ProgressLine progress) {
        translation = new Translation(target, options, progress);
        this.progress = progress;
    }

    ProgressLine progress() {
        return progress;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(translation.diagnostics());
        all.addAll(more);
        return all;
    }

    /** How long each stage took that has run, in order; nanoseconds. */
    Map<String, Long> times() {
        return times;
    }

    /** The live program. */
    ImportedProgram imported() {
        return result("import", translation.imported());
    }

    /** The program with its types. */
    AnnotatedProgram annotated() {
        imported();
        return result("annotate", translation.annotated());
    }

    /** What describes types in words; null before {@link #annotated()}. */
    Annotator annotator() {
        return translation.annotator();
    }

    /** The program as lowering leaves it. */
    Program lowered() {
        AnnotatedProgram annotated = annotated();
        if (annotated == null || lowered != null) {
            return lowered;
        }
        progress.stage("lower");
        long start = System.nanoTime();
        Lowering.Result result = new Lowering(annotated, annotator(), imported().space()).lower();
        times.putIfAbsent("lower", System.nanoTime() - start);
        more.addAll(result.diagnostics());
        lowered = result.program();
        return lowered;
    }

    /** The program as simplification leaves it. */
    Program simplified() {
        Program program = lowered();
        if (program == null) {
            return null;
        }
        progress.stage("simplify");
        long start = System.nanoTime();
        Program result = Simplifier.simplify(program);
        times.putIfAbsent("simplify", System.nanoTime() - start);
        return result;
    }

    /** The program ready for a backend. */
    Program optimized() {
        Program program = simplified();
        if (program == null) {
            return null;
        }
        progress.stage("optimize");
        long start = System.nanoTime();
        Program result = Optimizer.optimize(program, Optimizer.Settings.STANDARD);
        times.putIfAbsent("optimize", System.nanoTime() - start);
        return result;
    }

    private <T> T result(String stage, StageResult<T> result) {
        times.putIfAbsent(stage, result.nanos());
        return result.value();
    }
}
