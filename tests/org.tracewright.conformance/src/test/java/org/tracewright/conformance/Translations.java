package org.tracewright.conformance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tracewright.frontend.bytecode.Compiler;
import org.tracewright.frontend.importing.CachingCompiler;
import org.tracewright.frontend.importing.SourceCompiler;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** Translations of programs, each begun once for all paths that go on from one of its stages. */
final class Translations {

    /** Remembers what it compiled, for all translations of the test run. */
    static final SourceCompiler COMPILER = new CachingCompiler(new Compiler());

    private static final Map<ConformanceProgram, Translation> KNOWN = new ConcurrentHashMap<>();

    private Translations() {
    }

    /** Lets go of a program that will not be asked for again. */
    static void forget(ConformanceProgram program) {
        KNOWN.remove(program);
    }

    /** What a stage makes of the program; fails with the faults that the translation reports. */
    static <T> T after(Function<Translation, StageResult<T>> stage, ConformanceProgram program) {
        Translation translation = KNOWN.computeIfAbsent(program,
                unknown -> new Translation(unknown.file(), TranslationOptions.standard().withCompiler(COMPILER), Progress.NONE));
        StageResult<T> result = stage.apply(translation);
        if (!result.isUsable()) {
            throw new AssertionError(translation.diagnostics().toString());
        }
        return result.value();
    }
}
