package org.tracewright.conformance.random;

import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.Simple;

/** Numbers: signed ones in the range of a machine word, unsigned ones that wrap, and floats. */
final class NumberExpressions {

    private final Choices choices;
    private final Expressions all;

    NumberExpressions(Choices choices, Expressions all) {
        this.choices = choices;
        this.all = all;
    }

    Expression intLiteral() {
        if (choices.percent(8)) {
            return Expression.of(Simple.INT, choices.of("9223372036854775807", "(-9223372036854775807 - 1)", "4294967296", "-2147483649", "255", "65536"));
        }
        int value = choices.between(-9, choices.percent(30) ? 1000 : 20);
        return Expression.of(Simple.INT, Integer.toString(value));
    }

    Expression naturalLiteral() {
        return Expression.of(Simple.INT, Integer.toString(choices.below(choices.percent(70) ? 10 : 100000)));
    }

    void ints(Scope scope, int depth, List<Supplier<Expression>> makers) {
        for (String template : List.of("intmask(@ + @)", "intmask(@ - @)", "intmask(@ * @)", "(@ // ((@ & 7) + 1))", "(@ // -((@ & 7) + 2))", "(@ % ((@ & 15) + 1))",
                "(@ % -((@ & 7) + 2))", "(@ & @)", "(@ | @)", "(@ ^ @)", "(~@)", "intmask(@ << (@ & 63))", "(@ >> (@ & 63))", "intmask(-@)", "max(@, @)", "min(@, @)",
                "abs(@ >> 1)", "int((@ & 4095) / 4.0)", "(@ if @ < 10 else 10)")) {
            makers.add(() -> filled(Simple.INT, template, Simple.INT, scope, depth));
        }
        for (String template : List.of("len(@)", "@.find(@)", "@.rfind(@)", "@.count(@ + 'a')", "ord((@ + 'z')[0])")) {
            makers.add(() -> filled(Simple.INT, template, Simple.STR, scope, depth));
        }
        makers.add(() -> filled(Simple.INT, "intmask(@)", Simple.UINT, scope, depth));
        makers.add(() -> filled(Simple.INT, "int(@)", Simple.BOOL, scope, depth));
        Variable list = all.listVariable(scope);
        if (list != null) {
            makers.add(() -> Expression.of(Simple.INT, "len(@)", list.read()));
        }
        all.addLookups(Simple.INT, scope, depth, makers);
        makers.add(() -> Expression.of(Simple.INT, "K0[@ % 5]", all.of(Simple.INT, scope, depth)));
    }

    void floats(Scope scope, int depth, List<Supplier<Expression>> makers) {
        for (String template : List.of("(@ + @)", "(@ - @)", "(@ * @)", "(@ / (abs(@) + 1.0))", "(-@)", "abs(@)")) {
            makers.add(() -> filled(Simple.FLOAT, template, Simple.FLOAT, scope, depth));
        }
        makers.add(() -> filled(Simple.FLOAT, "float(@)", Simple.INT, scope, depth));
        makers.add(() -> filled(Simple.FLOAT, "(@ * 0.25)", Simple.INT, scope, depth));
    }

    void unsigned(Scope scope, int depth, List<Supplier<Expression>> makers) {
        for (String template : List.of("(@ + @)", "(@ - @)", "(@ * @)", "(@ & @)", "(@ | @)", "(@ ^ @)", "(~@)", "(@ // (@ | r_uint(1)))", "(@ % (@ | r_uint(1)))")) {
            makers.add(() -> filled(Simple.UINT, template, Simple.UINT, scope, depth));
        }
        makers.add(() -> filled(Simple.UINT, "r_uint(@)", Simple.INT, scope, depth));
        for (String operator : List.of("<<", ">>")) {
            makers.add(() -> Expression.of(Simple.UINT, "(@ " + operator + " (@ & 63))", all.of(Simple.UINT, scope, depth), all.of(Simple.INT, scope, depth)));
        }
    }

    private Expression filled(Type type, String template, Type operand, Scope scope, int depth) {
        return all.filled(type, template, operand, scope, depth);
    }
}
