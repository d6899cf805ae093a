package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression.
 *
 * @param type     of the value
 * @param template source text with a hole, {@code @}, for each operand
 * @param operands what fills the holes, in their order
 */
public record Expression(Type type, String template, List<Expression> operands) {

    static Expression of(Type type, String template, Expression... operands) {
        return new Expression(type, template, List.of(operands));
    }

    String source() {
        return fill(template, operands);
    }

    /** The template with its holes filled. */
    static String fill(String template, List<Expression> operands) {
        if (operands.isEmpty()) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : template.toCharArray()) {
            if (c == '@') {
                text.append(operands.get(next++).source());
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** With its length limited, where it could grow without end. */
    Expression kept() {
        boolean computed = template.indexOf('(') >= 0 || template.indexOf('@') >= 0;
        return computed && !type.kept().equals("@") ? of(type, type.kept(), this) : this;
    }

    /** Smaller expressions of the same type, the smallest first. */
    List<Expression> smaller() {
        List<Expression> found = new ArrayList<>();
        if (!source().equals(type.literal()) && !operands.isEmpty()) {
            found.add(of(type, type.literal()));
        }
        operands.stream().filter(operand -> type.accepts(operand.type())).forEach(found::add);
        return found;
    }

    @Override
    public String toString() {
        return source();
    }
}
