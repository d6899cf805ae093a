package org.tracewright.translator.lowering;

import static java.util.Map.entry;

import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;

/** Arithmetic and comparison of two numbers: the table of operations, and those that need a helper. */
final class NumberOperations {

    private static final Map<Opcode, String> NAMES = Map.ofEntries(entry(Opcode.ADD, "ADD"), entry(Opcode.SUB, "SUB"), entry(Opcode.MUL, "MUL"),
            entry(Opcode.DIV, "FLOORDIV"), entry(Opcode.FLOORDIV, "FLOORDIV"), entry(Opcode.MOD, "MOD"), entry(Opcode.AND, "AND"), entry(Opcode.OR, "OR"),
            entry(Opcode.XOR, "XOR"), entry(Opcode.LSHIFT, "LSHIFT"), entry(Opcode.RSHIFT, "RSHIFT"), entry(Opcode.LT, "LT"), entry(Opcode.LE, "LE"),
            entry(Opcode.EQ, "EQ"), entry(Opcode.NE, "NE"), entry(Opcode.GT, "GT"), entry(Opcode.GE, "GE"), entry(Opcode.ADD_OVF, "ADD_OVF"),
            entry(Opcode.SUB_OVF, "SUB_OVF"), entry(Opcode.MUL_OVF, "MUL_OVF"));

    private NumberOperations() {
    }

    static Operand binary(Hop hop, Opcode opcode) {
        Reprs reprs = hop.lowerer().reprs();
        Repr left = hop.repr(0);
        Repr right = hop.repr(1);
        if (left == reprs.floats() || right == reprs.floats() || opcode == Opcode.TRUEDIV) {
            return ofFloats(hop, opcode, hop.value(0, reprs.floats()), hop.value(1, reprs.floats()));
        }
        if (isComparison(opcode)) {
            if (opcode != Opcode.EQ && opcode != Opcode.NE || left != right || !(left instanceof BoolRepr)) {
                boolean unsigned = isUnsigned(left) || isUnsigned(right);
                return plain(hop, opcode, unsigned ? reprs.unsigned() : reprs.signed());
            }
            return plain(hop, opcode, reprs.signed());
        }
        if (hop.resultRepr() instanceof BoolRepr) {
            return hop.code().emit(Opcode.INT_IS_TRUE, plain(hop, opcode, reprs.signed()));
        }
        IntRepr result = (IntRepr) hop.resultRepr();
        Operand value = switch (opcode) {
            case DIV, FLOORDIV, MOD -> divided(hop, opcode, result);
            case FLOORDIV_OVF -> hop.helper(hop.sees("ZeroDivisionError") ? "numbers.floordiv_ovf_zer" : "numbers.floordiv_ovf", hop.value(0, result), hop.value(1, result));
            case MOD_OVF -> hop.helper("numbers.mod_ovf_zer", hop.value(0, result), hop.value(1, result));
            case LSHIFT_OVF -> hop.helper("numbers.lshift_ovf", hop.value(0, result), hop.value(1, result));
            case POW -> hop.helper("numbers.int_pow", hop.value(0, result), hop.value(1, result));
            case LSHIFT, RSHIFT -> shifted(hop, opcode, result);
            default -> plain(hop, opcode, result);
        };
        return result.cut(hop.code(), value);
    }

    private static boolean isComparison(Opcode opcode) {
        return switch (opcode) {
            case LT, LE, EQ, NE, GT, GE -> true;
            default -> false;
        };
    }

    private static boolean isUnsigned(Repr repr) {
        return repr instanceof IntRepr ints && !ints.isSigned();
    }

    private static Operand plain(Hop hop, Opcode opcode, IntRepr repr) {
        return hop.code().emit(low(repr.prefix(), opcode), hop.value(0, repr), hop.value(1, repr));
    }

    /** The count of an unsigned shift is a Signed. */
    private static Operand shifted(Hop hop, Opcode opcode, IntRepr repr) {
        return hop.code().emit(low(repr.prefix(), opcode), hop.value(0, repr), hop.value(1, hop.lowerer().reprs().signed()));
    }

    private static Operand divided(Hop hop, Opcode opcode, IntRepr repr) {
        if (neverZero(hop.value(1, repr)) || !hop.sees("ZeroDivisionError")) {
            return plain(hop, opcode, repr);
        }
        String name = (repr.isSigned() ? "numbers." : "numbers.uint_") + (opcode == Opcode.MOD ? "mod_zer" : "floordiv_zer");
        return hop.helper(name, hop.value(0, repr), hop.value(1, repr));
    }

    private static boolean neverZero(Operand divisor) {
        return divisor instanceof Constant constant && !constant.value().equals(0L);
    }

    private static Opcode low(String prefix, Opcode opcode) {
        String name = NAMES.get(opcode);
        if (name == null) {
            throw LoweringException.unsupported("there is no " + opcode.irName() + " of such numbers");
        }
        return Opcode.valueOf(prefix + name);
    }

    private static Operand ofFloats(Hop hop, Opcode opcode, Operand left, Operand right) {
        return switch (opcode) {
            case TRUEDIV, DIV -> hop.sees("ZeroDivisionError") ? hop.helper("numbers.float_truediv_zer", left, right) : hop.code().emit(Opcode.FLOAT_TRUEDIV, left, right);
            case FLOORDIV -> hop.helper("numbers.float_floordiv_zer", left, right);
            case MOD -> hop.helper("numbers.float_mod_zer", left, right);
            case POW -> hop.helper("numbers.float_pow", left, right);
            default -> hop.code().emit(low("FLOAT_", opcode), left, right);
        };
    }
}
