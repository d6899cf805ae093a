package org.tracewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.MachineHost;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.frontend.objspace.flow.GraphRunner;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.translator.driver.ImportedProgram;
import org.tracewright.translator.driver.TranslationOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a program without making machine code of it. */
@Command(name = "interpret", description = "Runs a program without translating it to a machine: slow, but every stage can be compared.")
final class InterpretCommand extends PassingCommand {

    /** What is run. */
    enum InterpretStage {
        IMPORT, ANNOTATED, LOWERED, SIMPLIFIED, OPTIMIZED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--stage", defaultValue = "import",
            description = "What to run: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}, which runs the entry point as plain Python.")
    private InterpretStage stage;

    @Override
    int run(Pipeline pipeline) {
        return switch (stage) {
            case IMPORT -> live(pipeline, pipeline.imported());
            case ANNOTATED -> live(pipeline, pipeline.annotated() == null ? null : pipeline.imported());
            case LOWERED -> graphs(pipeline, pipeline.lowered());
            case SIMPLIFIED -> graphs(pipeline, pipeline.simplified());
            case OPTIMIZED -> graphs(pipeline, pipeline.optimized());
        };
    }

    @Override
    TranslationOptions options() {
        return stage.compareTo(InterpretStage.LOWERED) < 0 ? super.options().running(terminal.streams()) : super.options();
    }

    /** Runs the live program, by byte code or by the graphs that inference has seen. */
    private int live(Pipeline pipeline, ImportedProgram program) {
        if (program == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        if (stage == InterpretStage.ANNOTATED) {
            program.space().setFunctionRunner(new GraphRunner(program.space()));
        }
        HostSession.Outcome<Integer> outcome = program.session().callEntry(program.entryPoint(), commandLine());
        return outcome.failed() ? report(pipeline, outcome.diagnostics()) : outcome.value();
    }

    private List<String> commandLine() {
        List<String> all = new ArrayList<>(List.of(target().toString()));
        all.addAll(arguments());
        return all;
    }

    /** Runs the graphs of a stage in the reference interpreter. */
    private int graphs(Pipeline pipeline, Program program) {
        if (program == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        RunLimits limits = new RunLimits(Long.MAX_VALUE, RunLimits.standard().depth(), () -> false);
        return new Interpreter(program, new MachineHost(terminal.machine()), limits).run(commandLine()).exitCode();
    }
}
