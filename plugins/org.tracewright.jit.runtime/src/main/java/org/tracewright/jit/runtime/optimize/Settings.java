package org.tracewright.jit.runtime.optimize;

import java.util.Set;

/**
 * What the optimiser does.
 *
 * @param enabled   the optimisations that are on
 * @param maxUnroll the longest recorded trace, in operations, that is peeled
 */
public record Settings(Set<Optimization> enabled, int maxUnroll) {

    /** Everything on. */
    public static final Settings FULL = new Settings(Optimization.all(), 4000);

    public Settings {
        enabled = Set.copyOf(enabled);
    }

    /** Settings with those optimisations alone, as {@link Optimization#parse} reads them. */
    public static Settings of(String enableOpts) {
        return new Settings(Optimization.parse(enableOpts), FULL.maxUnroll);
    }

    public boolean has(Optimization optimization) {
        return enabled.contains(optimization);
    }
}
