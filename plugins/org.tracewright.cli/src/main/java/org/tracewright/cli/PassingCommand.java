package org.tracewright.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A command behind whose target all is the program's, options too. */
abstract class PassingCommand extends TargetCommand {

    /** As in commands that have options behind the target: it stands between these and the program's. */
    private static final String SEPARATOR = "--";

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments for the program; a first -- is not one of them.")
    private List<String> words = List.of();

    /** The program's arguments. */
    List<String> arguments() {
        return words.isEmpty() || !words.get(0).equals(SEPARATOR) ? words : words.subList(1, words.size());
    }
}
