package org.tracewright.conformance.random;

import java.util.List;

/**
 * A program and the seed that it was drawn from.
 *
 * @param seed what {@link ProgramGenerator} draws it from
 * @param tree its statements
 */
public record RandomProgram(long seed, List<Statement> tree) {

    /** The whole text of the module. */
    public String source() {
        return "# seed " + seed + "\n" + Statement.source(tree);
    }

    RandomProgram with(List<Statement> smaller) {
        return new RandomProgram(seed, smaller);
    }
}
