package org.tracewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.ir.DotWriter;
import org.tracewright.flow.ir.IrPrinter;
import org.tracewright.flow.ir.JsonWriter;
import org.tracewright.flow.ir.PrintOptions;
import org.tracewright.flow.ir.PrebuiltNames;
import org.tracewright.frontend.objspace.host.HostNames;
import org.tracewright.jit.codewriter.CodeWriter;
import org.tracewright.jit.codewriter.PlainNames;
import org.tracewright.jit.runtime.jitcode.JitCodePrinter;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.translator.annotation.AnnotatedGraph;
import org.tracewright.translator.annotation.AnnotatedProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the flow graphs of a program as some stage leaves them. */
@Command(name = "graph", description = "Prints the control-flow graphs of a program after a stage.")
final class GraphCommand extends TargetCommand {

    /** After which stage. */
    enum GraphStage {
        FLOW, ANNOTATED, LOWERED, SIMPLIFIED, JIT;

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
            case FLOW, ANNOTATED -> high(pipeline, pipeline.annotated());
            case LOWERED -> low(pipeline, pipeline.lowered());
            case SIMPLIFIED -> low(pipeline, pipeline.simplified());
            case JIT -> jitcode(pipeline, pipeline.portals());
        };
    }

    /** Graphs on live objects: what the names of constants are, only the space knows. */
    private int high(Pipeline pipeline, AnnotatedProgram program) {
        if (program == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        HostNames names = new HostNames(pipeline.imported().space());
        PrintOptions options = stage == GraphStage.FLOW ? PrintOptions.WITH_POSITIONS
                : PrintOptions.WITH_POSITIONS.withTypeNames(variable -> pipeline.annotator().describe(program.annotation(variable)));
        return print(program.graphs().stream().map(AnnotatedGraph::graph).filter(graph -> isChosen(graph.name()))
                .map(graph -> text(graph, names::of, options)).toList());
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
        return print(program.functions().stream().filter(f -> isChosen(f.name())).map(f -> format == Format.TEXT
                ? IrPrinter.print(f, PrintOptions.WITH_POSITIONS) : text(f.graph(), PrebuiltNames::of, PrintOptions.PLAIN)).toList());
    }

    /** What the tracing compiler is to run: has the form of text alone. */
    private int jitcode(Pipeline pipeline, Program program) {
        if (program == null) {
            return report(pipeline);
        }
        pipeline.progress().close();
        JitProgram written = CodeWriter.write(program, new PlainNames());
        JitCodePrinter printer = new JitCodePrinter(written, GraphCommand::constantName);
        return print(written.codes().stream().filter(code -> isChosen(code.name())).map(printer::print).toList());
    }

    private static String constantName(Object object) {
        return object instanceof LowFunction || object instanceof LowClass ? object.toString() : PrebuiltNames.of(object).substring(1);
    }

    private String text(FlowGraph graph, Function<Object, String> names, PrintOptions options) {
        return switch (format) {
            case TEXT -> IrPrinter.print(graph, names, options);
            case DOT -> DotWriter.write(graph, names, options);
            case JSON -> JsonWriter.write(graph, names, options);
        };
    }

    /** Whether the name is the one asked for: plain, qualified, and whatever a specialisation adds. */
    private boolean isChosen(String name) {
        return function == null || ("." + name + "__").contains("." + function + "__") || ("." + name).endsWith("." + function);
    }

    private int print(List<String> graphs) {
        if (graphs.isEmpty()) {
            terminal.err().println("tracewright: the program reaches no function " + function);
            return WRONG_USE;
        }
        boolean isJson = format == Format.JSON;
        terminal.out().print((isJson ? "[" : "") + String.join(isJson ? "," : "\n", graphs) + (isJson ? "]\n" : ""));
        terminal.out().flush();
        return 0;
    }
}
