package org.tracewright.jit.runtime.optimize.values;

import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;
import org.tracewright.jit.runtime.optimize.rules.AlgebraicRules;

/**
 * Computes what is constant, applies the algebraic rules, and drops guards that earlier ones imply. A later guard that says more than an earlier one of the same reference takes the earlier one's place,
 * where failing is no less right.
 */
public final class RewritePass extends FactPass<RefFact> {

    private final boolean collects;
    private final Cpu cpu;
    private final AlgebraicRules rules;

    /** @param collects whether guards are to keep what is known where they stand */
    public RewritePass(Cpu cpu, AlgebraicRules rules, boolean collects) {
        this.collects = collects;
        this.cpu = cpu;
        this.rules = rules;
    }

    @Override
    public boolean decides(Requirement requirement) {
        return requirement instanceof Requirement.HasFact;
    }

    @Override
    public String name() {
        return "rewrite";
    }

    @Override
    FactWalk<RefFact> walk() {
        return new RewriteWalk(cpu, rules, collects);
    }

    @Override
    RefFact unknown() {
        return RefFact.UNKNOWN;
    }

    @Override
    Requirement requirement(Source source, RefFact fact) {
        return new Requirement.HasFact(source, fact);
    }

    @Override
    boolean losesType(RefFact first, RefFact second) {
        return (first.exact() != null || first.base() != null) && second.exact() == null && second.base() == null;
    }
}
