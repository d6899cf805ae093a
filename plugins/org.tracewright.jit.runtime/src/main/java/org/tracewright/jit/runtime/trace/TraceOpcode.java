package org.tracewright.jit.runtime.trace;

import java.util.Locale;

/**
 * The one table of trace operations: number of arguments, kind of the result, effect. Argument conventions:
 * <ul>
 * <li>Integer arithmetic is on 64 bits and wraps; {@code int_floordiv} and {@code int_mod} floor, the divisor is not zero and the quotient does not overflow; shift counts are 0 to 63.
 *     {@code int_signext(x, bytes)} and {@code int_zeroext(x, bytes)} cut to 1, 2 or 4 bytes. {@code int_add_ovf} and its kin are followed by {@code guard_no_overflow} or {@code guard_overflow}.
 * <li>{@code getfield_gc_i(p, descr=FieldDescr)}, {@code setfield_gc(p, v, descr)}, {@code getarrayitem_gc_i(a, i, descr=ArrayDescr)}, {@code setarrayitem_gc(a, i, v, descr)},
 *     {@code arraylen_gc(a, descr)}. The object is not null. {@code strlen strgetitem strsetitem newstr} work on {@code str}, the {@code unicode…} ones on {@code unicode}.
 * <li>{@code new(descr=StructDescr)} gives zeroed memory, for structs with a class as for those without; {@code new_array(n, descr=ArrayDescr)}.
 * <li>{@code array_copy(source, target, sourceStart, targetStart, length, descr)} may overlap; {@code array_fill(a, start, length, item, descr)};
 *     {@code array_equal(a, b, aStart, bStart, length, descr)}; the {@code str…} and {@code unicode…} ones likewise on texts. Ranges are in bounds: only the run-time library
 *     names them, and sees to that.
 * <li>{@code instance_class(p)} is the class of an instance that is not null; {@code issubclass(class, class)}; {@code class_attr_i(class, descr=FieldDescr)}.
 * <li>{@code call_i(arguments…, descr=CallDescr)}; a call through a function pointer has the pointer as first argument. {@code call_pure_…} may be folded;
 *     {@code call_loopinvariant_…} needs to be done once a loop; {@code call_may_force_…} is followed by {@code guard_not_forced}.
 * <li>A guard goes on if: {@code guard_true(i)} i is not 0; {@code guard_value(x, constant)} both are the same; {@code guard_class(p, constant class)} p is not null and
 *     exactly of that class; {@code guard_exception(constant class)} an exception of exactly that class is pending: gives it and clears it;
 *     {@code guard_not_invalidated(constant)} no quasi-immutable field has changed whose content the trace has for a constant.
 * <li>{@code debug_merge_point(driver index, greens…)} marks a position of the user's program; {@code label(args…, descr=LabelDescr)}; {@code jump(args…, descr=LabelDescr)};
 *     {@code finish(result?, descr=FinishDescr)} leaves the portal with a result; {@code finish} with an exception descriptor leaves it raising.
 * </ul>
 */
