package org.tracewright.frontend.bytecode;

import java.math.BigInteger;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.util.RpythonSwitch;

/** Compiles statements; the stack is afterwards as it was before. */
final class Statements extends RpythonSwitch<Boolean> {

    private final Unit unit;
    private final CodeBuilder out;
    private final PrintAndExec printAndExec;

    Statements(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
        this.printAndExec = new PrintAndExec(unit);
    }

    void compile(Statement node) {
        unit.at(node);
        doSwitch(node);
    }

    @Override
    public Boolean defaultCase(EObject node) {
        throw new IllegalStateException("no code for " + node.eClass().getName());
    }

    @Override
    public Boolean caseExpression(Expression node) {
        if (node instanceof Str || node instanceof Num) {
            check(node);
            return true;
        }
        if (node instanceof Call call && printAndExec.isStatement(call)) {
            printAndExec.call(call);
            return true;
        }
        unit.expression(node);
        unit.at(node);
        out.emit(Instruction.POP);
        return true;
    }

    /** A literal alone does nothing, but must be one. */
    private void check(Expression node) {
        if (node instanceof Str str) {
            unit.context.value(str);
        } else {
            unit.context.value((Num) node, false);
        }
    }

    @Override
    public Boolean caseAssign(Assign node) {
        List<Expression> operands = node.getOperands();
        int last = operands.size() - 1;
        unit.expression(operands.get(last));
        for (int i = 0; i < last; i++) {
            if (i < last - 1) {
                unit.at(node);
                out.emit(Instruction.DUP);
            }
            unit.targets.store(operands.get(i));
        }
        return true;
    }

    @Override
    public Boolean caseAugAssign(AugAssign node) {
        unit.targets.augment(node);
        return true;
    }

    @Override
    public Boolean caseAnnotatedAssign(AnnotatedAssign node) {
        Expression target = node.getTarget();
        if (!(target instanceof Name || target instanceof Attribute || target instanceof Subscript)) {
            unit.error(target, "only single target (not tuple) can be annotated");
        } else if (node.getValue() != null) {
            unit.expression(node.getValue());
            unit.targets.store(target);
        }
        return true;
    }

    @Override
    public Boolean casePrint(Print node) {
        printAndExec.print(node);
        return true;
    }

    @Override
    public Boolean caseExec(Exec node) {
        printAndExec.exec(node);
        return true;
    }

    @Override
    public Boolean caseDel(Del node) {
        unit.targets.delete(node.getTarget());
        return true;
    }

    @Override
    public Boolean casePass(Pass node) {
        return true;
    }

    @Override
    public Boolean caseGlobal(Global node) {
        for (String name : node.getNames()) {
            if (unit.scope.parameters.contains(unit.variables.mangle(name))) {
                unit.error(node, "name '" + name + "' is local and global");
            }
        }
        return true;
    }

    @Override
    public Boolean caseNonlocal(Nonlocal node) {
        unit.error(node, "'nonlocal' is not supported");
        return true;
    }

    @Override
    public Boolean caseBreak(Break node) {
        unit.exits.breakLoop(node);
        return true;
    }

    @Override
    public Boolean caseContinue(Continue node) {
        unit.exits.continueLoop(node);
        return true;
    }

    @Override
    public Boolean caseReturn(Return node) {
        unit.exits.returnValue(node);
        return true;
    }

    @Override
    public Boolean caseRaise(Raise node) {
        unit.attempts.raise(node);
        return true;
    }

    @Override
    public Boolean caseAssert(Assert node) {
        Label end = new Label();
        unit.conditions.jumpIf(node.getTest(), true, end);
        unit.at(node);
        out.emit(Instruction.LOAD_GLOBAL, out.name("AssertionError"));
        if (node.getMessage() != null) {
            unit.expression(node.getMessage());
            unit.at(node);
            out.emit(Instruction.CALL, 1, -1);
        }
        out.emit(Instruction.RAISE, 1);
        out.place(end);
        return true;
    }

    @Override
    public Boolean caseImport(Import node) {
        unit.imports.modules(node);
        return true;
    }

    @Override
    public Boolean caseFromImport(FromImport node) {
        unit.imports.names(node);
        return true;
    }

    @Override
    public Boolean caseIf(If node) {
        Label end = new Label();
        branch(node.getTest(), node.getBody(), end, node.getOrElse() != null || !node.getElifs().isEmpty());
        for (Elif elif : node.getElifs()) {
            branch(elif.getTest(), elif.getBody(), end, true);
        }
        suite(node.getOrElse());
        out.place(end);
        return true;
    }

    private void branch(Expression test, Block body, Label end, boolean more) {
        Label next = new Label();
        unit.conditions.jumpIf(test, false, next);
        suite(body);
        if (more) {
            out.jump(Instruction.JUMP, end);
        }
        out.place(next);
    }

    private void suite(Block block) {
        if (block != null) {
            EList<Statement> statements = block.getStatements();
            unit.suite(statements);
        }
    }

    @Override
    public Boolean caseWhile(While node) {
        Exit.Loop loop = unit.exits.enterLoop(false);
        Label orElse = new Label();
        out.place(loop.onContinue);
        if (!isAlwaysTrue(node.getTest())) {
            unit.conditions.jumpIf(node.getTest(), false, orElse);
        }
        suite(node.getBody());
        unit.at(node.getTest());
        out.jump(Instruction.JUMP, loop.onContinue);
        unit.exits.leave();
        out.place(orElse);
        suite(node.getOrElse());
        out.place(loop.onBreak);
        return true;
    }

    private boolean isAlwaysTrue(Expression test) {
        if (test instanceof Name name) {
            return name.getId().equals("True");
        }
        if (test instanceof Num number) {
            Number value = unit.context.value(number, false);
            return value instanceof BigInteger big ? big.signum() != 0 : value.doubleValue() != 0;
        }
        return false;
    }

    @Override
    public Boolean caseFor(For node) {
        unit.expression(node.getIterable());
        unit.at(node.getIterable());
        out.emit(Instruction.GET_ITER);
        Exit.Loop loop = unit.exits.enterLoop(true);
        Label orElse = new Label();
        out.place(loop.onContinue);
        out.jump(Instruction.FOR_ITER, orElse);
        unit.targets.store(node.getTarget());
        suite(node.getBody());
        unit.at(node.getIterable());
        out.jump(Instruction.JUMP, loop.onContinue);
        unit.exits.leave();
        out.place(orElse);
        suite(node.getOrElse());
        out.place(loop.onBreak);
        return true;
    }

    @Override
    public Boolean caseTry(Try node) {
        unit.attempts.attempt(node);
        return true;
    }

    @Override
    public Boolean caseWith(With node) {
        unit.attempts.with(node, 0);
        return true;
    }

    @Override
    public Boolean caseFunctionDef(FunctionDef node) {
        unit.definitions.function(node, ECollections.emptyEList());
        return true;
    }

    @Override
    public Boolean caseClassDef(ClassDef node) {
        unit.definitions.classDefinition(node, ECollections.emptyEList());
        return true;
    }

    @Override
    public Boolean caseDecorated(Decorated node) {
        if (node.getDefinition() instanceof FunctionDef function) {
            unit.definitions.function(function, node.getDecorators());
        } else {
            unit.definitions.classDefinition((ClassDef) node.getDefinition(), node.getDecorators());
        }
        return true;
    }
}
