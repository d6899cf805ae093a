package org.tracewright.conformance.random;

import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.DictOf;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Nullable;
import org.tracewright.conformance.random.Type.Simple;
import org.tracewright.conformance.random.Type.TupleOf;

/** Comparisons, tests and what joins them. */
final class TruthExpressions {

    private final Choices choices;
    private final Expressions all;

    TruthExpressions(Choices choices, Expressions all) {
        this.choices = choices;
        this.all = all;
    }

    void add(Scope scope, int depth, List<Supplier<Expression>> makers) {
        for (int i = 0; i < 3; i++) {
            makers.add(() -> compared(choices.of(Simple.INT, Simple.INT, Simple.STR, Simple.FLOAT, Simple.UINT), scope, depth));
        }
        for (String template : List.of("(@ and @)", "(@ or @)", "(not @)")) {
            makers.add(() -> all.filled(Simple.BOOL, template, Simple.BOOL, scope, depth));
        }
        makers.add(() -> all.filled(Simple.BOOL, "(@ < @ <= @)", Simple.INT, scope, depth));
        makers.add(() -> all.filled(Simple.BOOL, "bool(@)", choices.of(Simple.INT, Simple.STR), scope, depth));
        for (String template : List.of("(@ in @)", "(@ not in @)", "@.startswith(@)", "@.endswith(@)")) {
            makers.add(() -> all.filled(Simple.BOOL, template, Simple.STR, scope, depth));
        }
        scope.variables().forEach(variable -> tests(variable, scope, depth, makers));
    }

    private Expression compared(Type type, Scope scope, int depth) {
        return Expression.of(Simple.BOOL, "(@ " + choices.of("==", "!=", "<", "<=", ">", ">=") + " @)", all.of(type, scope, depth), all.of(type, scope, depth));
    }

    private void tests(Variable variable, Scope scope, int depth, List<Supplier<Expression>> makers) {
        String name = variable.name();
        Type type = variable.type();
        if (type instanceof ListOf list && (list.item() == Simple.INT || list.item() == Simple.STR)) {
            makers.add(() -> Expression.of(Simple.BOOL, "(@ in " + name + ")", all.of(list.item(), scope, depth)));
            makers.add(() -> Expression.of(Simple.BOOL, "(" + name + " == @)", all.of(type, scope, depth)));
        } else if (type instanceof DictOf dict) {
            makers.add(() -> Expression.of(Simple.BOOL, "(@ in " + name + ")", all.of(dict.key(), scope, depth)));
        } else if (type instanceof TupleOf tuple && !tuple.items().contains(Simple.FLOAT)) {
            // CPython finds a tuple with a number that is none equal to itself, as it asks for identity first.
            makers.add(() -> Expression.of(Simple.BOOL, "(" + name + " == @)", all.of(type, scope, depth)));
        } else if (type instanceof Nullable) {
            makers.add(() -> Expression.of(Simple.BOOL, "(" + name + choices.of(" is None)", " is not None)")));
        } else if (type instanceof InstanceOf instance) {
            makers.add(() -> Expression.of(Simple.BOOL, "(" + name + " is @)", all.simple(new InstanceOf(instance.model().root()), scope)));
        }
    }
}
