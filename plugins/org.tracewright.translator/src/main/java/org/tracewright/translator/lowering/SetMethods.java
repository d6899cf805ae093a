package org.tracewright.translator.lowering;

import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;

/** Sets, which are dicts whose values are all {@code None}. */
final class SetMethods {

    private SetMethods() {
    }

    /** {@code set()} of nothing or of what can be iterated over. */
    static Operand make(Hop hop) {
        DictRepr target = (DictRepr) hop.resultRepr();
        Operand made = target.make(hop.code());
        if (hop.count() > 0) {
            putAll(hop, 0, target, made);
        }
        return made;
    }

    /** {@code {a, b}}. */
    static Operand literal(Hop hop) {
        DictRepr target = (DictRepr) hop.resultRepr();
        Operand made = target.make(hop.code());
        for (int i = 0; i < hop.count(); i++) {
            put(hop.code(), target, made, target.storedKey(hop, i));
        }
        return made;
    }

    static Operand add(Hop hop, DictRepr set, Operand self) {
        return put(hop.code(), set, self, set.storedKey(hop, 0));
    }

    static Operand update(Hop hop, DictRepr set, Operand self) {
        putAll(hop, 0, set, self);
        return Code.nothing();
    }

    static Operand discard(Hop hop, DictRepr set, Operand self) {
        Code code = hop.code();
        Operand entry = hop.helper("dicts.hashed_lookup", self, set.storedKey(hop, 0), set.equality(), set.hashing());
        Block found = new Block(List.of());
        Block after = new Block(List.of());
        code.branch(code.emit(Opcode.INT_GE, entry, Code.signed(0)), found, after);
        code.start(found);
        code.helper("dicts.remove_entry", self, entry);
        code.jump(after);
        code.start(after);
        return Code.nothing();
    }

    /** An operator between two sets. */
    static Operand binary(Hop hop, DictRepr set, Opcode opcode) {
        Operand left = hop.value(0);
        Operand right = hop.value(1);
        return switch (opcode) {
            case OR -> combine(hop, set, "union", left, right);
            case AND -> combine(hop, set, "intersection", left, right);
            case SUB -> combine(hop, set, "difference", left, right);
            case XOR -> combine(hop, set, "symmetric_difference", left, right);
            case INPLACE_OR -> {
                hop.helper("dicts.update", left, right, set.equality(), set.hashing());
                yield left;
            }
            case INPLACE_AND -> changed(hop, set, "intersection_update", left, right);
            case INPLACE_SUB -> changed(hop, set, "difference_update", left, right);
            case INPLACE_XOR -> changed(hop, set, "symmetric_difference_update", left, right);
            case LE -> combine(hop, set, "is_subset", left, right);
            case GE -> combine(hop, set, "is_subset", right, left);
            case LT -> combine(hop, set, "is_proper_subset", left, right);
            case GT -> combine(hop, set, "is_proper_subset", right, left);
            default -> throw LoweringException.unsupported("there is no " + opcode.irName() + " of two sets at run time");
        };
    }

    private static Operand changed(Hop hop, DictRepr set, String helper, Operand left, Operand right) {
        combine(hop, set, helper, left, right);
        return left;
    }

    /** A helper of {@code tracewright.helpers.sets} on two sets. */
    static Operand combine(Hop hop, DictRepr set, String helper, Operand left, Operand right) {
        return hop.helper("sets." + helper, left, right, set.equality(), set.hashing());
    }

    private static void putAll(Hop hop, int index, DictRepr set, Operand made) {
        Iteration.forEach(hop, index, (repr, item) -> put(hop.code(), set, made, set.storedKey(hop.code(), item, repr)));
    }

    private static Operand put(Code code, DictRepr set, Operand made, Operand key) {
        return code.helper("dicts.setitem", made, key, Code.bool(false), set.equality(), set.hashing());
    }
}
