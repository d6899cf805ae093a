package org.tracewright.benchmarks;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.runtime.Machine;
import org.tracewright.runtime.RProgram;
import org.tracewright.runtime.RStr;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** An RPython program, translated and loaded, to be run again and again. */
record TranslatedProgram(String name, RProgram program) {

    /** Translates {@code <name>.py}; all that it prints goes to the stream. */
    static TranslatedProgram of(Path directory, String name, OutputStream output) {
        Translation translation = new Translation(directory.resolve(name + ".py"), TranslationOptions.standard(), Progress.NONE);
        StageResult<Program> result = translation.optimized();
        if (!result.isUsable()) {
            throw new IllegalStateException(translation.diagnostics().toString());
        }
        Machine machine = new Machine(InputStream.nullInputStream(), output, OutputStream.nullOutputStream(), false);
        return new TranslatedProgram(name, InMemoryRunner.load(JvmBackend.generate(result.value(), JvmOptions.named(name)), machine));
    }

    void run(long argument) {
        program.entry(new RStr[] {RStr.of(name), RStr.of(Long.toString(argument))});
        program.machine().flush();
    }
}
