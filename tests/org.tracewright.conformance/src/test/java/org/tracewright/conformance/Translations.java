package org.tracewright.conformance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tracewright.flow.graph.Program;
import org.tracewright.translator.annotation.AnnotatedProgram;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.lowering.Lowering;

/** Lowered programs, each made once for all paths that start from it. */
final class Translations {

    private static final Map<ConformanceProgram, Program> LOWERED = new ConcurrentHashMap<>();

    private Translations() {
    }

    static Program lowered(ConformanceProgram program) {
        return LOWERED.computeIfAbsent(program, Translations::lower);
    }

    private static Program lower(ConformanceProgram program) {
        Translation translation = new Translation(program.file(), TranslationOptions.standard(), Progress.NONE);
        StageResult<AnnotatedProgram> annotated = translation.annotated();
        if (!annotated.isUsable()) {
            throw new AssertionError(translation.diagnostics().toString());
        }
        Lowering.Result lowered = new Lowering(annotated.value(), translation.annotator(), translation.imported().value().space()).lower();
        if (lowered.program() == null) {
            throw new AssertionError(lowered.diagnostics().toString());
        }
        return lowered.program();
    }
}
