package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.lang.rpython.Argument;
import org.tracewright.lang.rpython.Call;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.GeneratorExpression;

/** Compiles calls: the function, then positional values, values of keywords, star and star star, in this order on the stack. */
final class Calls {

    private final Unit unit;

    Calls(Unit unit) {
        this.unit = unit;
    }

    void call(Call node) {
        unit.expression(node.getFunction());
        int positional = positional(node);
        List<String> keywords = keywords(node);
        boolean star = single(node, "*");
        boolean starStar = single(node, "**");
        int shape = -1;
        if (!keywords.isEmpty() || star || starStar) {
            shape = unit.out.constant(new CallShape(keywords, star, starStar));
        }
        unit.at(node);
        unit.out.emit(Instruction.CALL, positional, shape);
    }

    private int positional(Call node) {
        int count = 0;
        boolean more = false;
        for (Argument argument : node.getArguments()) {
            if (argument.getStar() != null || argument.getName() != null) {
                more = true;
            } else {
                if (more) {
                    unit.error(argument, "positional argument follows keyword argument");
                }
                if (argument.getValue() instanceof GeneratorExpression && node.getArguments().size() > 1 && isBare(argument)) {
                    unit.error(argument, "generator expression must be parenthesized if not sole argument");
                }
                unit.expression(argument.getValue());
                count++;
            }
        }
        return count;
    }

    private boolean isBare(Argument argument) {
        return unit.context.place(argument).offset() == unit.context.place(argument.getValue()).offset()
                && unit.context.source().source().charAt(unit.context.place(argument).offset()) != '(';
    }

    private List<String> keywords(Call node) {
        List<String> names = new ArrayList<>();
        for (Argument argument : node.getArguments()) {
            if (argument.getName() != null) {
                if (names.contains(argument.getName())) {
                    unit.error(argument, "keyword argument repeated: " + argument.getName());
                }
                names.add(argument.getName());
                unit.expression(argument.getValue());
            }
        }
        return names;
    }

    private boolean single(Call node, String sign) {
        Expression found = null;
        for (Argument argument : node.getArguments()) {
            if (sign.equals(argument.getStar())) {
                if (found != null) {
                    unit.error(argument, "more than one " + sign + " argument");
                } else {
                    found = argument.getValue();
                    unit.expression(found);
                }
            }
        }
        return found != null;
    }
}
