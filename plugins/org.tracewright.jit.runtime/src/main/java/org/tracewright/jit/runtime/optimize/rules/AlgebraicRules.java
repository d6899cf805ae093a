package org.tracewright.jit.runtime.optimize.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/**
 * The table of rules. Where an operation commutes, its constant stands on the right. Small letters stand for any value, capitals for constants. A right side is no longer than its left, counting operations whose arguments are
 * not all constants, or cheaper.
 */
public final class AlgebraicRules {

    private static final String TEXT = """
            add_zero: int_add(x, 0) => x
            add_add: int_add(int_add(x, C), D) => int_add(x, int_add(C, D))
            add_to_difference: int_add(int_sub(x, C), D) => int_add(x, int_sub(D, C))
            add_what_was_subtracted: int_add(int_sub(x, y), y) => x
            add_negated: int_add(x, int_neg(y)) => int_sub(x, y)
            sub_zero: int_sub(x, 0) => x
            sub_itself: int_sub(x, x) => 0
            sub_from_zero: int_sub(0, x) => int_neg(x)
            sub_sub: int_sub(int_sub(x, C), D) => int_sub(x, int_add(C, D))
            sub_from_sum: int_sub(int_add(x, C), D) => int_add(x, int_sub(C, D))
            sub_what_was_added: int_sub(int_add(x, y), y) => x
            sub_first_summand: int_sub(int_add(x, y), x) => y
            sub_negated: int_sub(x, int_neg(y)) => int_add(x, y)
            mul_zero: int_mul(x, 0) => 0
            mul_one: int_mul(x, 1) => x
            mul_minus_one: int_mul(x, -1) => int_neg(x)
            mul_power: int_mul(x, C) => int_lshift(x, log2(C)) if pow2(C)
            mul_mul: int_mul(int_mul(x, C), D) => int_mul(x, int_mul(C, D))
            floordiv_one: int_floordiv(x, 1) => x
            floordiv_power: int_floordiv(x, C) => int_rshift(x, log2(C)) if pow2(C)
            mod_one: int_mod(x, 1) => 0
            mod_power: int_mod(x, C) => int_and(x, int_sub(C, 1)) if pow2(C)
            uint_floordiv_one: uint_floordiv(x, 1) => x
            uint_floordiv_power: uint_floordiv(x, C) => uint_rshift(x, log2(C)) if pow2(C)
            uint_mod_power: uint_mod(x, C) => int_and(x, int_sub(C, 1)) if pow2(C)
            and_zero: int_and(x, 0) => 0
            and_ones: int_and(x, -1) => x
            and_itself: int_and(x, x) => x
            and_and: int_and(int_and(x, C), D) => int_and(x, int_and(C, D))
            and_or: int_and(int_or(x, y), y) => y
            or_zero: int_or(x, 0) => x
            or_ones: int_or(x, -1) => -1
            or_itself: int_or(x, x) => x
            or_or: int_or(int_or(x, C), D) => int_or(x, int_or(C, D))
            or_and: int_or(int_and(x, y), y) => y
            xor_zero: int_xor(x, 0) => x
            xor_ones: int_xor(x, -1) => int_invert(x)
            xor_itself: int_xor(x, x) => 0
            xor_xor: int_xor(int_xor(x, C), D) => int_xor(x, int_xor(C, D))
            xor_twice: int_xor(int_xor(x, y), y) => x
            lshift_none: int_lshift(x, 0) => x
            lshift_of_zero: int_lshift(0, x) => 0
            rshift_none: int_rshift(x, 0) => x
            rshift_of_zero: int_rshift(0, x) => 0
            uint_rshift_none: uint_rshift(x, 0) => x
            uint_rshift_of_zero: uint_rshift(0, x) => 0
            neg_neg: int_neg(int_neg(x)) => x
            neg_difference: int_neg(int_sub(x, y)) => int_sub(y, x)
            invert_invert: int_invert(int_invert(x)) => x
            abs_abs: int_abs(int_abs(x)) => int_abs(x)
            abs_neg: int_abs(int_neg(x)) => int_abs(x)
            signext_signext: int_signext(int_signext(x, C), C) => int_signext(x, C)
            zeroext_zeroext: int_zeroext(int_zeroext(x, C), C) => int_zeroext(x, C)
            lt_itself: int_lt(x, x) => 0
            le_itself: int_le(x, x) => 1
            eq_itself: int_eq(x, x) => 1
            ne_itself: int_ne(x, x) => 0
            gt_itself: int_gt(x, x) => 0
            ge_itself: int_ge(x, x) => 1
            uint_lt_itself: uint_lt(x, x) => 0
            uint_le_itself: uint_le(x, x) => 1
            uint_gt_itself: uint_gt(x, x) => 0
            uint_ge_itself: uint_ge(x, x) => 1
            uint_lt_zero: uint_lt(x, 0) => 0
            uint_ge_zero: uint_ge(x, 0) => 1
            eq_zero: int_eq(x, 0) => int_is_zero(x)
            ne_zero: int_ne(x, 0) => int_is_true(x)
            eq_of_sum: int_eq(int_add(x, C), D) => int_eq(x, int_sub(D, C))
            ne_of_sum: int_ne(int_add(x, C), D) => int_ne(x, int_sub(D, C))
            is_true_is_true: int_is_true(int_is_true(x)) => int_is_true(x)
            is_true_is_zero: int_is_true(int_is_zero(x)) => int_is_zero(x)
            is_zero_is_true: int_is_zero(int_is_true(x)) => int_is_zero(x)
            is_zero_is_zero: int_is_zero(int_is_zero(x)) => int_is_true(x)
            is_true_neg: int_is_true(int_neg(x)) => int_is_true(x)
            is_zero_neg: int_is_zero(int_neg(x)) => int_is_zero(x)
            is_zero_lt: int_is_zero(int_lt(x, y)) => int_ge(x, y)
            is_zero_le: int_is_zero(int_le(x, y)) => int_gt(x, y)
            is_zero_eq: int_is_zero(int_eq(x, y)) => int_ne(x, y)
            is_zero_ne: int_is_zero(int_ne(x, y)) => int_eq(x, y)
            is_zero_gt: int_is_zero(int_gt(x, y)) => int_le(x, y)
            is_zero_ge: int_is_zero(int_ge(x, y)) => int_lt(x, y)
            is_zero_difference: int_is_zero(int_sub(x, y)) => int_eq(x, y)
            float_mul_one: float_mul(x, 1.0) => x
            float_mul_minus_one: float_mul(x, -1.0) => float_neg(x)
            float_truediv_one: float_truediv(x, 1.0) => x
            float_sub_zero: float_sub(x, 0.0) => x
            float_neg_neg: float_neg(float_neg(x)) => x
            float_abs_abs: float_abs(float_abs(x)) => float_abs(x)
            float_abs_neg: float_abs(float_neg(x)) => float_abs(x)
            """;

    private final Map<TraceOpcode, List<Rule>> byRoot = new EnumMap<>(TraceOpcode.class);

    public AlgebraicRules() {
        TEXT.lines().map(RuleParser::parse).forEach(rule -> byRoot.computeIfAbsent(rule.left().opcode(), key -> new ArrayList<>()).add(rule));
    }

    /** The rules for an operation, in the order in which they are tried. */
    public List<Rule> of(TraceOpcode root) {
        return byRoot.getOrDefault(root, List.of());
    }

    /** All rules. */
    public List<Rule> all() {
        return byRoot.values().stream().flatMap(List::stream).toList();
    }

    /** Whether arguments may change places. */
    public static boolean commutes(TraceOpcode opcode) {
        return switch (opcode) {
            case INT_ADD, INT_MUL, INT_AND, INT_OR, INT_XOR, INT_EQ, INT_NE, INT_ADD_OVF, INT_MUL_OVF, UINT_MUL_HIGH, FLOAT_ADD, FLOAT_MUL, FLOAT_EQ, FLOAT_NE, PTR_EQ, PTR_NE -> true;
            default -> false;
        };
    }
}
