package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.MachineHost;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.verify.Verifier;
import org.tracewright.runtime.Machine;
import org.tracewright.translator.driver.StageResult;
import org.tracewright.translator.driver.Translation;

/**
 * The reference interpreter after some stage, on a program that the verifier accepts.
 *
 * @param name what the stage is called
 * @param stage takes a translation that far
 */
record InterpretedPath(String name, Function<Translation, StageResult<Program>> stage) implements ExecutionPath {

    private static final long STEPS = 50_000_000;

    @Override
    public Outcome run(ConformanceProgram program) {
        Program translated = Translations.after(stage, program);
        assertEquals("faults", List.of(), Verifier.verify(translated));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        MachineHost host = new MachineHost(new Machine(InputStream.nullInputStream(), output, OutputStream.nullOutputStream(), false));
        org.tracewright.flow.interp.Outcome outcome = new Interpreter(translated, host, RunLimits.ofSteps(STEPS)).run(program.argv());
        assertEquals(outcome.report(), org.tracewright.flow.interp.Outcome.Kind.ENDED, outcome.kind());
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), outcome.exitCode());
    }

    @Override
    public String toString() {
        return name;
    }
}
