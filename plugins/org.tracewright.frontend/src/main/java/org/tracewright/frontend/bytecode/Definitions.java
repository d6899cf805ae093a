package org.tracewright.frontend.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.lang.rpython.Argument;
import org.tracewright.lang.rpython.ClassDef;
import org.tracewright.lang.rpython.Decorator;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.Lambda;
import org.tracewright.lang.rpython.Parameter;
import org.tracewright.lang.rpython.RpythonPackage;
import org.tracewright.lang.rpython.Statement;

/** Compiles what makes functions and classes. */
final class Definitions {

    private final Unit unit;
    private final CodeBuilder out;

    Definitions(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    void function(FunctionDef node, EList<Decorator> decorators) {
        decorators(decorators);
        int defaults = defaults(node.getParameters());
        Unit inner = inner(node, node.getParameters());
        List<Statement> body = node.getBody().getStatements();
        int docstring = inner.docstring(body);
        inner.suite(node.getBody().getStatements());
        inner.returnNone();
        unit.at(node);
        makeFunction(inner.finish(node.getName(), unit.context.position(node, RpythonPackage.Literals.FUNCTION_DEF__NAME), docstring), defaults);
        decorate(decorators);
        unit.at(node);
        unit.targets.checkName(node, node.getName());
        unit.variables.store(node.getName());
    }

    void lambda(Lambda node) {
        int defaults = defaults(node.getParameters());
        Unit inner = inner(node, node.getParameters());
        inner.expression(node.getBody());
        inner.at(node);
        inner.out.emit(Instruction.RETURN);
        unit.at(node);
        makeFunction(inner.finish("<lambda>", unit.context.position(node), -1), defaults);
    }

    private void decorators(EList<Decorator> decorators) {
        decorators.forEach(decorator -> unit.expression(decorator.getExpression()));
    }

    private void decorate(EList<Decorator> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            unit.at(decorators.get(i).getExpression());
            out.emit(Instruction.CALL, 1, -1);
        }
    }

    private int defaults(List<Parameter> parameters) {
        int count = 0;
        for (Parameter parameter : parameters) {
            if (parameter.getDefaultValue() != null) {
                unit.expression(parameter.getDefaultValue());
                count++;
            } else if (count > 0 && parameter.getStar() == null && !parameter.isSlash()) {
                unit.error(parameter, "non-default argument follows default argument");
            }
        }
        return count;
    }

    private Unit inner(EObject node, List<Parameter> parameters) {
        check(parameters);
        Scope scope = unit.context.scopes().get(node);
        Unit inner = new Unit(unit.context, scope, Signature.of(parameters, scope));
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.getTarget() != null) {
                inner.at(parameter);
                inner.variables.loadHidden(Signature.tupleName(i));
                inner.targets.store(parameter.getTarget());
            }
        }
        return inner;
    }

    /** One star, then one star star, at the end; no name twice. */
    private void check(List<Parameter> parameters) {
        Set<String> names = new HashSet<>();
        int stars = 0;
        for (Parameter parameter : parameters) {
            if (parameter.isSlash() || parameter.getStar() != null && parameter.getName() == null) {
                unit.error(parameter, "parameters that are positional only or keyword only are not supported");
                continue;
            }
            if (parameter.getName() != null && !names.add(parameter.getName())) {
                unit.error(parameter, "duplicate argument '" + parameter.getName() + "' in function definition");
            }
            unit.targets.checkName(parameter, parameter.getName());
            int rank = parameter.getStar() == null ? 0 : parameter.getStar().length();
            if (rank < stars || rank == stars && rank > 0) {
                unit.error(parameter, "invalid order of parameters");
            }
            stars = Math.max(stars, rank);
        }
    }

    /** Defaults are on the stack; leaves the function. */
    void makeFunction(CodeObject code, int defaults) {
        code.frees().forEach(unit.variables::loadClosure);
        out.emit(Instruction.MAKE_FUNCTION, out.constant(code), code.frees().size() << 16 | defaults);
    }

    void classDefinition(ClassDef node, EList<Decorator> decorators) {
        decorators(decorators);
        unit.at(node);
        out.loadConstant(node.getName().getBytes(StandardCharsets.UTF_8));
        for (Argument base : node.getArguments()) {
            if (base.getName() != null || base.getStar() != null) {
                unit.error(base, "keywords and stars are not supported in a class statement");
            }
            unit.expression(base.getValue());
        }
        unit.at(node);
        out.perform(Opcode.NEWTUPLE, node.getArguments().size());
        makeFunction(body(node), 0);
        out.emit(Instruction.BUILD_CLASS);
        decorate(decorators);
        unit.at(node);
        unit.targets.checkName(node, node.getName());
        unit.variables.store(node.getName());
    }

    private CodeObject body(ClassDef node) {
        Unit inner = new Unit(unit.context, unit.context.scopes().get(node), Signature.NONE);
        inner.at(node);
        inner.variables.load("__name__");
        inner.variables.store("__module__");
        int docstring = inner.docstring(node.getBody().getStatements());
        if (docstring >= 0) {
            inner.out.emit(Instruction.LOAD_CONST, docstring);
            inner.variables.store("__doc__");
        }
        inner.suite(node.getBody().getStatements());
        inner.at(node);
        inner.out.emit(Instruction.LOAD_LOCALS);
        inner.out.emit(Instruction.RETURN);
        return inner.finish(node.getName(), unit.context.position(node, RpythonPackage.Literals.CLASS_DEF__NAME), docstring);
    }
}
