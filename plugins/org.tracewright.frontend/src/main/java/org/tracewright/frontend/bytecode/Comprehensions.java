package org.tracewright.frontend.bytecode;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.rpython.Clause;
import org.tracewright.lang.rpython.Comprehension;
import org.tracewright.lang.rpython.DictComprehension;
import org.tracewright.lang.rpython.DictEntry;
import org.tracewright.lang.rpython.ForClause;
import org.tracewright.lang.rpython.GeneratorExpression;
import org.tracewright.lang.rpython.IfClause;
import org.tracewright.lang.rpython.ListComprehension;
import org.tracewright.lang.rpython.SetComprehension;

/**
 * Compiles comprehensions as Python 2 does: that of a list is code of the scope around it, the others are functions that take the
 * iterator of their first clause.
 */
final class Comprehensions {

    private static final String ITERATOR = "$iterator";

    private final Unit unit;
    private final CodeBuilder out;

    Comprehensions(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    void list(ListComprehension node) {
        unit.at(node);
        out.perform(Opcode.NEWLIST, 0);
        clauses(node.getClauses(), 0, 0, depth -> {
            unit.expression(node.getElement());
            unit.at(node);
            out.emit(Instruction.LIST_APPEND, depth);
        });
        unit.at(node);
        out.perform(Opcode.FENCE, 1);
    }

    void set(SetComprehension node) {
        Unit inner = inner(node);
        inner.out.perform(Opcode.NEWSET, 0);
        inner.comprehensions.function(node, "<setcomp>", depth -> {
            inner.expression(node.getElement());
            inner.out.emit(Instruction.SET_ADD, depth);
        }, true);
        callWithIterator(node, inner, "<setcomp>");
    }

    void dict(DictComprehension node) {
        Unit inner = inner(node);
        inner.out.perform(Opcode.NEWDICT, 0);
        DictEntry entry = (DictEntry) node.getEntry();
        inner.comprehensions.function(node, "<dictcomp>", depth -> {
            inner.expression(entry.getKey());
            inner.expression(entry.getValue());
            inner.out.emit(Instruction.DICT_ADD, depth);
        }, true);
        callWithIterator(node, inner, "<dictcomp>");
    }

    void generator(GeneratorExpression node) {
        Unit inner = inner(node);
        inner.scope.isGenerator = true;
        inner.comprehensions.function(node, "<genexpr>", depth -> {
            inner.expression(node.getElement());
            inner.out.emit(Instruction.YIELD);
            inner.out.emit(Instruction.POP);
        }, false);
        callWithIterator(node, inner, "<genexpr>");
    }

    private Unit inner(Comprehension node) {
        Unit inner = new Unit(unit.context, unit.context.scopes().get(node), Signature.hidden(ITERATOR));
        inner.at(node);
        return inner;
    }

    /** The body of the function that a comprehension is; a container, if there is one, is on the stack and returned. */
    private void function(Comprehension node, String name, Element element, boolean hasContainer) {
        unit.variables.loadHidden(ITERATOR);
        loop((ForClause) node.getClauses().get(0), node.getClauses(), 0, 0, element);
        unit.at(node);
        if (!hasContainer) {
            unit.none();
        }
        out.emit(Instruction.RETURN);
    }

    private void callWithIterator(Comprehension node, Unit inner, String name) {
        unit.at(node);
        unit.definitions.makeFunction(inner.finish(name, unit.context.position(node), -1), 0);
        ForClause first = (ForClause) node.getClauses().get(0);
        unit.expression(first.getIterable());
        unit.at(first.getIterable());
        out.emit(Instruction.GET_ITER);
        unit.at(node);
        out.emit(Instruction.CALL, 1, -1);
    }

    /** What is done with each element; depth = number of iterators between the container and the top of the stack. */
    private interface Element {
        void compile(int depth);
    }

    private void clauses(List<Clause> clauses, int index, int depth, Element element) {
        if (index == clauses.size()) {
            element.compile(depth);
        } else if (clauses.get(index) instanceof ForClause loop) {
            unit.expression(loop.getIterable());
            unit.at(loop.getIterable());
            out.emit(Instruction.GET_ITER);
            loop(loop, clauses, index, depth, element);
        } else {
            Label skip = new Label();
            unit.conditions.jumpIf(((IfClause) clauses.get(index)).getCondition(), false, skip);
            clauses(clauses, index + 1, depth, element);
            out.place(skip);
        }
    }

    /** The iterator is on top of the stack. */
    private void loop(ForClause clause, List<Clause> clauses, int index, int depth, Element element) {
        Label next = new Label();
        Label end = new Label();
        out.place(next);
        unit.at(clause.getIterable());
        out.jump(Instruction.FOR_ITER, end);
        unit.targets.store(clause.getTarget());
        clauses(clauses, index + 1, depth + 1, element);
        unit.at(clause.getIterable());
        out.jump(Instruction.JUMP, next);
        out.place(end);
    }
}
