package org.tracewright.jit.runtime.optimize.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracewright.jit.runtime.trace.ConstFloat;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/** Reads one rule. */
final class RuleParser {

    private static final Pattern RULE = Pattern.compile("(\\w+): (.*?) => (.*?)(?: if pow2\\((\\w+)\\))?");
    private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z_]\\w*|-?\\d+(?:\\.\\d+)?|[(),])");

    private final Map<String, Term.Variable> variables = new HashMap<>();
    private Matcher tokens;
    private String token;

    static Rule parse(String line) {
        Matcher matcher = RULE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no rule: " + line);
        }
        RuleParser parser = new RuleParser();
        Term left = parser.term(matcher.group(2));
        Term right = parser.term(matcher.group(3));
        Term.Variable power = matcher.group(4) == null ? null : parser.variable(matcher.group(4));
        return new Rule(matcher.group(1), (Term.Application) left, right, parser.variables.size(), power);
    }

    private Term term(String text) {
        tokens = TOKEN.matcher(text);
        advance();
        return term();
    }

    private void advance() {
        token = tokens.lookingAt() ? tokens.group(1) : "";
        tokens.region(tokens.regionStart() + (token.isEmpty() ? 0 : tokens.end() - tokens.regionStart()), tokens.regionEnd());
    }

    private Term term() {
        String word = token;
        advance();
        if (token.equals("(")) {
            List<Term> args = new ArrayList<>();
            do {
                advance();
                args.add(term());
            } while (token.equals(","));
            advance();
            return word.equals("log2") ? new Term.Log2(args.get(0)) : new Term.Application(TraceOpcode.valueOf(word.toUpperCase(Locale.ROOT)), args);
        } else if (Character.isLetter(word.charAt(0))) {
            return variable(word);
        }
        return new Term.Literal(word.contains(".") ? new ConstFloat(Double.parseDouble(word)) : new ConstInt(Long.parseLong(word)));
    }

    private Term.Variable variable(String name) {
        Term.Variable known = variables.get(name);
        if (known == null) {
            known = new Term.Variable(name, variables.size());
            variables.put(name, known);
        }
        return known;
    }
}
