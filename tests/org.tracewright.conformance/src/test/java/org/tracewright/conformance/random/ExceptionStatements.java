package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Statement.Clause;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Simple;

/** Raises and handles exceptions. */
final class ExceptionStatements {

    private static final List<String> BUILT_IN = List.of("IndexError", "KeyError", "ValueError", "OverflowError", "ZeroDivisionError");

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Statements statements;

    ExceptionStatements(Choices choices, Vocabulary vocabulary, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.statements = statements;
    }

    Statement raise(Scope scope) {
        return Statement.line("raise " + choices.of(vocabulary.exceptions()) + "(@)", expressions.of(Simple.INT, scope, 1));
    }

    /** An operation that may raise what the scope handles; some assignment where it handles nothing. */
    Statement risky(Scope scope) {
        List<Supplier<Statement>> makers = new ArrayList<>();
        for (Variable variable : scope.variables()) {
            if (variable.type() instanceof ListOf list && scope.handles("IndexError")) {
                makers.add(() -> kept(scope, list.item(), variable.name() + "[@]", Simple.INT));
            } else if (variable.type() instanceof DictOf dict && scope.handles("KeyError")) {
                makers.add(() -> kept(scope, dict.value(), variable.name() + "[@]", dict.key()));
            }
            if (variable.type() instanceof ListOf list && list.item() == Simple.INT && scope.handles("ValueError") && !scope.isQuiet()) {
                makers.add(() -> Statement.line(variable.name() + ".remove(@)", expressions.of(Simple.INT, scope, 1)));
                makers.add(() -> kept(scope, Simple.INT, variable.name() + ".index(@)", Simple.INT));
            }
        }
        if (scope.handles("ValueError")) {
            makers.add(() -> kept(scope, Simple.INT, "int(@)", Simple.STR));
        }
        if (scope.handles("OverflowError")) {
            makers.add(() -> kept(scope, Simple.INT, "ovfcheck(@ " + choices.of("+", "-", "*") + " @)", Simple.INT));
        }
        if (scope.handles("ZeroDivisionError")) {
            makers.add(() -> kept(scope, Simple.INT, "(@ " + choices.of("//", "%") + " (@ & 3))", Simple.INT));
        }
        return makers.isEmpty() ? statements.declaration(scope, Simple.INT) : choices.made(makers);
    }

    private Statement kept(Scope scope, Type type, String template, Type operand) {
        Expression value = expressions.filled(type, template, operand, scope, 1);
        List<Variable> known = scope.assignable(type);
        return Statement.line((known.isEmpty() ? vocabulary.fresh("v") : choices.of(known).name()) + " = @", value.kept());
    }

    Statement statement(Scope scope, int depth) {
        List<Clause> clauses = new ArrayList<>();
        boolean ends = choices.percent(40);
        List<String> caught = caught(ends);
        Scope body = caught.isEmpty() ? scope.inner() : scope.handling(caught.contains("Exception") ? BUILT_IN : caught);
        List<Statement> block = statements.block(body, choices.between(1, 3), depth);
        Scope outside = caught.isEmpty() ? scope.inner() : scope.handling(caught.contains("Exception") ? BUILT_IN : caught);
        for (int i = choices.between(1, 2); i > 0; i--) {
            block.add(choices.below(block.size() + 1), risky(outside.inner()));
        }
        clauses.add(Statement.clause("try:", block));
        for (String each : caught) {
            clauses.add(handler(each, scope.inner(), depth));
        }
        if (!caught.isEmpty() && choices.percent(25)) {
            clauses.add(Statement.clause("else:", statements.block(scope.inner(), choices.between(1, 2), depth)));
        }
        if (ends || caught.isEmpty()) {
            clauses.add(Statement.clause("finally:", statements.block(scope.inner(), choices.between(1, 2), depth)));
        }
        return new Statement(clauses, false);
    }

    private List<String> caught(boolean mayBeNone) {
        List<String> caught = new ArrayList<>();
        for (int i = choices.between(mayBeNone ? 0 : 1, 2); i > 0; i--) {
            String each = choices.percent(50) ? choices.of(vocabulary.exceptions()) : choices.percent(15) ? "Exception" : choices.of(BUILT_IN);
            if (!caught.contains(each) && !caught.contains("Exception")) {
                caught.add(each);
            }
        }
        return caught;
    }

    private Clause handler(String exception, Scope scope, int depth) {
        boolean named = vocabulary.exceptions().contains(exception) && choices.percent(60);
        if (!named) {
            return Statement.clause("except " + exception + ":", statements.block(scope, choices.between(1, 2), depth));
        }
        Variable code = new Variable(vocabulary.fresh("p") + ".code", Simple.INT);
        String name = code.name().substring(0, code.name().indexOf('.'));
        scope.declare(code);
        List<Statement> body = statements.block(scope, choices.between(1, 2), depth);
        body.add(choices.percent(20) ? Statement.line("raise") : Statement.line("print('" + exception + " %d %s' % (" + name + ".code, " + name + ".text()))"));
        return Statement.clause("except " + exception + " as " + name + ":", body);
    }
}