public enum TraceOpcode {
    INT_ADD(2, Kind.INT, Effect.PURE),
    INT_SUB(2, Kind.INT, Effect.PURE),
    INT_MUL(2, Kind.INT, Effect.PURE),
    INT_FLOORDIV(2, Kind.INT, Effect.PURE),
    INT_MOD(2, Kind.INT, Effect.PURE),
    INT_AND(2, Kind.INT, Effect.PURE),
    INT_OR(2, Kind.INT, Effect.PURE),
    INT_XOR(2, Kind.INT, Effect.PURE),
    INT_LSHIFT(2, Kind.INT, Effect.PURE),
    INT_RSHIFT(2, Kind.INT, Effect.PURE),
    INT_LT(2, Kind.INT, Effect.PURE),
    INT_LE(2, Kind.INT, Effect.PURE),
    INT_EQ(2, Kind.INT, Effect.PURE),
    INT_NE(2, Kind.INT, Effect.PURE),
    INT_GT(2, Kind.INT, Effect.PURE),
    INT_GE(2, Kind.INT, Effect.PURE),
    INT_NEG(1, Kind.INT, Effect.PURE),
    INT_INVERT(1, Kind.INT, Effect.PURE),
    INT_ABS(1, Kind.INT, Effect.PURE),
    INT_IS_TRUE(1, Kind.INT, Effect.PURE),
    INT_IS_ZERO(1, Kind.INT, Effect.PURE),
    INT_SIGNEXT(2, Kind.INT, Effect.PURE),
    INT_ZEROEXT(2, Kind.INT, Effect.PURE),
    UINT_FLOORDIV(2, Kind.INT, Effect.PURE),
    UINT_MOD(2, Kind.INT, Effect.PURE),
    UINT_MUL_HIGH(2, Kind.INT, Effect.PURE),
    UINT_RSHIFT(2, Kind.INT, Effect.PURE),
    UINT_LT(2, Kind.INT, Effect.PURE),
    UINT_LE(2, Kind.INT, Effect.PURE),
    UINT_GT(2, Kind.INT, Effect.PURE),
    UINT_GE(2, Kind.INT, Effect.PURE),
    INT_ADD_OVF(2, Kind.INT, Effect.OVERFLOW),
    INT_SUB_OVF(2, Kind.INT, Effect.OVERFLOW),
    INT_MUL_OVF(2, Kind.INT, Effect.OVERFLOW),

    FLOAT_ADD(2, Kind.FLOAT, Effect.PURE),
    FLOAT_SUB(2, Kind.FLOAT, Effect.PURE),
    FLOAT_MUL(2, Kind.FLOAT, Effect.PURE),
    FLOAT_TRUEDIV(2, Kind.FLOAT, Effect.PURE),
    FLOAT_NEG(1, Kind.FLOAT, Effect.PURE),
    FLOAT_ABS(1, Kind.FLOAT, Effect.PURE),
    FLOAT_LT(2, Kind.INT, Effect.PURE),
    FLOAT_LE(2, Kind.INT, Effect.PURE),
    FLOAT_EQ(2, Kind.INT, Effect.PURE),
    FLOAT_NE(2, Kind.INT, Effect.PURE),
    FLOAT_GT(2, Kind.INT, Effect.PURE),
    FLOAT_GE(2, Kind.INT, Effect.PURE),
    CAST_INT_TO_FLOAT(1, Kind.FLOAT, Effect.PURE),
    CAST_FLOAT_TO_INT(1, Kind.INT, Effect.PURE),
    CAST_UINT_TO_FLOAT(1, Kind.FLOAT, Effect.PURE),
    CAST_FLOAT_TO_UINT(1, Kind.INT, Effect.PURE),
    CONVERT_FLOAT_BYTES_TO_LONGLONG(1, Kind.INT, Effect.PURE),
    CONVERT_LONGLONG_BYTES_TO_FLOAT(1, Kind.FLOAT, Effect.PURE),

    PTR_EQ(2, Kind.INT, Effect.PURE),
    PTR_NE(2, Kind.INT, Effect.PURE),
    INSTANCE_CLASS(1, Kind.REF, Effect.PURE),
    ISSUBCLASS(2, Kind.INT, Effect.PURE),
    CLASS_ATTR_I(1, Kind.INT, Effect.PURE),
    CLASS_ATTR_R(1, Kind.REF, Effect.PURE),
    CLASS_ATTR_F(1, Kind.FLOAT, Effect.PURE),
    CLASS_NAME(1, Kind.REF, Effect.PURE),
    IDENTITY_HASH(1, Kind.INT, Effect.PURE),
    SAME_AS_I(1, Kind.INT, Effect.PURE),
    SAME_AS_R(1, Kind.REF, Effect.PURE),
    SAME_AS_F(1, Kind.FLOAT, Effect.PURE),

