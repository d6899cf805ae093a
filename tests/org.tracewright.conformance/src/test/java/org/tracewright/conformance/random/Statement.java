package org.tracewright.conformance.random;

import java.util.List;

/**
 * A statement: one clause, or several that belong together, as those of {@code if} and {@code else}.
 *
 * @param clauses the parts in their order
 * @param isFixed whether the program must keep it to come to an end
 */
public record Statement(List<Clause> clauses, boolean isFixed) {

    /** @param body null for a statement without a block */
    public record Clause(String header, List<Expression> operands, List<Statement> body) {

        private void print(String indent, StringBuilder out) {
            out.append(indent).append(Expression.fill(header, operands)).append('\n');
            if (body != null) {
                Statement.print(body, indent + "    ", out);
            }
        }
    }

    static Statement line(String template, Expression... operands) {
        return new Statement(List.of(new Clause(template, List.of(operands), null)), false);
    }

    static Statement block(String header, List<Statement> body, Expression... operands) {
        return new Statement(List.of(clause(header, body, operands)), false);
    }

    static Clause clause(String header, List<Statement> body, Expression... operands) {
        return new Clause(header, List.of(operands), body);
    }

    Statement fixed() {
        return new Statement(clauses, true);
    }

    private static void print(List<Statement> block, String indent, StringBuilder out) {
        if (block.isEmpty()) {
            out.append(indent).append("pass\n");
        }
        block.forEach(statement -> statement.clauses.forEach(clause -> clause.print(indent, out)));
    }

    /** The source of a whole program. */
    static String source(List<Statement> program) {
        StringBuilder out = new StringBuilder();
        print(program, "", out);
        return out.toString();
    }
}
