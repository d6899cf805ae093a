package org.tracewright.jit.runtime.optimize;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parameter {@code enable_opts} switches. */
public enum Optimization {
    /** Ranges of integers: comparisons, overflow checks and guards that they decide. */
    INTBOUNDS,
    /** Constant folding, algebraic rules, guards that follow from earlier ones. */
    REWRITE,
    /** No allocation of objects that do not escape. */
    VIRTUALIZE,
    /** Texts that are only put together, cut and compared. */
    STRING,
    /** Computing nothing twice. */
    PURE,
    /**
     * An object that has to be allocated is, in front of the first operation that needs it, so that no guard behind that describes it. {@link #VIRTUALIZE} cannot do otherwise: the name is there for
     * programs that give RPython's list, and switches nothing.
     */
    EARLYFORCE,
    /** Memory that is known to hold a value; writes done late or never. */
    HEAP,
    /** One iteration apart in front of the loop, which gives the loop what is then known. */
    UNROLL;

    /** All of them. */
    public static Set<Optimization> all() {
        return EnumSet.allOf(Optimization.class);
    }

    /**
     * Reads names with colons between them; {@code all} stands for all.
     *
     * @throws IllegalArgumentException names the word that is none
     */
    public static Set<Optimization> parse(String text) {
        Set<Optimization> enabled = EnumSet.noneOf(Optimization.class);
        for (String word : text.split(":")) {
            if (word.equals("all")) {
                return all();
            } else if (!word.isEmpty()) {
                enabled.add(named(word));
            }
        }
        return enabled;
    }

    private static Optimization named(String word) {
        return Arrays.stream(values()).filter(one -> one.optName().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no optimisation named " + word + "; there are "
                        + Arrays.stream(values()).map(Optimization::optName).collect(Collectors.joining(":"))));
    }

    /** The name in {@code enable_opts}. */
    public String optName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
