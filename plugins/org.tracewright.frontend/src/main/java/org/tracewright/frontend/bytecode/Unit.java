package org.tracewright.frontend.bytecode;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.common.util.EList;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.rpython.Expression;
import org.tracewright.lang.rpython.Statement;
import org.tracewright.lang.rpython.Str;

/** One code object in the making: its scope, its instructions, and the compilers of the kinds of syntax that work on it. */
final class Unit {

    final CompilationContext context;
    final Scope scope;
    final CodeBuilder out = new CodeBuilder();
    final Variables variables;
    final Expressions expressions = new Expressions(this);
    final Comprehensions comprehensions = new Comprehensions(this);
    final Calls calls = new Calls(this);
    final Conditions conditions = new Conditions(this);
    final Targets targets = new Targets(this);
    final Statements statements = new Statements(this);
    final Attempts attempts = new Attempts(this);
    final Exits exits = new Exits(this);
    final Imports imports = new Imports(this);
    final Definitions definitions = new Definitions(this);
    private final Signature signature;

    Unit(CompilationContext context, Scope scope, Signature signature) {
        this.context = context;
        this.scope = scope;
        this.signature = signature;
        variables = new Variables(scope, out, signature.locals());
    }

    /** Sets the place of the instructions to come to that of a node. */
    void at(EObject node) {
        out.at(context.place(node));
    }

    void error(EObject node, String message) {
        context.error(node, message);
    }

    void expression(Expression node) {
        expressions.compile(node);
    }

    /** An expression that may be missing, which means None. */
    void expressionOrNone(Expression node) {
        if (node == null) {
            none();
        } else {
            expression(node);
        }
    }

    void none() {
        out.loadConstant(CodeObject.NONE);
    }

    void suite(EList<Statement> suite) {
        suite.forEach(statements::compile);
    }

    /** The constant index of the docstring of a body, or -1. */
    int docstring(List<Statement> body) {
        return !body.isEmpty() && body.get(0) instanceof Str str ? out.constant(context.value(str)) : -1;
    }

    /** Ends the code with {@code return None} where its end can be reached. */
    void returnNone() {
        none();
        out.emit(Instruction.RETURN);
    }

    CodeObject finish(String name, SourcePosition position, int docstring) {
        boolean usesNames = scope.kind != Scope.Kind.FUNCTION;
        return new CodeObject(name, position, signature.argumentCount(), signature.hasStar(), signature.hasStarStar(),
                scope.isGenerator, usesNames, variables.locals(), scope.cells(), scope.frees(), out.names(), out.constants(), docstring,
                out.code(), out.handlers(), out.stackSize(), context.futures().names());
    }
}
