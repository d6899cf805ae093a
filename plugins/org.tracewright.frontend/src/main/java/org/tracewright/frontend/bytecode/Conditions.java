package org.tracewright.frontend.bytecode;

import java.util.List;
import org.tracewright.lang.rpython.BoolOp;
import org.tracewright.lang.rpython.Compare;
import org.tracewright.lang.rpython.Conditional;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.UnaryOp;

/** Compiles what evaluates only some of its parts: {@code and}, {@code or}, chained comparison, {@code a if b else c}, and tests. */
final class Conditions {

    private final Unit unit;
    private final CodeBuilder out;

    Conditions(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    /** Jumps to the label if the truth of the condition is as said, else goes on. */
    void jumpIf(Expression condition, boolean truth, Label target) {
        if (condition instanceof UnaryOp not && not.getOp().equals("not")) {
            jumpIf(not.getOperand(), !truth, target);
        } else if (condition instanceof BoolOp operation) {
            jumpIfAny(operation, truth, target);
        } else {
            unit.expression(condition);
            unit.at(condition);
            out.jump(truth ? Instruction.POP_JUMP_IF_TRUE : Instruction.POP_JUMP_IF_FALSE, target);
        }
    }

    private void jumpIfAny(BoolOp operation, boolean truth, Label target) {
        List<Expression> operands = operation.getOperands();
        int last = operands.size() - 1;
        boolean deciding = operation.getOp().equals("or");
        if (deciding == truth) {
            operands.forEach(operand -> jumpIf(operand, truth, target));
            return;
        }
        Label end = new Label();
        operands.subList(0, last).forEach(operand -> jumpIf(operand, deciding, end));
        jumpIf(operands.get(last), truth, target);
        out.place(end);
    }

    /** The value of {@code and} and {@code or}. */
    void value(BoolOp operation) {
        Label end = new Label();
        int last = operation.getOperands().size() - 1;
        for (Expression operand : operation.getOperands().subList(0, last)) {
            valueOrNext(operand, operation.getOp(), end);
        }
        unit.expression(operation.getOperands().get(last));
        out.place(end);
    }

    /**
     * Leaves with the value of an operand that decides, else goes on without a value. In {@code c and a or b} a false c goes straight on to b: it is never the value of the
     * whole, so that its type need not fit.
     */
    private void valueOrNext(Expression operand, String operator, Label end) {
        boolean isOr = operator.equals("or");
        if (operand instanceof BoolOp inner && !inner.getOp().equals(operator)) {
            Label next = new Label();
            int last = inner.getOperands().size() - 1;
            inner.getOperands().subList(0, last).forEach(o -> jumpIf(o, !isOr, next));
            valueOrNext(inner.getOperands().get(last), operator, end);
            out.place(next);
        } else {
            unit.expression(operand);
            unit.at(operand);
            out.jump(isOr ? Instruction.JUMP_IF_TRUE_OR_POP : Instruction.JUMP_IF_FALSE_OR_POP, end);
        }
    }

    /** The value of a chain of comparisons; each operand is evaluated once. */
    void comparison(Compare node) {
        Label isFalse = new Label();
        int last = node.getOps().size() - 1;
        unit.expression(node.getLeft());
        for (int i = 0; i < last; i++) {
            unit.expression(node.getComparators().get(i));
            unit.at(node);
            out.emit(Instruction.DUP);
            out.emit(Instruction.ROT_THREE);
            Operators.compare(node.getOps().get(i), out);
            out.jump(Instruction.JUMP_IF_FALSE_OR_POP, isFalse);
        }
        unit.expression(node.getComparators().get(last));
        unit.at(node);
        Operators.compare(node.getOps().get(last), out);
        if (last > 0) {
            Label end = new Label();
            out.jump(Instruction.JUMP, end);
            out.place(isFalse);
            out.emit(Instruction.ROT_TWO);
            out.emit(Instruction.POP);
            out.place(end);
        }
    }

    /** The value of {@code body if test else orElse}. */
    void choice(Conditional node) {
        Label orElse = new Label();
        Label end = new Label();
        jumpIf(node.getTest(), false, orElse);
        unit.expression(node.getBody());
        out.jump(Instruction.JUMP, end);
        out.place(orElse);
        unit.expression(node.getOrElse());
        out.place(end);
    }
}
