package org.tracewright.conformance;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;
import org.tracewright.frontend.objspace.flow.GraphRunner;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.translator.driver.ImportedProgram;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Translation;
import org.tracewright.translator.driver.TranslationOptions;

/** The flow graphs that inference works on, run in the concrete space. */
final class AnnotatedPath implements ExecutionPath {

    @Override
    public String name() {
        return "annotated";
    }

    @Override
    public Outcome run(ConformanceProgram program) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        TranslationOptions options = TranslationOptions.standard()
                .running(new Streams(InputStream.nullInputStream(), output, OutputStream.nullOutputStream())).withCompiler(Translations.COMPILER);
        Translation translation = new Translation(program.file(), options, Progress.NONE);
        translation.annotated();
        if (!translation.diagnostics().isEmpty()) {
            throw new AssertionError(translation.diagnostics().toString());
        }
        ImportedProgram live = translation.imported().value();
        live.space().setFunctionRunner(new GraphRunner(live.space()));
        HostSession.Outcome<Integer> outcome = live.session().callEntry(live.entryPoint(), program.argv());
        if (outcome.failed()) {
            throw new AssertionError(outcome.diagnostics().toString());
        }
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), outcome.value());
    }

    @Override
    public String toString() {
        return name();
    }
}
