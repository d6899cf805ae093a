package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tracewright.conformance.random.Statement.Clause;

/**
 * Makes a failing program small: delta debugging (Zeller and Hildebrandt, 2002) on its tree. Leaves out statements, in halves of each block first and then in
 * smaller pieces; puts blocks in the place of the statements that hold them; leaves out clauses; and puts smaller expressions in the place of large ones. What remains
 * fails, and every one of these steps would make it not fail.
 */
public final class Reducer {

    private final Predicate<RandomProgram> fails;

    /** @param fails whether a program is correct and still shows the failure; asked very often */
    public Reducer(Predicate<RandomProgram> fails) {
        this.fails = fails;
    }

    /** The smallest program that the steps lead to. */
    public RandomProgram reduce(RandomProgram failing) {
        RandomProgram smallest = failing;
        int before;
        do {
            before = smallest.source().length();
            smallest = smallest.with(block(smallest.tree(), smallest::with));
        } while (smallest.source().length() < before);
        return smallest;
    }

    private List<Statement> block(List<Statement> block, Function<List<Statement>, RandomProgram> around) {
        List<Statement> kept = withoutPieces(block, around);
        for (int i = kept.size() - 1; i >= 0; i--) {
            int at = i;
            List<Statement> whole = kept;
            List<Statement> smaller = statement(kept.get(i), replacement -> around.apply(replaced(whole, at, replacement)));
            kept = replaced(whole, at, smaller);
        }
        return kept;
    }

    private List<Statement> withoutPieces(List<Statement> block, Function<List<Statement>, RandomProgram> around) {
        List<Statement> kept = block;
        for (int size = Math.max(1, kept.size()); size > 0; size /= 2) {
            for (int end = kept.size(); end > 0; end -= size) {
                int start = Math.max(0, end - size);
                if (kept.subList(start, end).stream().noneMatch(Statement::isFixed)) {
                    List<Statement> without = new ArrayList<>(kept.subList(0, start));
                    without.addAll(kept.subList(end, kept.size()));
                    if (fails.test(around.apply(without))) {
                        kept = without;
                    }
                }
            }
        }
        return kept;
    }

    /** What to put in the place of a statement. */
    private List<Statement> statement(Statement statement, Function<List<Statement>, RandomProgram> around) {
        for (Clause clause : statement.clauses()) {
            if (clause.body() != null && !statement.isFixed() && fails.test(around.apply(clause.body()))) {
                return block(clause.body(), around);
            }
        }
        List<Clause> clauses = new ArrayList<>(statement.clauses());
        for (int i = clauses.size() - 1; i > 0; i--) {
            List<Clause> without = new ArrayList<>(clauses);
            without.remove(i);
            if (fails.test(around.apply(List.of(new Statement(without, statement.isFixed()))))) {
                clauses = without;
            }
        }
        for (int i = 0; i < clauses.size(); i++) {
            List<Clause> whole = clauses;
            int at = i;
            clauses = replaced(whole, at, List.of(clause(whole.get(at), clause -> around.apply(
                    List.of(new Statement(replaced(whole, at, List.of(clause)), statement.isFixed()))))));
        }
        return List.of(new Statement(clauses, statement.isFixed()));
    }

    private Clause clause(Clause clause, Function<Clause, RandomProgram> around) {
        List<Expression> operands = operands(clause.operands(), smaller -> around.apply(new Clause(clause.header(), smaller, clause.body())));
        if (clause.body() == null) {
            return new Clause(clause.header(), operands, null);
        }
        return new Clause(clause.header(), operands, block(clause.body(), smaller -> around.apply(new Clause(clause.header(), operands, smaller))));
    }

    private List<Expression> operands(List<Expression> operands, Function<List<Expression>, RandomProgram> around) {
        List<Expression> kept = operands;
        for (int i = 0; i < kept.size(); i++) {
            List<Expression> whole = kept;
            int at = i;
            kept = replaced(whole, at, List.of(expression(whole.get(at), smaller -> around.apply(replaced(whole, at, List.of(smaller))))));
        }
        return kept;
    }

    private Expression expression(Expression expression, Function<Expression, RandomProgram> around) {
        for (Expression smaller : expression.smaller()) {
            if (fails.test(around.apply(smaller))) {
                return expression(smaller, around);
            }
        }
        return new Expression(expression.type(), expression.template(),
                operands(expression.operands(), smaller -> around.apply(new Expression(expression.type(), expression.template(), smaller))));
    }

    private static <T> List<T> replaced(List<T> list, int at, List<T> by) {
        List<T> copy = new ArrayList<>(list.subList(0, at));
        copy.addAll(by);
        copy.addAll(list.subList(at + 1, list.size()));
        return copy;
    }
}
