package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Nullable;
import org.tracewright.conformance.random.Type.Simple;
import org.tracewright.conformance.random.Type.TupleOf;

/** Lists, dictionaries, tuples and instances. */
final class ContainerExpressions {

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions all;

    ContainerExpressions(Choices choices, Vocabulary vocabulary, Expressions all) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.all = all;
    }

    Expression literal(Type type, Scope scope) {
        return made(type, scope, 0);
    }

    void add(Type type, Scope scope, int depth, List<Supplier<Expression>> makers) {
        makers.add(() -> made(type, scope, depth));
        if (type instanceof ListOf list) {
            lists(list, scope, depth, makers);
        } else if (type instanceof DictOf) {
            makers.add(() -> Expression.of(type, "@.copy()", all.of(type, scope, depth)));
        } else if (type instanceof Nullable nullable) {
            makers.add(() -> all.of(nullable.instance(), scope, depth));
        } else {
            all.addLookups(type, scope, depth, makers);
        }
    }

    private Expression made(Type type, Scope scope, int depth) {
        if (type instanceof ListOf list) {
            return sequence(type, "[", choices.percent(10) ? 0 : choices.between(1, 4), list.item(), "]", scope, depth);
        } else if (type instanceof DictOf dict) {
            return dict(dict, scope, depth);
        } else if (type instanceof TupleOf tuple) {
            return list(type, "(", tuple.items(), ")", scope, depth);
        } else if (type instanceof Nullable nullable && depth > 0 && choices.percent(60)) {
            return Expression.of(nullable.instance(), "@", made(nullable.instance(), scope, depth));
        } else if (type instanceof InstanceOf instance) {
            List<ClassModel> below = vocabulary.classes().stream().filter(model -> model.isBelow(instance.model())).toList();
            ClassModel model = choices.of(below);
            return list(new InstanceOf(model), model.name() + "(", model.attributes().stream().map(Variable::type).toList(), ")", scope, depth);
        }
        return Expression.of(type, "None");
    }

    private Expression sequence(Type type, String open, int size, Type item, String close, Scope scope, int depth) {
        return list(type, open, Collections.nCopies(size, item), close, scope, depth);
    }

    private Expression list(Type type, String open, List<Type> items, String close, Scope scope, int depth) {
        List<Expression> operands = new ArrayList<>();
        items.forEach(item -> operands.add(
                (item instanceof InstanceOf || item instanceof Nullable || depth > 0 ? all.of(item, scope, depth) : all.simple(item, scope)).kept()));
        String holes = items.isEmpty() ? "" : "@" + ", @".repeat(items.size() - 1);
        return new Expression(type, open + holes + close, operands);
    }

    private Expression dict(DictOf type, Scope scope, int depth) {
        List<Expression> operands = new ArrayList<>();
        int size = choices.between(1, 3);
        for (int i = 0; i < size; i++) {
            operands.add(all.of(type.key(), scope, depth - 1).kept());
            operands.add(all.of(type.value(), scope, depth - 1).kept());
        }
        return new Expression(type, "{@: @" + ", @: @".repeat(size - 1) + "}", operands);
    }

    private void lists(ListOf type, Scope scope, int depth, List<Supplier<Expression>> makers) {
        makers.add(() -> Expression.of(type, "(@ + @)", all.of(type, scope, depth), all.of(type, scope, depth)));
        makers.add(() -> Expression.of(type, "@[(@ & 3):]", all.of(type, scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> Expression.of(type, "@[(@ & 1):(@ & 7)]", all.of(type, scope, depth), all.of(Simple.INT, scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> Expression.of(type, "@[:]", all.of(type, scope, depth)));
        makers.add(() -> Expression.of(type, "([@] * (@ & 7))", all.of(type.item(), scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> comprehension(type, scope, depth));
        if (type.item() == Simple.INT || type.item() == Simple.STR) {
            makers.add(() -> Expression.of(type, "sorted(@)", all.of(type, scope, depth)));
        }
        if (type.item() == Simple.STR) {
            makers.add(() -> Expression.of(type, "@.split(@)", all.of(Simple.STR, scope, depth), Expression.of(Simple.STR, choices.of("','", "'a'", "' '", "'X'"))));
        }
        if (type.item() == Simple.INT) {
            makers.add(() -> Expression.of(type, "[x for x in range(@ & 7)]", all.of(Simple.INT, scope, depth)));
            if (!vocabulary.generators().isEmpty() && !scope.isQuiet()) {
                makers.add(() -> Expression.of(type, "[x for x in " + choices.of(vocabulary.generators()) + "(@)]", all.of(Simple.INT, scope, depth)));
            }
        }
    }

    private Expression comprehension(ListOf type, Scope scope, int depth) {
        Variable each = new Variable(vocabulary.fresh("e"), choices.of(Simple.INT, Simple.STR));
        Scope body = scope.repeated(Type.LONGEST, false);
        body.declare(each);
        Expression item = all.of(type.item(), body, depth);
        Expression source = all.of(new ListOf(each.type()), scope.quieted(), depth).kept();
        if (choices.percent(30)) {
            return Expression.of(type, "[@ for " + each.name() + " in @ if @]", item, source, all.of(Simple.BOOL, body, depth));
        }
        return Expression.of(type, "[@ for " + each.name() + " in @]", item, source);
    }
}
