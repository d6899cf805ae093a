package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;

/** One side of a peephole rule. */
sealed interface Term {

    /** Stands for any operand; for a constant where the name is in capitals. */
    record Hole(String name) implements Term {

        boolean needsConstant() {
            return Character.isUpperCase(name.charAt(0));
        }
    }

    /** A number or truth value, as bits. */
    record Literal(long bits) implements Term {
    }

    /** An operation. */
    record Apply(Opcode opcode, List<Term> args) implements Term {
    }

    /** Reads {@code int_add(x, 0)}. */
    static Term parse(String text) {
        String trimmed = text.trim();
        int open = trimmed.indexOf('(');
        if (open >= 0) {
            return new Apply(Opcode.valueOf(trimmed.substring(0, open).toUpperCase(Locale.ROOT)), arguments(trimmed.substring(open + 1, trimmed.length() - 1)));
        }
        Map<String, Long> truths = Map.of("True", 1L, "False", 0L);
        if (truths.containsKey(trimmed)) {
            return new Literal(truths.get(trimmed));
        }
        return trimmed.matches("-?\\d+") ? new Literal(Long.parseLong(trimmed)) : new Hole(trimmed);
    }

    private static List<Term> arguments(String text) {
        List<Term> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(parse(text.substring(start, i)));
                start = i + 1;
            }
        }
        return arguments;
    }

    /** Adds the names of all holes. */
    default void collectHoles(Set<String> names) {
        if (this instanceof Hole hole) {
            names.add(hole.name);
        } else if (this instanceof Apply apply) {
            apply.args.forEach(a -> a.collectHoles(names));
        }
    }
}
