package org.tracewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tracewright.backend.jvm.InMemoryRunner;
import org.tracewright.backend.jvm.JitSetup;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogReader;
import org.tracewright.runtime.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a program with a tracing compiler and shows what that did, or shows a log. */
@Command(name = "trace", description = "Translates a program with --jit, runs it and shows its hot loops. What the program prints goes to standard error.")
final class TraceCommand extends TargetCommand {

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments for the program.")
    private List<String> arguments = List.of();

    @Option(names = "--log", paramLabel = "FILE", description = "Keep the log there. A TARGET that is such a log is shown again.")
    private Path log;

    @Option(names = "--loop", paramLabel = "N", description = "Show this loop or bridge, with the lines of the interpreter and the positions in its program.")
    private Integer loop;

    @Option(names = "--before", paramLabel = "PASS", description = "With --loop: the trace before this pass of the optimiser first ran; default: as compiled.")
    private String before;

    @Option(names = "--after", paramLabel = "PASS", description = "With --loop: the trace after this pass; 'recorded' is as recorded.")
    private String after;

    @Option(names = "--json", description = "Show everything, as JSON.")
    private boolean json;

    @Mixin
    private StackSize stackSize;

    @Override
    int run(Pipeline pipeline) throws IOException {
        if (isLog(target())) {
            pipeline.progress().close();
            return show(LogReader.read(target()));
        }
        JvmImage image = JitOption.on().image(pipeline, stackSize.options(target().toString()));
        if (image == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        Path file = log == null ? Files.createTempFile("tracewright", ".log") : log;
        try {
            Machine machine = new Machine(terminal.streams().in(), terminal.streams().err(), terminal.streams().err(), false);
            JitSetup setup = new JitSetup(JitSetup.environment().options(), file.toString());
            int status = InMemoryRunner.run(image, target().toString(), arguments.toArray(String[]::new), machine, setup);
            if (status != 0) {
                terminal.err().println("tracewright: the program ended with status " + status);
            }
            return show(Files.exists(file) ? LogReader.read(file) : LogReader.read(new byte[0]));
        } finally {
            if (log == null) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A log that is cut may have only a part of what all of them begin with, or nothing. */
    private static boolean isLog(Path file) throws IOException {
        if (!Files.isRegularFile(file) || file.toString().endsWith(".py")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return LogReader.MAGIC.startsWith(new String(in.readNBytes(LogReader.MAGIC.length()), StandardCharsets.US_ASCII));
        }
    }

    private int show(LogModel model) {
        if (json) {
            terminal.out().println(new TraceJson(model).text());
            return 0;
        } else if (loop == null) {
            new HotLoopTable(model).print(terminal.out());
            return 0;
        }
        return new TraceListing(model, terminal).print(loop, before, after) ? 0 : WRONG_USE;
    }
}
