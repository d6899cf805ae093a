package org.tracewright.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.graph.Program;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.annotation.Annotator;
import org.tracewright.translator.driver.ImportedProgram;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** One translation as the commands see it: results by stage, null where there are errors, and the errors so far. */
final class Pipeline {

    private final Translation translation;
    private final ProgressLine progress;
    private final Map<String, Long> times = new LinkedHashMap<>();

    Pipeline(Path target, TranslationOptions options, ProgressLine progress) {
        translation = new Translation(target, options, progress);
        this.progress = progress;
    }

    ProgressLine progress() {
        return progress;
    }

    List<Diagnostic> diagnostics() {
        return translation.diagnostics();
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
        annotated();
        return result("lower", translation.lowered());
    }

    /** The program as simplification leaves it. */
    Program simplified() {
        lowered();
        return result("simplify", translation.simplified());
    }

    /** The program with its portals split. */
    Program portals() {
        simplified();
        return result("jit", translation.portals());
    }

    /** The program ready for a backend that puts a tracing compiler beside it. */
    OptimizedPortals optimizedPortals() {
        portals();
        return result("optimize", translation.optimizedPortals());
    }

    /** The program ready for a backend. */
    Program optimized() {
        simplified();
        return result("optimize", translation.optimized());
    }

    /** Runs the backend. */
    JvmImage backend(Supplier<JvmImage> work) {
        progress.stage("backend");
        long start = System.nanoTime();
        JvmImage image = work.get();
        times.putIfAbsent("backend", System.nanoTime() - start);
        return image;
    }

    private <T> T result(String stage, StageResult<T> result) {
        times.putIfAbsent(stage, result.nanos());
        return result.value();
    }
}
