package org.tracewright.frontend.bytecode;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.rpython.Argument;
import org.tracewright.lang.rpython.Call;
import org.tracewright.lang.rpython.Exec;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.Name;
import org.tracewright.lang.rpython.Print;
import org.tracewright.lang.rpython.TupleDisplay;

/** Compiles {@code print} and {@code exec}, as statements and in the spelling of Python 3, as a call that is a statement. */
final class PrintAndExec {

    private final Unit unit;
    private final CodeBuilder out;

    PrintAndExec(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    /** Whether a call that is a statement is one of the two, with positional arguments alone, and the word is no variable of the program. */
    boolean isStatement(Call call) {
        if (!(call.getFunction() instanceof Name name) || isVariable(name.getId())) {
            return false;
        }
        int count = call.getArguments().size();
        boolean fits = name.getId().equals("print") || name.getId().equals("exec") && count >= 1 && count <= 3;
        return fits && call.getArguments().stream().allMatch(a -> a.getName() == null && a.getStar() == null);
    }

    private boolean isVariable(String name) {
        Scope.Access access = unit.scope.access(name);
        return access == Scope.Access.LOCAL || access == Scope.Access.CELL || unit.scope.binds(name)
                || unit.context.scopes().get(unit.context.source().module()).binds(name);
    }

    void call(Call call) {
        List<Expression> values = call.getArguments().stream().map(Argument::getValue).toList();
        if (((Name) call.getFunction()).getId().equals("exec")) {
            exec(call, values);
        } else {
            items(call, values);
            unit.at(call);
            out.emit(Instruction.PRINT_NEWLINE);
        }
    }

    /** A call has all its arguments before it prints the first; where a later one may print too, that shows. */
    private void items(Call call, List<Expression> values) {
        if (values.stream().skip(1).noneMatch(PrintAndExec::hasCall)) {
            values.forEach(this::item);
            return;
        }
        values.forEach(unit::expression);
        unit.at(call);
        out.perform(Opcode.NEWTUPLE, values.size());
        out.emit(Instruction.UNPACK_SEQUENCE, values.size());
        values.forEach(v -> {
            unit.at(v);
            out.emit(Instruction.PRINT_ITEM);
        });
    }

    private static boolean hasCall(Expression value) {
        TreeIterator<EObject> parts = value.eAllContents();
        boolean found = value instanceof Call;
        while (!found && parts.hasNext()) {
            found = parts.next() instanceof Call;
        }
        return found;
    }

    private void item(Expression value) {
        unit.expression(value);
        unit.at(value);
        out.emit(Instruction.PRINT_ITEM);
    }

    void print(Print node) {
        if (node.getDestination() == null) {
            node.getValues().forEach(this::item);
            unit.at(node);
            if (!node.isTrailingComma()) {
                out.emit(Instruction.PRINT_NEWLINE);
            }
            return;
        }
        unit.expression(node.getDestination());
        for (Expression value : node.getValues()) {
            out.emit(Instruction.DUP);
            unit.expression(value);
            unit.at(value);
            out.emit(Instruction.PRINT_ITEM, 1);
        }
        unit.at(node);
        if (node.isTrailingComma()) {
            out.emit(Instruction.POP);
        } else {
            out.emit(Instruction.PRINT_NEWLINE, 1);
        }
    }

    /** {@code exec (code, globals, locals)} means the same as {@code exec code in globals, locals}. */
    void exec(Exec node) {
        if (node.getGlobals() == null && node.getCode() instanceof TupleDisplay tuple
                && (tuple.getElements().size() == 2 || tuple.getElements().size() == 3)) {
            exec(node, tuple.getElements());
        } else {
            unit.expression(node.getCode());
            unit.expressionOrNone(node.getGlobals());
            unit.expressionOrNone(node.getLocals());
            unit.at(node);
            out.emit(Instruction.EXEC);
        }
    }

    private void exec(EObject node, List<? extends Expression> parts) {
        for (int i = 0; i < 3; i++) {
            unit.expressionOrNone(i < parts.size() ? parts.get(i) : null);
        }
        unit.at(node);
        out.emit(Instruction.EXEC);
    }
}
