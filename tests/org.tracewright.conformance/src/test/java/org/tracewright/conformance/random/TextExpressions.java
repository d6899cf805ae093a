package org.tracewright.conformance.random;

import java.util.List;
import java.util.function.Supplier;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Simple;

/** Strings. */
final class TextExpressions {

    private final Choices choices;
    private final Expressions all;

    TextExpressions(Choices choices, Expressions all) {
        this.choices = choices;
        this.all = all;
    }

    Expression literal() {
        return Expression.of(Simple.STR, choices.of("''", "'a'", "'b c'", "'Hello'", "'x,y,,z'", "' pad '", "'aXbXa'", "'0'", "'-17'", "'zz9'", "'a\\nb'", "'%'"));
    }

    void add(Scope scope, int depth, List<Supplier<Expression>> makers) {
        for (String template : List.of("(@ + @)", "@.upper()", "@.lower()", "@.strip()", "@.lstrip()", "@.rstrip(' a')", "@.replace('a', @)", "@.replace('X', @)", "@[:-1]",
                "@[1:]", "@[:5]", "@[2:4]", "('%s' % @)", "('<%s|%s>' % (@, @))")) {
            makers.add(() -> all.filled(Simple.STR, template, Simple.STR, scope, depth));
        }
        for (String template : List.of("str(@)", "('%d' % @)", "('%x' % (@ & 65535))", "('%o' % (@ & 511))", "chr(32 + @ % 95)", "('%d,%d' % (@, @))", "('%c' % (65 + @ % 26))")) {
            makers.add(() -> all.filled(Simple.STR, template, Simple.INT, scope, depth));
        }
        makers.add(() -> Expression.of(Simple.STR, "(@ * (@ & 3))", all.of(Simple.STR, scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> Expression.of(Simple.STR, "@[(@ & 3):(@ & 7)]", all.of(Simple.STR, scope, depth), all.of(Simple.INT, scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> Expression.of(Simple.STR, "@.join(@)", literal(), all.of(new ListOf(Simple.STR), scope, depth)));
        makers.add(() -> Expression.of(Simple.STR, "('%s:%d' % (@, @))", all.of(Simple.STR, scope, depth), all.of(Simple.INT, scope, depth)));
        makers.add(() -> Expression.of(Simple.STR, "('%f' % @)", all.simple(Simple.FLOAT, scope)));
        makers.add(() -> all.text(all.simple(choices.of(Simple.FLOAT, Simple.BOOL, Simple.UINT), scope)));
        all.addLookups(Simple.STR, scope, depth, makers);
    }
}
