package org.tracewright.frontend.bytecode;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.literal.NumberLiteral;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.util.RpythonSwitch;

/** Compiles expressions: each leaves its value on the stack. */
final class Expressions extends RpythonSwitch<Boolean> {

    private final Unit unit;

    Expressions(Unit unit) {
        this.unit = unit;
    }

    void compile(Expression node) {
        doSwitch(node);
    }

    void compileAll(List<? extends Expression> nodes) {
        nodes.forEach(this::compile);
    }

    @Override
    public Boolean defaultCase(EObject node) {
        throw new IllegalStateException("no code for " + node.eClass().getName());
    }

    @Override
    public Boolean caseName(Name node) {
        unit.at(node);
        Object constant = constant(node.getId());
        if (constant != null) {
            unit.out.loadConstant(constant);
        } else {
            unit.variables.load(node.getId());
        }
        return true;
    }

    /** The value of a name that is as good as a literal, or null. */
    static Object constant(String name) {
        return switch (name) {
            case "None" -> CodeObject.NONE;
            case "True" -> Boolean.TRUE;
            case "False" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public Boolean caseNum(Num node) {
        number(node, node, false);
        return true;
    }

    /** An imaginary number is a call: there are no constants of its type. */
    private void number(Expression node, Num literal, boolean negated) {
        unit.at(node);
        boolean imaginary = NumberLiteral.isImaginary(literal.getText());
        if (imaginary) {
            unit.out.emit(Instruction.LOAD_GLOBAL, unit.out.name("complex"));
            unit.out.loadConstant(0.0);
        }
        unit.out.loadConstant(unit.context.value(literal, negated));
        if (imaginary) {
            unit.out.emit(Instruction.CALL, 2, -1);
        }
    }

    @Override
    public Boolean caseStr(Str node) {
        unit.at(node);
        unit.out.loadConstant(unit.context.value(node));
        return true;
    }

    @Override
    public Boolean caseEllipsisLiteral(EllipsisLiteral node) {
        unit.at(node);
        unit.out.loadConstant(CodeObject.ELLIPSIS);
        return true;
    }

    @Override
    public Boolean caseUnaryOp(UnaryOp node) {
        if (node.getOp().equals("-") && node.getOperand() instanceof Num number) {
            number(node, number, true);
            return true;
        }
        compile(node.getOperand());
        unit.at(node);
        unit.out.perform(Operators.unary(node.getOp()), 1);
        return true;
    }

    /** Stars in displays and assignments are Python 3's. */
    @Override
    public Boolean caseStarred(Starred node) {
        unit.error(node, "a starred expression is not supported");
        compile(node.getValue());
        return true;
    }

    @Override
    public Boolean caseBinaryOp(BinaryOp node) {
        if (node.getOp().equals(Operators.MATRIX_PRODUCT)) {
            unit.error(node, Operators.NO_MATRIX_PRODUCT);
            return true;
        }
        compile(node.getLeft());
        compile(node.getRight());
        unit.at(node);
        unit.out.perform(Operators.binary(node.getOp(), unit.context.futures().trueDivision()), 2);
        return true;
    }

    @Override
    public Boolean caseBoolOp(BoolOp node) {
        unit.conditions.value(node);
        return true;
    }

    @Override
    public Boolean caseCompare(Compare node) {
        unit.conditions.comparison(node);
        return true;
    }

    @Override
    public Boolean caseConditional(Conditional node) {
        unit.conditions.choice(node);
        return true;
    }

    @Override
    public Boolean caseAttribute(Attribute node) {
        compile(node.getValue());
        unit.at(node);
        unit.out.emit(Instruction.LOAD_ATTR, unit.out.name(unit.variables.mangle(node.getName())));
        return true;
    }

    @Override
    public Boolean caseSubscript(Subscript node) {
        compile(node.getValue());
        if (isPlainSlice(node.getIndex())) {
            bounds((Slice) node.getIndex());
            unit.at(node);
            unit.out.perform(Opcode.GETSLICE, 3);
        } else {
            compile(node.getIndex());
            unit.at(node);
            unit.out.perform(Opcode.GETITEM, 2);
        }
        return true;
    }

    /** Whether an index is a slice that is written without a step. */
    static boolean isPlainSlice(Expression index) {
        return index instanceof Slice slice && !slice.isExplicitStep();
    }

    /** Pushes the two bounds of a slice, None where one is missing. */
    void bounds(Slice slice) {
        unit.at(slice);
        unit.expressionOrNone(slice.getLower());
        unit.expressionOrNone(slice.getUpper());
    }

    @Override
    public Boolean caseSlice(Slice node) {
        bounds(node);
        unit.expressionOrNone(node.getStep());
        unit.at(node);
        unit.out.perform(Opcode.NEWSLICE, 3);
        return true;
    }

    @Override
    public Boolean caseTupleDisplay(TupleDisplay node) {
        return display(node, node.getElements(), Opcode.NEWTUPLE);
    }

    @Override
    public Boolean caseListDisplay(ListDisplay node) {
        return display(node, node.getElements(), Opcode.NEWLIST);
    }

    @Override
    public Boolean caseSetDisplay(SetDisplay node) {
        return display(node, node.getElements(), Opcode.NEWSET);
    }

    private boolean display(Expression node, List<Expression> elements, Opcode opcode) {
        compileAll(elements);
        unit.at(node);
        unit.out.perform(opcode, elements.size());
        return true;
    }

    @Override
    public Boolean caseDictDisplay(DictDisplay node) {
        for (Expression item : node.getEntries()) {
            DictEntry entry = (DictEntry) item;
            if (entry.getKey() == null) {
                unit.error(entry, "'**' in a dictionary display is not supported");
                continue;
            }
            compile(entry.getKey());
            compile(entry.getValue());
        }
        unit.at(node);
        unit.out.perform(Opcode.NEWDICT, 2 * node.getEntries().size());
        return true;
    }

    @Override
    public Boolean caseRepr(Repr node) {
        compile(node.getValue());
        unit.at(node);
        unit.out.perform(Opcode.REPR, 1);
        return true;
    }

    @Override
    public Boolean caseCall(Call node) {
        unit.calls.call(node);
        return true;
    }

    @Override
    public Boolean caseYield(Yield node) {
        if (unit.scope.kind != Scope.Kind.FUNCTION) {
            unit.error(node, "'yield' outside function");
        } else if (node.isDelegates()) {
            unit.error(node, "'yield from' is not supported");
        }
        unit.at(node);
        unit.expressionOrNone(node.getValue());
        unit.at(node);
        unit.out.emit(Instruction.YIELD);
        return true;
    }

    @Override
    public Boolean caseLambda(Lambda node) {
        unit.definitions.lambda(node);
        return true;
    }

    @Override
    public Boolean caseListComprehension(ListComprehension node) {
        unit.comprehensions.list(node);
        return true;
    }

    @Override
    public Boolean caseSetComprehension(SetComprehension node) {
        unit.comprehensions.set(node);
        return true;
    }

    @Override
    public Boolean caseDictComprehension(DictComprehension node) {
        unit.comprehensions.dict(node);
        return true;
    }

    @Override
    public Boolean caseGeneratorExpression(GeneratorExpression node) {
        unit.comprehensions.generator(node);
        return true;
    }
}
