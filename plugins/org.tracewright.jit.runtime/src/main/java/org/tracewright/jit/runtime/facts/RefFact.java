package org.tracewright.jit.runtime.facts;

import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What is known of a reference.
 *
 * @param nonNull whether it is not null
 * @param exact   its exact class, or null where that is not known
 * @param base    a class that it is of or below, or null; not used where the exact class is known
 */
public record RefFact(boolean nonNull, Object exact, Object base) implements Fact<RefFact> {

    /** Nothing. */
    public static final RefFact UNKNOWN = new RefFact(false, null, null);
    /** Not null. */
    public static final RefFact NONNULL = new RefFact(true, null, null);

    /** Of exactly that class. */
    public static RefFact exactly(Object classObject) {
        return new RefFact(true, classObject, null);
    }

    /** Of that class or one below. */
    public static RefFact below(Object classObject) {
        return new RefFact(true, null, classObject);
    }

    @Override
    public RefFact join(RefFact other) {
        return new RefFact(nonNull && other.nonNull, exact == other.exact ? exact : null, base == other.base ? base : null);
    }

    /**
     * Whether a reference of which this is known is one of which the other holds.
     *
     * @param isSubclass whether the first class is the second or below it
     */
    public boolean implies(RefFact other, BiPredicate<Object, Object> isSubclass) {
        Object best = exact != null ? exact : base;
        return (nonNull || !other.nonNull) && (other.exact == null || exact == other.exact) && (other.base == null || best != null && isSubclass.test(best, other.base));
    }

    @Override
    public RefFact widen(RefFact other) {
        return join(other);
    }

    /** That a reference is not null any use of it tells anew; its class takes a guard. */
    @Override
    public RefFact general() {
        return exact == null && base == null ? UNKNOWN : this;
    }

    @Override
    public boolean isTrivial() {
        return !nonNull;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefFact that && nonNull == that.nonNull && exact == that.exact && base == that.base;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nonNull, System.identityHashCode(exact), System.identityHashCode(base));
    }
}