    NEW(0, Kind.REF, Effect.ALLOCATE),
    NEW_OF_CLASS(1, Kind.REF, Effect.ALLOCATE),
    NEW_ARRAY(1, Kind.REF, Effect.ALLOCATE),
    NEWSTR(1, Kind.REF, Effect.ALLOCATE),
    NEWUNICODE(1, Kind.REF, Effect.ALLOCATE),
    GETFIELD_GC_I(1, Kind.INT, Effect.READ),
    GETFIELD_GC_R(1, Kind.REF, Effect.READ),
    GETFIELD_GC_F(1, Kind.FLOAT, Effect.READ),
    SETFIELD_GC(2, Kind.VOID, Effect.WRITE),
    GETARRAYITEM_GC_I(2, Kind.INT, Effect.READ),
    GETARRAYITEM_GC_R(2, Kind.REF, Effect.READ),
    GETARRAYITEM_GC_F(2, Kind.FLOAT, Effect.READ),
    SETARRAYITEM_GC(3, Kind.VOID, Effect.WRITE),
    ARRAYLEN_GC(1, Kind.INT, Effect.PURE),
    STRLEN(1, Kind.INT, Effect.PURE),
    /** Text objects are written only until they are complete, so reads of complete ones are pure; the string pass knows which are complete. */
    STRGETITEM(2, Kind.INT, Effect.PURE),
    STRSETITEM(3, Kind.VOID, Effect.WRITE),
    UNICODELEN(1, Kind.INT, Effect.PURE),
    UNICODEGETITEM(2, Kind.INT, Effect.PURE),
    UNICODESETITEM(3, Kind.VOID, Effect.WRITE),
    ARRAY_COPY(5, Kind.VOID, Effect.WRITE),
    ARRAY_FILL(4, Kind.VOID, Effect.WRITE),
    ARRAY_EQUAL(5, Kind.INT, Effect.READ),
    ARRAY_COMPARE(6, Kind.INT, Effect.READ),
    STR_COPY(5, Kind.VOID, Effect.WRITE),
    STR_FILL(4, Kind.VOID, Effect.WRITE),
    STR_EQUAL(5, Kind.INT, Effect.READ),
    STR_COMPARE(6, Kind.INT, Effect.READ),
    UNICODE_COPY(5, Kind.VOID, Effect.WRITE),
    UNICODE_FILL(4, Kind.VOID, Effect.WRITE),
    UNICODE_EQUAL(5, Kind.INT, Effect.READ),
    UNICODE_COMPARE(6, Kind.INT, Effect.READ),

    CALL_I(-1, Kind.INT, Effect.CALL),
    CALL_R(-1, Kind.REF, Effect.CALL),
    CALL_F(-1, Kind.FLOAT, Effect.CALL),
    CALL_N(-1, Kind.VOID, Effect.CALL),
    CALL_PURE_I(-1, Kind.INT, Effect.CALL),
    CALL_PURE_R(-1, Kind.REF, Effect.CALL),
    CALL_PURE_F(-1, Kind.FLOAT, Effect.CALL),
    CALL_LOOPINVARIANT_I(-1, Kind.INT, Effect.CALL),
    CALL_LOOPINVARIANT_R(-1, Kind.REF, Effect.CALL),
    CALL_LOOPINVARIANT_F(-1, Kind.FLOAT, Effect.CALL),
    CALL_MAY_FORCE_I(-1, Kind.INT, Effect.CALL),
    CALL_MAY_FORCE_R(-1, Kind.REF, Effect.CALL),
    CALL_MAY_FORCE_F(-1, Kind.FLOAT, Effect.CALL),
    CALL_MAY_FORCE_N(-1, Kind.VOID, Effect.CALL),
    /** {@code call_assembler_i(portal, reds…, descr)} runs the code of a portal at a constant position; {@code descr} is the portal's runner. */
    CALL_ASSEMBLER_I(-1, Kind.INT, Effect.CALL),
    CALL_ASSEMBLER_R(-1, Kind.REF, Effect.CALL),
    CALL_ASSEMBLER_F(-1, Kind.FLOAT, Effect.CALL),
    CALL_ASSEMBLER_N(-1, Kind.VOID, Effect.CALL),
    /** {@code cond_call(condition, arguments…, descr)} calls where the condition is not 0. */
    COND_CALL(-1, Kind.VOID, Effect.CALL),
    /** {@code cond_call_value_i(value, arguments…, descr)} gives the value, or where that is 0 or null what the call gives. */
    COND_CALL_VALUE_I(-1, Kind.INT, Effect.CALL),
    COND_CALL_VALUE_R(-1, Kind.REF, Effect.CALL),

