package org.tracewright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.tracewright.backend.jvm.JarWriter;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** A program translated without and with a tracing compiler. */
record Jars(JvmImage plain, JvmImage traced) {

    static Jars of(Path program) {
        Translation translation = new Translation(program, TranslationOptions.standard(), Progress.NONE);
        JvmOptions options = JvmOptions.named(program.getFileName().toString());
        JvmImage plain = JvmBackend.generate(usable(translation, translation.optimized()), options);
        OptimizedPortals portals = usable(translation, translation.optimizedPortals());
        return new Jars(plain, JvmBackend.generate(portals.optimized(), options, new JitInput(portals.split(), portals.copies())));
    }

    private static <T> T usable(Translation translation, StageResult<T> result) {
        if (!result.isUsable()) {
            throw new IllegalStateException(translation.diagnostics().toString());
        }
        return result.value();
    }

    /** Writes a jar, to be started with {@code java -jar}. */
    static Path write(JvmImage image, Path jar) throws IOException {
        JarWriter.write(image, jar);
        return jar;
    }
}
