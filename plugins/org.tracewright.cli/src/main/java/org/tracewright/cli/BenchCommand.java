package org.tracewright.cli;

import java.util.List;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.runtime.RStr;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a program in the modes of its tracing compiler. */
@Command(name = "bench", description = "Runs a program without and with a tracing compiler, in each of its modes, and shows the times side by side.")
final class BenchCommand extends TargetCommand {

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments for the program.")
    private List<String> arguments = List.of();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Runs to measure in each mode; default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "2", description = "Runs before that; default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Mixin
    private StackSize stackSize;

    @Override
    int run(Pipeline pipeline) {
        if (rounds < 1 || warmUp < 0) {
            terminal.err().println("tracewright: at least one round must be measured");
            return WRONG_USE;
        }
        JvmImage plain = JitOption.off().image(pipeline, stackSize.options(target().toString()));
        JvmImage tracing = plain == null ? null : JitOption.on().image(pipeline, stackSize.options(target().toString()));
        if (tracing == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        RStr[] command = new RStr[arguments.size() + 1];
        command[0] = RStr.of(target().toString());
        for (int i = 0; i < arguments.size(); i++) {
            command[i + 1] = RStr.of(arguments.get(i));
        }
        ModeBenchmark benchmark = new ModeBenchmark(plain, tracing, command);
        String difference = benchmark.run(warmUp, rounds);
        if (difference != null) {
            terminal.err().println("tracewright: " + difference);
            return PROGRAM_ERROR;
        }
        benchmark.print(terminal.out());
        return 0;
    }
}