    GUARD_TRUE(1, Kind.VOID, Effect.GUARD),
    GUARD_FALSE(1, Kind.VOID, Effect.GUARD),
    GUARD_VALUE(2, Kind.VOID, Effect.GUARD),
    GUARD_CLASS(2, Kind.VOID, Effect.GUARD),
    GUARD_NONNULL(1, Kind.VOID, Effect.GUARD),
    GUARD_ISNULL(1, Kind.VOID, Effect.GUARD),
    GUARD_NO_EXCEPTION(0, Kind.VOID, Effect.GUARD),
    GUARD_EXCEPTION(1, Kind.REF, Effect.GUARD),
    GUARD_NO_OVERFLOW(0, Kind.VOID, Effect.GUARD),
    GUARD_OVERFLOW(0, Kind.VOID, Effect.GUARD),
    GUARD_NOT_FORCED(0, Kind.VOID, Effect.GUARD),
    GUARD_NOT_INVALIDATED(1, Kind.VOID, Effect.GUARD),

    DEBUG_MERGE_POINT(-1, Kind.VOID, Effect.MARK),
    KEEPALIVE(1, Kind.VOID, Effect.MARK),
    LABEL(-1, Kind.VOID, Effect.MARK),
    JUMP(-1, Kind.VOID, Effect.END),
    FINISH(-1, Kind.VOID, Effect.END);

    /** What an operation does besides computing its result. */
    public enum Effect {
        /** Nothing: equal arguments give equal results. */
        PURE,
        /** Nothing but setting the overflow flag that the guard behind it tests. */
        OVERFLOW,
        /** Makes a new object; useless where the object is. */
        ALLOCATE,
        /** Reads memory that may change. */
        READ,
        /** Writes memory. */
        WRITE,
        /** What the call's descriptor says. */
        CALL,
        /** Leaves the trace where its condition does not hold. */
        GUARD,
        /** Says something of the trace; no code. */
        MARK,
        /** Ends the trace. */
        END
    }

    private final String traceName = name().toLowerCase(Locale.ROOT);
    private final int arity;
    private final Kind result;
    private final Effect effect;

    TraceOpcode(int arity, Kind result, Effect effect) {
        this.arity = arity;
        this.result = result;
        this.effect = effect;
    }

    /** The name in the textual form. */
    public String traceName() {
        return traceName;
    }

    /** The number of arguments, or -1 where it varies. */
    public int arity() {
        return arity;
    }

    public Kind result() {
        return result;
    }

    public Effect effect() {
        return effect;
    }

    public boolean isGuard() {
        return effect == Effect.GUARD;
    }

    /** Whether it is a call that is made on a condition, which the first argument decides. */
    public boolean isConditionalCall() {
        return this == COND_CALL || isConditionalValue();
    }

    /** Whether it is a call of a portal, of which the first argument knows where its code is. */
    public boolean isPortalCall() {
        return this == CALL_ASSEMBLER_I || this == CALL_ASSEMBLER_R || this == CALL_ASSEMBLER_F || this == CALL_ASSEMBLER_N;
    }

    /** Whether it is a conditional call that is made where the first argument is 0 or null, and gives that argument otherwise. */
    public boolean isConditionalValue() {
        return this == COND_CALL_VALUE_I || this == COND_CALL_VALUE_R;
    }

    /**
     * Whether it may have a fault of the Java machine that is guarded against where a handler in the trace catches it: an index out of range, a divisor of zero, a null, a length below zero.
     */
    public boolean isGuardedForFaults() {
        return switch (this) {
            case INT_FLOORDIV, INT_MOD, UINT_FLOORDIV, UINT_MOD, GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, SETFIELD_GC, ARRAYLEN_GC, STRLEN, UNICODELEN, GETARRAYITEM_GC_I,
                GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, SETARRAYITEM_GC, STRGETITEM, STRSETITEM, UNICODEGETITEM, UNICODESETITEM, NEW_ARRAY, NEWSTR, NEWUNICODE, NEW_OF_CLASS,
                CLASS_ATTR_I, CLASS_ATTR_R, CLASS_ATTR_F, CLASS_NAME -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return traceName;
    }
}
