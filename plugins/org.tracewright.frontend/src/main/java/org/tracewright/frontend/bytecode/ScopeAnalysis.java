package org.tracewright.frontend.bytecode;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.lang.rpython.*;
import org.tracewright.lang.rpython.Module;
import org.tracewright.lang.rpython.util.RpythonSwitch;

/**
 * Walks over a syntax tree once and gives each module, class, function, lambda, generator expression, and set or dict comprehension
 * its {@link Scope}. As in Python 2, the variables of a list comprehension belong to the scope around it.
 */
final class ScopeAnalysis extends RpythonSwitch<Boolean> {

    private final Map<EObject, Scope> scopes = new IdentityHashMap<>();
    private Scope scope;

    private ScopeAnalysis() {
    }

    static Map<EObject, Scope> of(Module module) {
        ScopeAnalysis analysis = new ScopeAnalysis();
        analysis.scope = new Scope(Scope.Kind.MODULE, null);
        analysis.scopes.put(module, analysis.scope);
        analysis.visitAll(module.getStatements());
        analysis.scope.resolve();
        return analysis.scopes;
    }

    private void visitAll(List<? extends EObject> nodes) {
        nodes.forEach(this::visit);
    }

    private void visit(EObject node) {
        if (node != null) {
            doSwitch(node);
        }
    }

    @Override
    public Boolean defaultCase(EObject node) {
        visitAll(node.eContents());
        return true;
    }

    private void bind(String name) {
        if (name != null) {
            scope.bind(scope.mangle(name));
        }
    }

    private void bindTarget(EObject target) {
        if (target instanceof Name name) {
            bind(name.getId());
        } else if (target instanceof TupleDisplay || target instanceof ListDisplay) {
            target.eContents().forEach(this::bindTarget);
        } else {
            visit(target);
        }
    }

    @Override
    public Boolean caseName(Name name) {
        scope.use(scope.mangle(name.getId()));
        return true;
    }

    @Override
    public Boolean caseAssign(Assign node) {
        int last = node.getOperands().size() - 1;
        node.getOperands().subList(0, last).forEach(this::bindTarget);
        visit(node.getOperands().get(last));
        return true;
    }

    @Override
    public Boolean caseAugAssign(AugAssign node) {
        bindTarget(node.getTarget());
        visit(node.getValue());
        return true;
    }

    @Override
    public Boolean caseAnnotatedAssign(AnnotatedAssign node) {
        bindTarget(node.getTarget());
        visit(node.getValue());
        return true;
    }

    @Override
    public Boolean caseFor(For node) {
        visit(node.getIterable());
        bindTarget(node.getTarget());
        visit(node.getBody());
        visit(node.getOrElse());
        return true;
    }

    @Override
    public Boolean caseForClause(ForClause node) {
        visit(node.getIterable());
        bindTarget(node.getTarget());
        return true;
    }

    @Override
    public Boolean caseDel(Del node) {
        bindTarget(node.getTarget());
        return true;
    }

    @Override
    public Boolean caseWithItem(WithItem node) {
        visit(node.getContext());
        bindTarget(node.getTarget());
        return true;
    }

    @Override
    public Boolean caseExceptHandler(ExceptHandler node) {
        visit(node.getType());
        bindTarget(node.getTarget());
        visit(node.getBody());
        return true;
    }

    @Override
    public Boolean caseGlobal(Global node) {
        node.getNames().forEach(name -> scope.globals.add(scope.mangle(name)));
        return true;
    }

    @Override
    public Boolean caseImportedModule(ImportedModule node) {
        String path = node.getPath() == null ? "" : node.getPath();
        int dot = path.indexOf('.');
        bind(node.getAlias() != null ? node.getAlias() : dot < 0 ? path : path.substring(0, dot));
        return true;
    }

    @Override
    public Boolean caseImportedName(ImportedName node) {
        bind(node.getAlias() != null ? node.getAlias() : node.getName());
        return true;
    }

    @Override
    public Boolean caseYield(Yield node) {
        scope.isGenerator = true;
        visit(node.getValue());
        return true;
    }

    @Override
    public Boolean caseFunctionDef(FunctionDef node) {
        bind(node.getName());
        function(node, node.getParameters(), node.getBody());
        return true;
    }

    @Override
    public Boolean caseLambda(Lambda node) {
        function(node, node.getParameters(), node.getBody());
        return true;
    }

    private void function(EObject node, List<Parameter> parameters, EObject body) {
        for (Parameter parameter : parameters) {
            visit(parameter.getDefaultValue());
        }
        Scope outer = enter(node, Scope.Kind.FUNCTION, scope.className);
        for (Parameter parameter : parameters) {
            if (parameter.getName() != null) {
                String name = scope.mangle(parameter.getName());
                scope.parameters.add(name);
                scope.bind(name);
            } else if (parameter.getTarget() != null) {
                bindTarget(parameter.getTarget());
            }
        }
        visit(body);
        scope = outer;
    }

    private Scope enter(EObject node, Scope.Kind kind, String className) {
        Scope outer = scope;
        scope = new Scope(kind, className);
        outer.children.add(scope);
        scopes.put(node, scope);
        return outer;
    }

    @Override
    public Boolean caseClassDef(ClassDef node) {
        bind(node.getName());
        visitAll(node.getArguments());
        Scope outer = enter(node, Scope.Kind.CLASS, node.getName());
        scope.bind("__module__");
        visit(node.getBody());
        scope = outer;
        return true;
    }

    @Override
    public Boolean caseGeneratorExpression(GeneratorExpression node) {
        comprehension(node, node.getClauses(), node.getElement());
        return true;
    }

    @Override
    public Boolean caseSetComprehension(SetComprehension node) {
        comprehension(node, node.getClauses(), node.getElement());
        return true;
    }

    @Override
    public Boolean caseDictComprehension(DictComprehension node) {
        comprehension(node, node.getClauses(), node.getEntry());
        return true;
    }

    /** The first iterable is evaluated outside. */
    private void comprehension(EObject node, List<Clause> clauses, EObject element) {
        ForClause first = (ForClause) clauses.get(0);
        visit(first.getIterable());
        Scope outer = enter(node, Scope.Kind.FUNCTION, scope.className);
        bindTarget(first.getTarget());
        visitAll(clauses.subList(1, clauses.size()));
        visit(element);
        scope = outer;
    }

    @Override
    public Boolean caseListComprehension(ListComprehension node) {
        visitAll(node.getClauses());
        visit(node.getElement());
        return true;
    }
}
