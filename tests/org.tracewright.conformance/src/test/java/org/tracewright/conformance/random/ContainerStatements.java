package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Simple;

/** Changes lists and dictionaries in place. */
final class ContainerStatements {

    private final Choices choices;
    private final Expressions expressions;

    ContainerStatements(Choices choices, Expressions expressions) {
        this.choices = choices;
        this.expressions = expressions;
    }

    /** Changes some container in the scope; null where there is none. */
    Statement statement(Scope scope) {
        List<Supplier<Statement>> makers = new ArrayList<>();
        for (Variable variable : scope.variables()) {
            if (variable.type() instanceof ListOf list) {
                makers.add(() -> list(variable.name(), list, scope));
            } else if (variable.type() instanceof DictOf dict) {
                makers.add(() -> dict(variable.name(), dict, scope));
            }
        }
        return makers.isEmpty() ? null : choices.made(makers);
    }

    private Statement list(String name, ListOf type, Scope scope) {
        Expression item = expressions.of(type.item(), scope, 2);
        Expression index = expressions.simple(Simple.INT, scope);
        return switch (choices.below(10)) {
            case 0, 1 -> growing(name, Statement.line(name + ".append(@)", item));
            case 2 -> growing(name, Statement.line(name + ".insert(@ % (len(" + name + ") + 1), @)", index, expressions.simple(type.item(), scope)));
            case 3 -> growing(name, Statement.line(name + choices.of(".extend(@)", " += @"), expressions.of(type, scope, 1).kept()));
            case 4 -> filled(name, Statement.line(name + "[@ % len(" + name + ")] = @", index, expressions.simple(type.item(), scope)));
            case 5 -> filled(name, Statement.line("del " + name + "[@ % len(" + name + ")]", index));
            case 6 -> filled(name, Statement.line(name + choices.of(".pop()", ".pop(0)", ".pop(-1)")));
            case 7 -> Statement.line(name + ".reverse()");
            case 8 -> Statement.line("del " + name + choices.of("[(@ & 7):]", "[:(@ & 1)]"), index);
            default -> type.item() == Simple.INT || type.item() == Simple.STR ? Statement.line(name + ".sort()") : Statement.line(name + "[:] = " + name + choices.of("[:]", "[1:] + " + name + "[:1]"));
        };
    }

    private Statement dict(String name, DictOf type, Scope scope) {
        Expression key = expressions.of(type.key(), scope, 1);
        Expression value = expressions.of(type.value(), scope, 2);
        return switch (choices.below(8)) {
            case 0, 1, 2 -> growing(name, Statement.line(name + "[@] = @", key, value));
            case 3 -> growing(name, Statement.line(name + ".setdefault(@, @)", key, value));
            case 4 -> growing(name, Statement.line(name + ".update(@)", expressions.of(type, scope, 1)));
            case 5 -> {
                Expression simple = expressions.simple(type.key(), scope);
                yield Statement.block("if @ in " + name + ":", List.of(Statement.line("del " + name + "[@]", simple)), simple);
            }
            case 6 -> Statement.line(name + ".pop(@, @)", key, value);
            default -> Statement.line(name + ".clear()");
        };
    }

    private static Statement growing(String name, Statement growth) {
        return Statement.block("if len(" + name + ") < " + Type.LONGEST + ":", List.of(growth)).fixed();
    }

    private static Statement filled(String name, Statement use) {
        return Statement.block("if len(" + name + ") > 0:", List.of(use));
    }
}
