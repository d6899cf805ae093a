package org.tracewright.benchmarks;

import java.util.Random;

/** Python text in the making: indented lines, and pieces of code that a seeded chance chooses, over the integers {@code a} and {@code b}. */
final class GeneratedCode {

    private static final String[] OPERATORS = {"+", "-", "*", "&", "|", "^"};
    private static final String[] COMPARISONS = {"<", ">", "==", "!=", "<=", ">="};

    private final StringBuilder text = new StringBuilder();
    private final Random random;
    private int lines;

    GeneratedCode(Random random) {
        this.random = random;
    }

    /** Adds lines, each indented by so many levels. */
    GeneratedCode add(int level, String... added) {
        for (String line : added) {
            text.append("    ".repeat(level)).append(line).append('\n');
            lines++;
        }
        return this;
    }

    GeneratedCode blank() {
        text.append('\n');
        lines++;
        return this;
    }

    int lines() {
        return lines;
    }

    int chance(int bound) {
        return random.nextInt(bound);
    }

    /** An integer expression; what it calculates stays small. */
    String expression() {
        return "(a " + OPERATORS[chance(OPERATORS.length)] + " " + (1 + chance(99)) + ") % " + (17 + chance(900)) + " "
                + OPERATORS[chance(2)] + " b " + OPERATORS[chance(OPERATORS.length)] + " " + chance(50);
    }

    String condition() {
        return "a & " + (1 + chance(15)) + " " + COMPARISONS[chance(COMPARISONS.length)] + " b % " + (2 + chance(9));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
