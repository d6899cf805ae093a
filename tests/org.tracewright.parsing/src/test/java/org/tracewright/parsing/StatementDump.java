package org.tracewright.parsing;

import static org.tracewright.parsing.AstText.list;
import static org.tracewright.parsing.AstText.node;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.Module;

/** Writes statements of our tree as nodes of Python's {@code ast}. */
abstract class StatementDump extends ExpressionDump {

    abstract String classDefinition(ClassDef node, String decorators);

    abstract String functionDefinition(FunctionDef node, String decorators);

    /** An expression that stands as a statement. */
    abstract String expressionStatement(Expression node);

    @Override
    public final String caseModule(Module node) {
        return node("Module", "body", statements(node.getStatements()));
    }

    private String statements(EList<Statement> statements) {
        return list(statements, this::statement);
    }

    private String statement(Statement statement) {
        return statement instanceof Expression expression ? expressionStatement(expression) : dump(statement);
    }

    final String body(Block block) {
        return block == null ? AstText.EMPTY : statements(block.getStatements());
    }

    @Override
    public final String caseAssign(Assign node) {
        int last = node.getOperands().size() - 1;
        return node("Assign", "targets", all(node.getOperands().subList(0, last)), "value", dump(node.getOperands().get(last)));
    }

    @Override
    public final String caseAugAssign(AugAssign node) {
        String sign = node.getOp().substring(0, node.getOp().length() - 1);
        return node("AugAssign", "target", dump(node.getTarget()), "op", operator(sign), "value", dump(node.getValue()));
    }

    @Override
    public final String caseDel(Del node) {
        boolean several = node.getTarget() instanceof TupleDisplay;
        return node("Delete", "targets", several && !isInParentheses(node) ? all(((TupleDisplay) node.getTarget()).getElements()) : list(List.of(dump(node.getTarget()))));
    }

    /** Whether what is deleted is one tuple in parentheses. */
    abstract boolean isInParentheses(Del node);

    @Override
    public final String casePass(Pass node) {
        return node("Pass");
    }

    @Override
    public final String caseBreak(Break node) {
        return node("Break");
    }

    @Override
    public final String caseContinue(Continue node) {
        return node("Continue");
    }

    @Override
    public final String caseReturn(Return node) {
        return node("Return", "value", dumpOrNone(node.getValue()));
    }

    @Override
    public final String caseGlobal(Global node) {
        return node("Global", "names", list(node.getNames(), this::identifier));
    }

    @Override
    public final String caseNonlocal(Nonlocal node) {
        return node("Nonlocal", "names", list(node.getNames(), this::identifier));
    }

    @Override
    public final String caseImport(Import node) {
        return node("Import", "names", list(node.getModules(), module -> alias(module.getPath(), module.getAlias())));
    }

    @Override
    public final String caseFromImport(FromImport node) {
        String names = node.isStar() ? list(List.of(alias("*", null))) : list(node.getNames(), name -> alias(name.getName(), name.getAlias()));
        int level = node.getDots().stream().mapToInt(String::length).sum();
        return node("ImportFrom", "module", fromModule(node.getPath()), "names", names, "level", String.valueOf(level));
    }

    /** The module of {@code from}, which may be missing. */
    abstract String fromModule(String path);

    private String alias(String name, String as) {
        return node("alias", "name", identifier(name.replaceAll("[\\s\\\\]", "")), "asname", identifierOrNone(as));
    }

    @Override
    public final String caseAssert(Assert node) {
        return node("Assert", "test", dump(node.getTest()), "msg", dumpOrNone(node.getMessage()));
    }

    @Override
    public final String caseIf(If node) {
        String orElse = body(node.getOrElse());
        for (int i = node.getElifs().size() - 1; i >= 0; i--) {
            Elif elif = node.getElifs().get(i);
            orElse = list(List.of(node("If", "test", dump(elif.getTest()), "body", body(elif.getBody()), "orelse", orElse)));
        }
        return node("If", "test", dump(node.getTest()), "body", body(node.getBody()), "orelse", orElse);
    }

    @Override
    public final String caseWhile(While node) {
        return node("While", "test", dump(node.getTest()), "body", body(node.getBody()), "orelse", body(node.getOrElse()));
    }

    @Override
    public final String caseFor(For node) {
        return node("For", "target", dump(node.getTarget()), "iter", dump(node.getIterable()), "body", body(node.getBody()),
                "orelse", body(node.getOrElse()));
    }

    @Override
    public final String caseFunctionDef(FunctionDef node) {
        return functionDefinition(node, AstText.EMPTY);
    }

    @Override
    public final String caseClassDef(ClassDef node) {
        return classDefinition(node, AstText.EMPTY);
    }

    @Override
    public final String caseDecorated(Decorated node) {
        String decorators = list(node.getDecorators(), decorator -> dump(decorator.getExpression()));
        return node.getDefinition() instanceof FunctionDef function ? functionDefinition(function, decorators)
                : classDefinition((ClassDef) node.getDefinition(), decorators);
    }
}
