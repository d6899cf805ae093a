package org.tracewright.conformance;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.flow.graph.Program;
import org.tracewright.runtime.Machine;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;

/**
 * The translation to classes that run in this virtual machine.
 *
 * @param stage the last stage before the backend
 */
record JvmPath(Function<Translation, StageResult<Program>> stage) implements ExecutionPath {

    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public Outcome run(ConformanceProgram program) {
        JvmImage image = JvmBackend.generate(Translations.after(stage, program), JvmOptions.named(program.commandName()));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Machine machine = new Machine(InputStream.nullInputStream(), output, OutputStream.nullOutputStream(), false);
        int exitCode = InMemoryRunner.run(image, program.commandName(), program.arguments().toArray(String[]::new), machine);
        machine.flush();
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), exitCode);
    }

    @Override
    public String toString() {
        return name();
    }
}
