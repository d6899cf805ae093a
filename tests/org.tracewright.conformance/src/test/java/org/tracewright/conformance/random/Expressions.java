package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Nullable;
import org.tracewright.conformance.random.Type.Simple;

/** Draws expressions of a given type. */
final class Expressions {

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final NumberExpressions numbers;
    private final TextExpressions texts;
    private final TruthExpressions truths;
    private final ContainerExpressions containers;

    Expressions(Choices choices, Vocabulary vocabulary) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        numbers = new NumberExpressions(choices, this);
        texts = new TextExpressions(choices, this);
        truths = new TruthExpressions(choices, this);
        containers = new ContainerExpressions(choices, vocabulary, this);
    }

    /** One with about so many operations inside each other. */
    Expression of(Type type, Scope scope, int depth) {
        if (depth <= 0 || choices.percent(15)) {
            return simple(type, scope);
        }
        if (choices.percent(15)) {
            Expression call = call(type, scope, depth);
            if (call != null) {
                return call;
            }
        }
        if (choices.percent(8)) {
            return Expression.of(type, "(@ if @ else @)", of(type, scope, depth - 1), of(Simple.BOOL, scope, depth - 1), of(type, scope, depth - 1));
        }
        List<Supplier<Expression>> makers = new ArrayList<>();
        if (type instanceof Simple simple) {
            switch (simple) {
                case INT -> numbers.ints(scope, depth - 1, makers);
                case FLOAT -> numbers.floats(scope, depth - 1, makers);
                case UINT -> numbers.unsigned(scope, depth - 1, makers);
                case BOOL -> truths.add(scope, depth - 1, makers);
                case STR -> texts.add(scope, depth - 1, makers);
            }
        } else {
            containers.add(type, scope, depth - 1, makers);
        }
        return choices.made(makers);
    }

    /** A variable, an attribute or a literal: calls nothing and raises nothing. */
    Expression simple(Type type, Scope scope) {
        List<Expression> found = new ArrayList<>();
        scope.of(type).forEach(variable -> found.add(variable.read()));
        for (Variable variable : readable(scope)) {
            if (variable.type() instanceof InstanceOf instance) {
                instance.model().attributes().stream().filter(attribute -> type.accepts(attribute.type()))
                        .forEach(attribute -> found.add(Expression.of(attribute.type(), variable.name() + "." + attribute.name())));
            }
            if (variable.type() instanceof Type.TupleOf tuple && tuple.items().contains(type)) {
                found.add(Expression.of(type, variable.name() + "[" + tuple.items().indexOf(type) + "]"));
            }
        }
        if (type instanceof InstanceOf || type instanceof Nullable) {
            vocabulary.globals().stream().filter(global -> type.accepts(global.type())).forEach(global -> found.add(global.read()));
        }
        return found.isEmpty() || choices.percent(20) ? literal(type, scope) : choices.of(found);
    }

    private List<Variable> readable(Scope scope) {
        List<Variable> all = new ArrayList<>(scope.variables());
        all.addAll(vocabulary.globals());
        return all;
    }

    Expression literal(Type type, Scope scope) {
        if (type instanceof Simple simple) {
            return switch (simple) {
                case INT -> numbers.intLiteral();
                case FLOAT -> Expression.of(type, choices.of("0.0", "1.5", "-2.25", "1e10", "0.1", "-0.0", "3.0"));
                case UINT -> Expression.of(type, "r_uint(@)", numbers.naturalLiteral());
                case BOOL -> Expression.of(type, choices.of("True", "False"));
                case STR -> texts.literal();
            };
        }
        return containers.literal(type, scope);
    }

    /** A call of a routine that gives the type, or null. */
    Expression call(Type type, Scope scope, int depth) {
        List<Routine> known = vocabulary.routines().stream()
                .filter(routine -> type.accepts(routine.result()) && scope.allows(routine.effort()) && receiver(routine, scope) != null).toList();
        return known.isEmpty() || scope.isQuiet() ? null : call(choices.of(known), scope, depth);
    }

    /** A call of the routine. */
    Expression call(Routine routine, Scope scope, int depth) {
        scope.spend(routine.effort());
        List<Expression> operands = new ArrayList<>();
        StringBuilder template = new StringBuilder();
        if (routine.owner() != null) {
            operands.add(receiver(routine, scope));
            template.append("@.");
        }
        template.append(routine.name()).append('(');
        int given = routine.parameters().size() - choices.between(0, routine.optional());
        for (int i = 0; i < given; i++) {
            Variable parameter = routine.parameters().get(i);
            boolean byName = i >= routine.parameters().size() - routine.optional() && i == given - 1 && choices.percent(50);
            template.append(i == 0 ? "" : ", ").append(byName ? parameter.name() + "=@" : "@");
            operands.add(of(parameter.type(), scope, depth - 1).kept());
        }
        return new Expression(routine.result(), template.append(')').toString(), operands);
    }

    private Expression receiver(Routine routine, Scope scope) {
        if (routine.owner() == null) {
            return Expression.of(Simple.INT, "");
        }
        List<Expression> found = new ArrayList<>();
        InstanceOf wanted = new InstanceOf(routine.owner());
        readable(scope).stream().filter(variable -> wanted.accepts(variable.type())).forEach(variable -> found.add(variable.read()));
        return found.isEmpty() ? null : choices.of(found);
    }

    /** The value as text; it may be any but a list or a dictionary. */
    Expression text(Expression value) {
        Type type = value.type();
        if (type instanceof Type.TupleOf tuple) {
            List<String> parts = new ArrayList<>();
            List<Expression> operands = new ArrayList<>();
            for (int i = 0; i < tuple.items().size(); i++) {
                parts.add("%s");
                operands.add(text(Expression.of(tuple.items().get(i), "@[" + i + "]", value)));
            }
            String holes = "@" + ", @".repeat(parts.size() - 1);
            return new Expression(Simple.STR, "('" + String.join("/", parts) + "' % (" + holes + "))", operands);
        }
        return Expression.of(Simple.STR, textTemplate(type), value);
    }

    private static String textTemplate(Type type) {
        if (type instanceof Simple simple) {
            return switch (simple) {
                case STR -> "@";
                case UINT -> "str(intmask(@))";
                case INT, FLOAT, BOOL -> "str(@)";
            };
        }
        return type instanceof InstanceOf ? "@.describe()" : type instanceof Nullable ? "('none' if @ is None else 'some')" : "str(len(@))";
    }

    /** The template with each hole filled by an expression of the operand's type. */
    Expression filled(Type type, String template, Type operand, Scope scope, int depth) {
        List<Expression> operands = new ArrayList<>();
        template.chars().filter(c -> c == '@').forEach(hole -> operands.add(of(operand, scope, depth)));
        return new Expression(type, template, operands);
    }

    /** Adds what looks a value of the type up in a variable. */
    void addLookups(Type type, Scope scope, int depth, List<Supplier<Expression>> makers) {
        scope.variables().forEach(variable -> addLookups(variable, type, scope, depth, makers));
    }

    /** Looks a value up in the variable, with a guard or a default. */
    private void addLookups(Variable variable, Type wanted, Scope scope, int depth, List<Supplier<Expression>> makers) {
        if (variable.type() instanceof ListOf list && wanted.equals(list.item())) {
            // The index must not call anything that might empty the list after the test.
            makers.add(() -> Expression.of(wanted, "(" + variable.name() + "[@ % len(" + variable.name() + ")] if len(" + variable.name() + ") > 0 else @)",
                    simple(Simple.INT, scope), of(wanted, scope, depth)));
        }
        if (variable.type() instanceof DictOf dict && wanted.equals(dict.value())) {
            makers.add(() -> Expression.of(wanted, variable.name() + ".get(@, @)", of(dict.key(), scope, depth), of(wanted, scope, depth)));
        }
    }

    /** A variable of a list type for a place where only a name may stand, or null. */
    Variable listVariable(Scope scope) {
        List<Variable> lists = scope.variables().stream().filter(variable -> variable.type() instanceof ListOf).toList();
        return lists.isEmpty() ? null : choices.of(lists);
    }
}
