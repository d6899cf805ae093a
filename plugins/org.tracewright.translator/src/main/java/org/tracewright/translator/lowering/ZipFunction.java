package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/** Built-in functions that walk over what they are given. */
final class ZipFunction {

    private ZipFunction() {
    }

    /** A list of tuples, as long as the shortest argument. */
    static Operand zip(Hop hop) {
        ListRepr target = (ListRepr) hop.resultRepr();
        Code code = hop.code();
        ListRepr growing = hop.lowerer().reprs().list(target.itemRepr(), true);
        Operand list = code.helper("lists.new_hint", Code.type(growing.struct()), Code.signed(8));
        if (!(target.itemRepr() instanceof TupleRepr tuple)) {
            return result(code, growing, list, target); // one of the arguments stays empty in the whole program
        }
        List<IteratorRepr> reprs = new ArrayList<>();
        List<Operand> iterators = new ArrayList<>();
        for (int i = 0; i < hop.count(); i++) {
            reprs.add(Iteration.iteratorOf(hop, i));
            iterators.add(Iteration.start(hop, i, reprs.get(i)));
        }
        Block test = new Block(List.of());
        Block after = new Block(List.of());
        code.jump(test);
        code.start(test);
        for (int i = 0; i < reprs.size(); i++) {
            Block next = new Block(List.of());
            code.branch(reprs.get(i).hasNext(code, iterators.get(i)), next, after);
            code.start(next);
        }
        List<Operand> items = new ArrayList<>();
        for (int i = 0; i < reprs.size(); i++) {
            items.add(Conversions.convert(code, reprs.get(i).next(code, iterators.get(i)), reprs.get(i).itemRepr(), null, tuple.items().get(i)));
        }
        code.helper("lists.append", list, growing.toStored(code, tuple.make(code, items)));
        code.jump(test);
        code.start(after);
        return result(code, growing, list, target);
    }

    private static Operand result(Code code, ListRepr growing, Operand list, ListRepr target) {
        return target.isResizable() ? list : growing.convertTo(code, list, target);
    }

    static Operand sum(Hop hop) {
        Repr repr = hop.resultRepr();
        Code code = hop.code();
        Operand first = hop.count() > 1 ? hop.value(1, repr) : Conversions.convert(code, Code.signed(0), hop.lowerer().reprs().signed(), null, repr);
        IteratorRepr walk = Iteration.iteratorOf(hop, 0);
        Operand iterator = Iteration.start(hop, 0, walk);
        Variable total = new Variable("total", repr.lowType());
        Block test = new Block(List.of(total));
        Block step = new Block(List.of());
        Block after = new Block(List.of());
        code.jump(test, first);
        code.start(test);
        code.branch(walk.hasNext(code, iterator), step, after);
        code.start(step);
        Operand item = Conversions.convert(code, walk.next(code, iterator), walk.itemRepr(), null, repr);
        code.jump(test, code.emit(repr instanceof FloatRepr ? Opcode.FLOAT_ADD : ((IntRepr) repr).isSigned() ? Opcode.INT_ADD : Opcode.UINT_ADD, total, item));
        code.start(after);
        return total;
    }

    /** Whether any item is true, or whether all are. */
    static Operand anyOrAll(Hop hop, boolean any) {
        Code code = hop.code();
        IteratorRepr walk = Iteration.iteratorOf(hop, 0);
        Operand iterator = Iteration.start(hop, 0, walk);
        Variable result = new Variable("found", Primitive.BOOL);
        Block test = new Block(List.of());
        Block step = new Block(List.of());
        Block end = new Block(List.of());
        Block decided = new Block(List.of());
        Block after = new Block(List.of(result));
        code.jump(test);
        code.start(test);
        code.branch(walk.hasNext(code, iterator), step, end);
        code.start(step);
        Operand truth = walk.itemRepr().truth(code, walk.next(code, iterator));
        code.branch(truth, any ? decided : test, any ? test : decided);
        code.start(decided);
        code.jump(after, Code.bool(any));
        code.start(end);
        code.jump(after, Code.bool(!any));
        code.start(after);
        return result;
    }
}
