package org.tracewright.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.tracewright.flow.graph.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Translates a program to a file that runs by itself. */
@Command(name = "translate", description = "Translates a program to a jar for java -jar, and tells how long each stage took.")
final class TranslateCommand extends TargetCommand {

    /** For which machine code is made. */
    enum Backend {
        JVM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The jar to write; default: the target's name with .jar in the current directory.")
    private Path output;

    @Option(names = "--backend", defaultValue = "jvm", description = "Machine to translate for: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Backend backend;

    @Override
    int run(Pipeline pipeline) {
        Program program = pipeline.program();
        if (program == null) {
            return report(pipeline);
        }
        throw new UnsupportedOperationException("the backend is not connected: " + backend + output);
    }
}
