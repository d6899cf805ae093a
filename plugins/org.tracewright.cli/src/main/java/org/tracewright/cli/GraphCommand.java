package org.tracewright.cli;

import java.util.List;
import java.util.Locale;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.ir.DotWriter;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.JsonWriter;
import org.tracewright.flow.ir.PrintOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the flow graphs of a program as some stage leaves them. */
@Command(name = "graph", description = "Prints the control-flow graphs of a program after a stage.")
final class GraphCommand extends TargetCommand {

    /** After which stage. */
    enum GraphStage {
        FLOW, ANNOTATED, LOWERED, SIMPLIFIED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which form. */
    enum Format {
        TEXT, DOT, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--function", paramLabel = "NAME", description = "Only functions of this name, plain or qualified.")
    private String function;

    @Option(names = "--stage", defaultValue = "flow", description = "After which stage: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private GraphStage stage;

    @Option(names = "--format", defaultValue = "text", description = "Form of the output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    int run(Pipeline pipeline) {
        return switch (stage) {
            case FLOW, ANNOTATED -> throw new UnsupportedOperationException("the driver is not connected");
            case LOWERED -> low(pipeline, pipeline.lowered());
            case SIMPLIFIED -> low(pipeline, pipeline.simplified());
        };
    }

    private int low(Pipeline pipeline, Program program) {
        if (program == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        if (function == null && format == Format.TEXT) {
            terminal.out().print(IrPrinter.print(program, PrintOptions.WITH_POSITIONS));
            terminal.out().flush();
            return 0;
        }
        List<LowFunction> chosen = program.functions().stream().filter(f -> isChosen(f.name())).toList();
        return print(chosen.stream().map(this::text).toList());
    }

    private String text(LowFunction chosen) {
        return switch (format) {
            case TEXT -> IrPrinter.print(chosen, PrintOptions.WITH_POSITIONS);
            case DOT -> DotWriter.write(chosen.graph(), GraphCommand::heapName);
            case JSON -> JsonWriter.write(chosen.graph(), GraphCommand::heapName);
        };
    }

    private static String heapName(Object object) {
        return object.getClass().getSimpleName();
    }

    private boolean isChosen(String name) {
        return function == null || name.equals(function) || name.endsWith("." + function) || name.startsWith(function + "__") || name.contains("." + function + "__");
    }

    private int print(List<String> graphs) {
        if (graphs.isEmpty()) {
            terminal.err().println("tracewright: the program reaches no function " + function);
            return WRONG_USE;
        }
        boolean isJson = format == Format.JSON;
        terminal.out().print((isJson ? "[" : "") + String.join(isJson ? "," : "\n", graphs) + (isJson ? "]\n" : "\n"));
        terminal.out().flush();
        return 0;
    }
}
