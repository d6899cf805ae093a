package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.conformance.random.Statement.Clause;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Simple;

/** Loops that end. */
final class LoopStatements {

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Statements statements;

    LoopStatements(Choices choices, Vocabulary vocabulary, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement statement(Scope scope, int depth) {
        return switch (choices.below(9)) {
            case 0, 1, 2 -> range(scope, depth);
            case 3, 4 -> counting(scope, depth);
            case 5 -> overDict(scope, depth);
            case 6 -> over(scope, depth, "for #, # in enumerate(@):", Simple.INT, Simple.STR);
            case 7 -> over(scope, depth, "for #, # in zip([4, 5, 6], @):", Simple.INT, Simple.STR);
            default -> {
                Type item = choices.of(Simple.INT, Simple.STR);
                yield over(scope, depth, "for # in @:", item);
            }
        };
    }

    private Statement range(Scope scope, int depth) {
        Variable each = new Variable(vocabulary.fresh("i"), Simple.INT);
        Scope body = scope.repeated(8, true);
        body.declare(each);
        String template = choices.of("range(@ & 7)", "range(1, @ & 7)", "range(@ & 7, 0, -1)", "range(0, @ & 15, 2)", "range(3)");
        Expression[] operands = template.contains("@") ? new Expression[] {expressions.of(Simple.INT, scope, 1)} : new Expression[0];
        return looping("for " + each.name() + " in " + template + ":", statements.block(body, choices.between(1, 4), depth), scope, depth, operands);
    }

    /** Counts a variable of its own down, in the first line of its body. */
    private Statement counting(Scope scope, int depth) {
        String count = vocabulary.fresh("n");
        List<Statement> body = new ArrayList<>();
        body.add(Statement.line(count + " -= 1").fixed());
        body.addAll(statements.block(scope.repeated(8, true), choices.between(1, 4), depth));
        Expression condition = choices.percent(40) ? expressions.of(Simple.BOOL, scope, 1) : Expression.of(Simple.BOOL, "True");
        Statement loop = looping("while " + count + " > 0 and @:", body, scope, depth, condition);
        Statement start = Statement.line(count + " = @ & 7", expressions.of(Simple.INT, scope, 1)).fixed();
        return Statement.block("if True:", List.of(start, loop));
    }

    private Statement overDict(Scope scope, int depth) {
        List<Variable> dicts = scope.variables().stream().filter(variable -> variable.type() instanceof DictOf).toList();
        if (dicts.isEmpty()) {
            return range(scope, depth);
        }
        Variable dict = choices.of(dicts);
        DictOf type = (DictOf) dict.type();
        Scope body = scope.repeated(Type.LONGEST, true).quieted();
        Variable key = new Variable(vocabulary.fresh("k"), type.key());
        body.declare(key);
        String source = choices.of("@", "@.keys()", "@.items()");
        String names = key.name();
        if (source.endsWith("items()")) {
            Variable value = new Variable(vocabulary.fresh("k"), type.value());
            body.declare(value);
            names += ", " + value.name();
        }
        return looping("for " + names + " in " + source + ":", statements.block(body, choices.between(1, 3), depth), scope, depth, dict.read());
    }

    /** @param header a cross for each new variable, then the source: a list, or a string where the last variable is one and chance wants it */
    private Statement over(Scope scope, int depth, String header, Type... types) {
        Scope body = scope.repeated(Type.LONGEST, true);
        String filled = header;
        for (Type type : types) {
            Variable each = new Variable(vocabulary.fresh("x"), type);
            body.declare(each);
            filled = filled.replaceFirst("#", each.name());
        }
        Type last = types[types.length - 1];
        Expression source = last == Simple.STR && choices.percent(40)
                ? Expression.of(Simple.STR, "@[:" + Type.LONGEST + "]", expressions.of(Simple.STR, scope, 2))
                : Expression.of(new ListOf(last), "@[:" + Type.LONGEST + "]", expressions.of(new ListOf(last), scope, 2));
        return looping(filled, statements.block(body, choices.between(1, 4), depth), scope, depth, source);
    }

    private Statement looping(String header, List<Statement> body, Scope scope, int depth, Expression... operands) {
        List<Clause> clauses = new ArrayList<>(List.of(Statement.clause(header, body, operands)));
        if (choices.percent(25)) {
            clauses.add(Statement.clause("else:", statements.block(scope.inner(), choices.between(1, 2), depth)));
        }
        return new Statement(clauses, false);
    }
}
