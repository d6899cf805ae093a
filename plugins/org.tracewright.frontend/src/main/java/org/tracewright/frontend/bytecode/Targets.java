package org.tracewright.frontend.bytecode;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.util.RpythonSwitch;

/** Compiles what is assigned to and deleted. */
final class Targets {

    private final Unit unit;
    private final CodeBuilder out;

    Targets(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    /** Takes the value from the top of the stack. */
    void store(Expression target) {
        if (target instanceof Name name) {
            storeName(name);
        } else if (target instanceof TupleDisplay tuple) {
            unpack(tuple, tuple.getElements());
        } else if (target instanceof ListDisplay list) {
            unpack(list, list.getElements());
        } else if (target instanceof Attribute attribute) {
            unit.expression(attribute.getValue());
            unit.at(target);
            out.emit(Instruction.STORE_ATTR, attributeName(attribute));
        } else if (target instanceof Subscript subscript) {
            boolean slice = subscript(subscript);
            out.emit(slice ? Instruction.STORE_SLICE : Instruction.STORE_ITEM);
        } else {
            refuse(target, "assign to");
            out.emit(Instruction.POP);
        }
    }

    private void storeName(Name name) {
        unit.at(name);
        checkName(name, name.getId());
        unit.variables.store(name.getId());
    }

    /** {@code None} is no variable. */
    void checkName(EObject node, String name) {
        if ("None".equals(name)) {
            unit.error(node, "can't assign to None");
        }
    }

    private void unpack(Expression target, List<Expression> elements) {
        unit.at(target);
        if (elements.isEmpty()) {
            unit.error(target, "can't assign to ()");
        }
        out.emit(Instruction.UNPACK_SEQUENCE, elements.size());
        elements.forEach(this::store);
    }

    private int attributeName(Attribute attribute) {
        return out.name(unit.variables.mangle(attribute.getName()));
    }

    /** Pushes object and index, or object and bounds; true if it is a plain slice. */
    private boolean subscript(Subscript node) {
        unit.expression(node.getValue());
        boolean slice = Expressions.isPlainSlice(node.getIndex());
        if (slice) {
            unit.expressions.bounds((Slice) node.getIndex());
        } else {
            unit.expression(node.getIndex());
        }
        unit.at(node);
        return slice;
    }

    void delete(Expression target) {
        if (target instanceof Name name) {
            unit.at(name);
            if (!unit.variables.delete(name.getId())) {
                unit.error(name, "can not delete variable '" + name.getId() + "' referenced in nested scope");
            }
        } else if (target instanceof TupleDisplay tuple) {
            tuple.getElements().forEach(this::delete);
        } else if (target instanceof ListDisplay list) {
            list.getElements().forEach(this::delete);
        } else if (target instanceof Attribute attribute) {
            unit.expression(attribute.getValue());
            unit.at(target);
            out.emit(Instruction.DELETE_ATTR, attributeName(attribute));
        } else if (target instanceof Subscript subscript) {
            boolean slice = subscript(subscript);
            out.emit(slice ? Instruction.DELETE_SLICE : Instruction.DELETE_ITEM);
        } else {
            refuse(target, "delete");
        }
    }

    /** {@code target op= value}: the parts of the target are evaluated once. */
    void augment(AugAssign node) {
        Expression target = node.getTarget();
        if (node.getOp().startsWith(Operators.MATRIX_PRODUCT)) {
            unit.error(node, Operators.NO_MATRIX_PRODUCT);
        } else if (target instanceof Name name) {
            unit.expression(name);
            operate(node);
            storeName(name);
        } else if (target instanceof Attribute attribute) {
            unit.expression(attribute.getValue());
            unit.at(target);
            out.emit(Instruction.DUP);
            out.emit(Instruction.LOAD_ATTR, attributeName(attribute));
            operate(node);
            unit.at(target);
            out.emit(Instruction.ROT_TWO);
            out.emit(Instruction.STORE_ATTR, attributeName(attribute));
        } else if (target instanceof Subscript subscript) {
            augmentSubscript(node, subscript);
        } else {
            refuse(target, "use augmented assignment on");
        }
    }

    private void operate(AugAssign node) {
        unit.expression(node.getValue());
        unit.at(node);
        out.perform(Operators.inPlace(node.getOp(), unit.context.futures().trueDivision()), 2);
    }

    private void augmentSubscript(AugAssign node, Subscript target) {
        if (subscript(target)) {
            List<String> parts = List.of("$slice0", "$slice1", "$slice2");
            unit.variables.storeHidden(parts.get(2));
            unit.variables.storeHidden(parts.get(1));
            unit.variables.storeHidden(parts.get(0));
            parts.forEach(unit.variables::loadHidden);
            parts.forEach(unit.variables::loadHidden);
            out.perform(Opcode.GETSLICE, 3);
            operate(node);
            unit.at(target);
            out.emit(Instruction.ROT_FOUR);
            out.emit(Instruction.STORE_SLICE);
        } else {
            out.emit(Instruction.DUP_TWO);
            out.perform(Opcode.GETITEM, 2);
            operate(node);
            unit.at(target);
            out.emit(Instruction.ROT_THREE);
            out.emit(Instruction.STORE_ITEM);
        }
    }

    private void refuse(Expression target, String what) {
        unit.error(target, "can't " + what + " " + new Kinds().doSwitch(target));
    }

    /** What a user calls an expression that can't be a target. */
    private static final class Kinds extends RpythonSwitch<String> {
        @Override
        public String defaultCase(EObject node) {
            return "this expression";
        }

        @Override
        public String caseCall(Call node) {
            return "function call";
        }

        @Override
        public String caseNum(Num node) {
            return "literal";
        }

        @Override
        public String caseStr(Str node) {
            return "literal";
        }

        @Override
        public String caseBinaryOp(BinaryOp node) {
            return "operator";
        }

        @Override
        public String caseUnaryOp(UnaryOp node) {
            return "operator";
        }

        @Override
        public String caseCompare(Compare node) {
            return "comparison";
        }

        @Override
        public String caseLambda(Lambda node) {
            return "lambda";
        }

        @Override
        public String caseStarred(Starred node) {
            return "a starred expression";
        }

        @Override
        public String caseTupleDisplay(TupleDisplay node) {
            return "a tuple";
        }

        @Override
        public String caseConditional(Conditional node) {
            return "conditional expression";
        }

        @Override
        public String caseGeneratorExpression(GeneratorExpression node) {
            return "generator expression";
        }
    }
}
