package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.conformance.random.Type.Simple;

/** Functions: plain and recursive ones, made ones that close over constants, tables of functions, generators. */
final class RoutineDeclarations {

    private static final int EFFORT = 150;

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Statements statements;

    RoutineDeclarations(Choices choices, Vocabulary vocabulary, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.statements = statements;
    }

    List<Statement> declare() {
        return switch (choices.below(8)) {
            case 0 -> List.of(recursive());
            case 1 -> made();
            case 2 -> table();
            case 3 -> List.of(generator());
            default -> List.of(plain());
        };
    }

    private Statement plain() {
        String name = vocabulary.fresh("f");
        List<Variable> parameters = new ArrayList<>();
        for (int i = choices.between(0, 3); i > 0; i--) {
            parameters.add(new Variable(vocabulary.fresh("p"), vocabulary.type(2)));
        }
        int optional = choices.percent(40) ? choices.between(1, 2) : 0;
        StringBuilder header = new StringBuilder();
        parameters.forEach(parameter -> header.append(", ").append(parameter.name()));
        for (int i = 0; i < optional; i++) {
            Variable parameter = new Variable(vocabulary.fresh("p"), choices.of(Simple.INT, Simple.STR, Simple.BOOL));
            header.append(", ").append(parameter.name()).append('=').append(expressions.literal(parameter.type(), null).source());
            parameters.add(parameter);
        }
        Type result = vocabulary.type(2);
        Effort effort = new Effort(EFFORT);
        effort.spend(1);
        List<Statement> body = body(new Scope(parameters, effort, result), choices.between(2, 7));
        vocabulary.routines().add(new Routine(name, null, parameters, optional, result, effort.spent()));
        return Statement.block("def " + name + "(" + (header.length() == 0 ? "" : header.substring(2)) + "):", body);
    }

    private List<Statement> body(Scope scope, int size) {
        List<Statement> body = statements.block(scope, size, 2);
        body.add(Statement.line("return @", expressions.of(scope.result(), scope, 2).kept()));
        return body;
    }

    /** Counts its first parameter down from at most seven. */
    private Statement recursive() {
        String name = vocabulary.fresh("r");
        Variable count = new Variable(vocabulary.fresh("n"), Simple.INT);
        Variable value = new Variable(vocabulary.fresh("p"), vocabulary.type(1));
        Effort effort = new Effort(EFFORT / 8);
        effort.spend(1);
        Scope scope = new Scope(List.of(new Variable(value.name(), value.type())), effort, value.type());
        List<Statement> body = new ArrayList<>();
        body.add(Statement.line(count.name() + " &= 7").fixed());
        body.add(Statement.block("if " + count.name() + " == 0:", List.of(Statement.line("return " + value.name()).fixed())).fixed());
        body.addAll(statements.block(scope, choices.between(1, 3), 1));
        Variable inner = new Variable(vocabulary.fresh("v"), value.type());
        body.add(Statement.line(inner.name() + " = " + name + "(" + count.name() + " - 1, @)", expressions.of(value.type(), scope, 2).kept()));
        scope.declare(inner);
        body.addAll(body(scope, choices.between(0, 2)));
        vocabulary.routines().add(new Routine(name, null, List.of(count, value), 0, value.type(), effort.spent() * 8));
        return Statement.block("def " + name + "(" + count.name() + ", " + value.name() + "):", body);
    }

    /** Two functions made by one, over different constants. */
    private List<Statement> made() {
        String name = vocabulary.fresh("f");
        Variable constant = new Variable("k", choices.of(Simple.INT, Simple.STR));
        Variable first = new Variable(vocabulary.fresh("p"), vocabulary.type(1));
        Variable second = new Variable(vocabulary.fresh("p"), constant.type());
        Type result = vocabulary.type(1);
        Effort effort = new Effort(EFFORT);
        effort.spend(1);
        Scope scope = new Scope(List.of(first, second), effort, result);
        List<Statement> body = new ArrayList<>();
        Variable copy = new Variable(vocabulary.fresh("v"), constant.type());
        body.add(Statement.line(copy.name() + " = k"));
        scope.declare(copy);
        body.addAll(body(scope, choices.between(1, 3)));
        List<Statement> made = new ArrayList<>();
        made.add(Statement.block("def make_" + name + "(k):", List.of(
                Statement.block("def " + name + "(" + first.name() + ", " + second.name() + "=k):", body), Statement.line("return " + name))));
        for (String suffix : List.of("a", "b")) {
            made.add(Statement.line(name + suffix + " = make_" + name + "(@)", expressions.literal(constant.type(), null)));
            vocabulary.routines().add(new Routine(name + suffix, null, List.of(first, second), 1, result, effort.spent()));
        }
        return made;
    }

    /** A function that calls one of several by number. */
    private List<Statement> table() {
        String name = vocabulary.fresh("t");
        Type left = choices.of(Simple.INT, Simple.STR);
        Type result = choices.of(Simple.INT, Simple.STR, Simple.BOOL);
        List<Variable> parameters = List.of(new Variable("left", left), new Variable("right", Simple.INT));
        List<Statement> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < 3; i++) {
            Effort effort = new Effort(EFFORT / 3);
            effort.spend(1);
            names.add(name + "_" + i);
            made.add(Statement.block("def " + names.get(i) + "(left, right):", body(new Scope(parameters, effort, result), choices.between(0, 3))));
            most = Math.max(most, effort.spent());
        }
        made.add(Statement.line("TABLE_" + name + " = [" + String.join(", ", names) + "]"));
        made.add(Statement.block("def " + name + "(which, left, right):", List.of(Statement.line("return TABLE_" + name + "[which % 3](left, right)"))));
        vocabulary.routines().add(new Routine(name, null, List.of(new Variable("which", Simple.INT), parameters.get(0), parameters.get(1)), 0, result, most + 1));
        return made;
    }

    private Statement generator() {
        String name = vocabulary.fresh("g");
        Variable count = new Variable("count", Simple.INT);
        Scope scope = new Scope(List.of(new Variable("state", Simple.INT)), new Effort(EFFORT), Simple.INT).quieted();
        List<Statement> loop = new ArrayList<>(List.of(Statement.line("count -= 1").fixed(), Statement.line("yield @", expressions.of(Simple.INT, scope, 2))));
        loop.add(Statement.line("state = @", expressions.of(Simple.INT, scope, 2)));
        vocabulary.generators().add(name);
        return Statement.block("def " + name + "(" + count.name() + "):", List.of(
                Statement.line("count &= 7").fixed(), Statement.line("state = count"), Statement.block("while count > 0:", loop)));
    }
}
