package org.tracewright.translator.simplify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;

/**
 * A named peephole rule: an operation that looks like the left side is replaced by the right side. Written on one line:
 * {@code add_zero: int_add(x, 0) => x}.
 */
record Rule(String name, Term.Apply left, Term right) {

    private static final String NUMBERS = """
            add_zero: int_add(x, 0) => x
            add_swap: int_add(C, x) => int_add(x, C)
            add_add: int_add(int_add(x, C), D) => int_add(x, int_add(C, D))
            sub_zero: int_sub(x, 0) => x
            sub_self: int_sub(x, x) => 0
            sub_from_zero: int_sub(0, x) => int_neg(x)
            sub_sub: int_sub(int_sub(x, C), D) => int_sub(x, int_add(C, D))
            sub_add: int_sub(int_add(x, C), D) => int_add(x, int_sub(C, D))
            add_sub: int_add(int_sub(x, C), D) => int_add(x, int_sub(D, C))
            mul_swap: int_mul(C, x) => int_mul(x, C)
            mul_one: int_mul(x, 1) => x
            mul_zero: int_mul(x, 0) => 0
            floordiv_one: int_floordiv(x, 1) => x
            mod_one: int_mod(x, 1) => 0
            and_swap: int_and(C, x) => int_and(x, C)
            and_zero: int_and(x, 0) => 0
            and_all: int_and(x, -1) => x
            and_self: int_and(x, x) => x
            and_and: int_and(int_and(x, C), D) => int_and(x, int_and(C, D))
            or_swap: int_or(C, x) => int_or(x, C)
            or_zero: int_or(x, 0) => x
            or_self: int_or(x, x) => x
            or_or: int_or(int_or(x, C), D) => int_or(x, int_or(C, D))
            xor_swap: int_xor(C, x) => int_xor(x, C)
            xor_zero: int_xor(x, 0) => x
            xor_self: int_xor(x, x) => 0
            lshift_zero: int_lshift(x, 0) => x
            rshift_zero: int_rshift(x, 0) => x
            neg_neg: int_neg(int_neg(x)) => x
            invert_invert: int_invert(int_invert(x)) => x
            eq_swap: int_eq(C, x) => int_eq(x, C)
            ne_swap: int_ne(C, x) => int_ne(x, C)
            lt_swap: int_lt(C, x) => int_gt(x, C)
            le_swap: int_le(C, x) => int_ge(x, C)
            gt_swap: int_gt(C, x) => int_lt(x, C)
            ge_swap: int_ge(C, x) => int_le(x, C)
            eq_self: int_eq(x, x) => True
            ne_self: int_ne(x, x) => False
            lt_self: int_lt(x, x) => False
            le_self: int_le(x, x) => True
            gt_self: int_gt(x, x) => False
            ge_self: int_ge(x, x) => True
            ne_zero: int_ne(x, 0) => int_is_true(x)
            not_eq: bool_not(int_eq(x, y)) => int_ne(x, y)
            not_ne: bool_not(int_ne(x, y)) => int_eq(x, y)
            not_lt: bool_not(int_lt(x, y)) => int_ge(x, y)
            not_le: bool_not(int_le(x, y)) => int_gt(x, y)
            not_gt: bool_not(int_gt(x, y)) => int_le(x, y)
            not_ge: bool_not(int_ge(x, y)) => int_lt(x, y)
            not_is_true: bool_not(int_is_true(x)) => int_eq(x, 0)
            bool_is_true: int_is_true(cast_bool_to_int(b)) => b
            bool_eq_zero: int_eq(cast_bool_to_int(b), 0) => bool_not(b)
            bool_eq_one: int_eq(cast_bool_to_int(b), 1) => b
            """;

    private static final String OTHERS = """
            add_ovf_zero: int_add_ovf(x, 0) => x
            sub_ovf_zero: int_sub_ovf(x, 0) => x
            mul_ovf_one: int_mul_ovf(x, 1) => x
            mul_ovf_zero: int_mul_ovf(x, 0) => 0
            not_not: bool_not(bool_not(b)) => b
            char_of_int: cast_int_to_char(cast_char_to_int(c)) => c
            unichar_of_int: cast_int_to_unichar(cast_unichar_to_int(c)) => c
            int_of_uint: cast_uint_to_int(cast_int_to_uint(x)) => x
            uint_of_int: cast_int_to_uint(cast_uint_to_int(x)) => x
            ord_eq: int_eq(cast_char_to_int(c), cast_char_to_int(d)) => char_eq(c, d)
            ord_ne: int_ne(cast_char_to_int(c), cast_char_to_int(d)) => char_ne(c, d)
            char_eq_swap: char_eq(C, x) => char_eq(x, C)
            char_ne_swap: char_ne(C, x) => char_ne(x, C)
            unichar_eq_swap: unichar_eq(C, x) => unichar_eq(x, C)
            unichar_ne_swap: unichar_ne(C, x) => unichar_ne(x, C)
            not_char_eq: bool_not(char_eq(x, y)) => char_ne(x, y)
            not_char_ne: bool_not(char_ne(x, y)) => char_eq(x, y)
            not_nonzero: bool_not(ptr_nonzero(p)) => ptr_iszero(p)
            not_iszero: bool_not(ptr_iszero(p)) => ptr_nonzero(p)
            not_ptr_eq: bool_not(ptr_eq(p, q)) => ptr_ne(p, q)
            not_ptr_ne: bool_not(ptr_ne(p, q)) => ptr_eq(p, q)
            float_neg_neg: float_neg(float_neg(x)) => x
            """;

    /** All rules, the unsigned variants included. */
    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        NUMBERS.lines().map(Rule::parse).forEach(rules::add);
        // The same laws hold for unsigned numbers.
        NUMBERS.lines().map(l -> "u" + l.replace("int_", "uint_").replaceAll("to_int\\(", "to_uint(")).map(Rule::parse).forEach(rules::add);
        OTHERS.lines().map(Rule::parse).forEach(rules::add);
        return rules;
    }

    /** The rules by the opcode that they start from. */
    static Map<Opcode, List<Rule>> byOpcode() {
        Map<Opcode, List<Rule>> table = new EnumMap<>(Opcode.class);
        all().forEach(r -> table.computeIfAbsent(r.left.opcode(), o -> new ArrayList<>()).add(r));
        return table;
    }

    private static Rule parse(String line) {
        int colon = line.indexOf(':');
        String[] sides = line.substring(colon + 1).split("=>");
        return new Rule(line.substring(0, colon).trim(), (Term.Apply) Term.parse(sides[0]), Term.parse(sides[1]));
    }
}
