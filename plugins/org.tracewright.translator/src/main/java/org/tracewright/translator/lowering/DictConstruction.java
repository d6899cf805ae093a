package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Operand;

/** {@code dict()} of nothing, of a dict, or of pairs. */
final class DictConstruction {

    private DictConstruction() {
    }

    static Operand make(Hop hop) {
        DictRepr target = (DictRepr) hop.resultRepr();
        Code code = hop.code();
        Operand made = target.make(code);
        if (hop.count() == 0) {
            return made;
        }
        if (hop.repr(0) instanceof DictRepr source) {
            if (!source.lowType().equals(target.lowType())) {
                throw LoweringException.unsupported("a " + target.describe() + " cannot be made of a " + source.describe());
            }
            target.copyFunctions(code, hop.value(0), made);
            code.helper("dicts.update", made, hop.value(0), target.equality(), target.hashing());
            return made;
        }
        Iteration.forEach(hop, 0, (repr, pair) -> {
            TupleRepr tuple = (TupleRepr) repr;
            Operand key = target.storedKey(code, tuple.item(code, pair, 0, null), tuple.items().get(0));
            Operand value = target.storedValue(code, tuple.item(code, pair, 1, null), tuple.items().get(1));
            code.helper("dicts.setitem", made, key, value, target.equality(), target.hashing());
        });
        return made;
    }
}
