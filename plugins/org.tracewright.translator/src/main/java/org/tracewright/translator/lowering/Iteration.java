package org.tracewright.translator.lowering;

import java.util.List;
import java.util.function.BiConsumer;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Operand;

/** Loops over whatever can be iterated over, inside of one operation. */
final class Iteration {

    private Iteration() {
    }

    /** The representation of an iterator over that argument. */
    static IteratorRepr iteratorOf(Hop hop, int index) {
        Repr repr = hop.repr(index);
        if (repr instanceof IteratorRepr iterator) {
            return iterator;
        }
        if (repr instanceof InstanceRepr) {
            throw LoweringException.unsupported("iterating over an instance is only possible in a for loop");
        }
        return ItemIteratorRepr.over(hop.lowerer(), repr, false);
    }

    /** Starts an iterator over the argument. */
    static Operand start(Hop hop, int index, IteratorRepr iterator) {
        Repr repr = hop.repr(index);
        if (repr instanceof IteratorRepr) {
            return hop.value(index);
        }
        if (repr instanceof CharRepr c) {
            return iterator.start(hop.code(), hop.value(index, c.string(hop.code())));
        }
        if (repr instanceof TupleRepr tuple) {
            return iterator.start(hop.code(), tuple.array(hop.code(), hop.value(index), (ListRepr) ((ItemIteratorRepr) iterator).container()));
        }
        return iterator.start(hop.code(), hop.value(index));
    }

    /** Does something with each item of the argument. */
    static void forEach(Hop hop, int index, BiConsumer<Repr, Operand> body) {
        IteratorRepr repr = iteratorOf(hop, index);
        Operand iterator = start(hop, index, repr);
        Code code = hop.code();
        Block test = new Block(List.of());
        Block step = new Block(List.of());
        Block after = new Block(List.of());
        code.jump(test);
        code.start(test);
        code.branch(repr.hasNext(code, iterator), step, after);
        code.start(step);
        body.accept(repr.itemRepr(), repr.next(code, iterator));
        code.jump(test);
        code.start(after);
    }

    /** A new list of all items of the argument. */
    static Operand collect(Hop hop, int index, ListRepr target) {
        Code code = hop.code();
        ListRepr growing = hop.lowerer().reprs().list(target.itemRepr(), true);
        Operand list = code.helper("lists.new_hint", Code.type(growing.struct()), Code.signed(8));
        ListMethods.extend(hop, growing, list, index);
        return target.isResizable() ? list : growing.convertTo(code, list, target);
    }
}
