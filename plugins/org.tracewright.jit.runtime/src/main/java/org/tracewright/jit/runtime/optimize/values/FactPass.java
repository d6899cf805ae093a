package org.tracewright.jit.runtime.optimize.values;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.facts.Fact;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Pass;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Value;

/**
 * A pass that uses facts about values. What is known of the label's arguments is first taken to be what the preamble knows; where the body's end knows less, that is given up and the body done
 * again, until it holds. Where the body needs no more than that, only the most general is kept of what holds: so more bridges may go to the label.
 *
 * @param <F> what is known of a value
 */
abstract class FactPass<F extends Fact<F>> implements Pass {

    private static final int ROUNDS = 6;

    /** A walk that knows nothing. */
    abstract FactWalk<F> walk();

    /** What is known of a value of which nothing is known. */
    abstract F unknown();

    /** What a jump to the label must fulfil where the fact was used. */
    abstract Requirement requirement(Source source, F fact);

    @Override
    public PeeledTrace run(PeeledTrace trace) {
        FactWalk<F> before = walk();
        before.begin(trace.known());
        before.walk(trace.preamble());
        if (!trace.isLoop()) {
            return trace.rewritten(before).meeting(watch -> before.proves(watch.requirement(), watch.value()));
        }
        List<Value> entries = before.resolve(trace.head().entries());
        List<F> first = entries.stream().map(before::fact).toList();
        List<F> assumed = new ArrayList<>(first);
        FactWalk<F> inside = weakened(trace, assumed);
        List<F> general = new ArrayList<>(assumed);
        general.replaceAll(Fact::general);
        if (!general.equals(assumed)) {
            FactWalk<F> wider = weakened(trace, general);
            if (wider.cost() == inside.cost()) {
                return looping(trace, before, first, wider, general);
            }
        }
        return looping(trace, before, first, inside, assumed);
    }

    private PeeledTrace looping(PeeledTrace trace, FactWalk<F> before, List<F> first, FactWalk<F> inside, List<F> assumed) {
        LoopHead head = trace.head().withEntries(before.resolve(trace.head().entries())).requiring(requirements(trace.head(), assumed)).notKeeping(unkept(trace.head(), first, assumed));
        return new PeeledTrace(trace.inputs(), before.output(), head, inside.output(), inside.resolve(trace.end()));
    }

    /** The body with what is assumed, of which what does not hold at the body's end is given up. */
    private FactWalk<F> weakened(PeeledTrace trace, List<F> assumed) {
        FactWalk<F> inside = body(trace, assumed);
        for (int round = 1; weaken(assumed, inside, inside.resolve(trace.end()), round); round++) {
            inside = body(trace, assumed);
        }
        return inside;
    }

    private FactWalk<F> body(PeeledTrace trace, List<F> assumed) {
        FactWalk<F> inside = walk();
        for (int i = 0; i < assumed.size(); i++) {
            inside.learn(trace.head().params().get(i), assumed.get(i));
        }
        inside.walk(trace.body());
        return inside;
    }

    /** Whether something was taken for granted that does not hold at the end of the body; it is given up. */
    private boolean weaken(List<F> assumed, FactWalk<F> inside, Operation end, int round) {
        boolean changed = false;
        for (int i = 0; i < assumed.size(); i++) {
            F old = assumed.get(i);
            F joined = old.join(inside.fact(end.arg(i)));
            if (!joined.equals(old)) {
                assumed.set(i, round == 1 ? joined : old.widen(joined));
                changed = true;
            }
        }
        if (changed && round > ROUNDS) {
            assumed.replaceAll(any -> unknown());
        }
        return changed;
    }

    private List<Source> unkept(LoopHead head, List<F> first, List<F> assumed) {
        List<Source> list = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (losesType(first.get(i), assumed.get(i))) {
                list.add(head.sources().get(i));
            }
        }
        return list;
    }

    /** Whether the first fact says of which type an object is and the second does not. */
    abstract boolean losesType(F first, F second);

    private List<Requirement> requirements(LoopHead head, List<F> assumed) {
        List<Requirement> list = new ArrayList<>();
        for (int i = 0; i < assumed.size(); i++) {
            if (!assumed.get(i).isTrivial()) {
                list.add(requirement(head.sources().get(i), assumed.get(i)));
            }
        }
        return list;
    }
}
