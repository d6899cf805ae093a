package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.Simple;

/** Classes with one base each, their constructors, and methods that those below override. */
final class ClassDeclarations {

    private static final int METHOD_EFFORT = 120;

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Statements statements;
    private final Map<ClassModel, List<Statement>> bodies = new LinkedHashMap<>();

    ClassDeclarations(Choices choices, Vocabulary vocabulary, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** The exceptions that the program raises. */
    List<Statement> exceptions() {
        List<Statement> made = new ArrayList<>();
        made.add(Statement.block("class " + Vocabulary.PROBLEM + "(Exception):", List.of(
                Statement.line("code = 0").fixed(),
                Statement.block("def __init__(self, code):", List.of(Statement.line("self.code = code"))),
                text(Vocabulary.PROBLEM))));
        for (int i = choices.between(1, 3); i > 0; i--) {
            String name = vocabulary.fresh("Problem");
            String base = choices.of(vocabulary.exceptions());
            made.add(Statement.block("class " + name + "(" + base + "):", choices.percent(70) ? List.of(text(name)) : List.of()));
            vocabulary.exceptions().add(name);
        }
        return made;
    }

    private static Statement text(String name) {
        return Statement.block("def text(self):", List.of(Statement.line("return '" + name + "!'")));
    }

    /** Declares so many classes; their statements are complete when all methods are made. */
    void declare(int count) {
        for (int i = 0; i < count; i++) {
            ClassModel base = vocabulary.classes().isEmpty() || choices.percent(25) ? null : choices.of(vocabulary.classes());
            ClassModel model = new ClassModel(vocabulary.fresh("C"), base);
            for (int j = choices.between(base == null ? 1 : 0, 3); j > 0; j--) {
                model.add(new Variable(vocabulary.fresh("a"), attributeType()));
            }
            vocabulary.classes().add(model);
            bodies.put(model, new ArrayList<>(List.of(constructor(model), describe(model))));
        }
    }

    private Type attributeType() {
        Type type = vocabulary.type(2);
        return type instanceof InstanceOf instance ? new Type.Nullable(instance) : holdsInstance(type) ? Simple.INT : type;
    }

    private static boolean holdsInstance(Type type) {
        return type instanceof InstanceOf || type instanceof Type.ListOf list && holdsInstance(list.item());
    }

    private Statement constructor(ClassModel model) {
        StringBuilder names = new StringBuilder("self");
        model.attributes().forEach(attribute -> names.append(", ").append(attribute.name()));
        List<Statement> body = new ArrayList<>();
        if (model.base() != null) {
            StringBuilder given = new StringBuilder("self");
            model.base().attributes().forEach(attribute -> given.append(", ").append(attribute.name()));
            body.add(Statement.line(model.base() + ".__init__(" + given + ")"));
        }
        model.own().forEach(attribute -> body.add(Statement.line("self." + attribute.name() + " = " + attribute.name())));
        return Statement.block("def __init__(" + names + "):", body);
    }

    private Statement describe(ClassModel model) {
        Expression text = Expression.of(Simple.STR, "'" + model + "'");
        for (Variable attribute : model.attributes()) {
            text = Expression.of(Simple.STR, "@ + ' ' + @", text, expressions.text(Expression.of(attribute.type(), "self." + attribute.name())));
        }
        return Statement.block("def describe(self):", List.of(Statement.line("return @", text)));
    }

    /** Adds a method to a class, and others in its place to some of those below. */
    void method() {
        ClassModel owner = choices.of(vocabulary.classes());
        String name = vocabulary.fresh("m");
        List<Variable> parameters = new ArrayList<>();
        for (int i = choices.between(0, 2); i > 0; i--) {
            parameters.add(new Variable(vocabulary.fresh("p"), vocabulary.type(1)));
        }
        Type result = vocabulary.type(1);
        int effort = add(owner, new Routine(name, owner, parameters, 0, result, 0), null);
        Routine above = new Routine(name, owner, parameters, 0, result, effort);
        for (ClassModel model : vocabulary.classes()) {
            if (model != owner && model.isBelow(owner) && choices.percent(60)) {
                effort = Math.max(effort, add(model, above, choices.percent(40) ? owner : null));
            }
        }
        vocabulary.routines().add(new Routine(name, owner, parameters, 0, result, effort));
    }

    /** Adds one body of the method and gives its effort; it calls the method of another class, where one is given. */
    private int add(ClassModel model, Routine method, ClassModel called) {
        Effort effort = new Effort(METHOD_EFFORT + method.effort());
        effort.spend(1);
        List<Variable> known = new ArrayList<>(List.of(new Variable("self", new InstanceOf(model))));
        known.addAll(method.parameters());
        Scope scope = new Scope(known, effort, method.result());
        StringBuilder names = new StringBuilder();
        method.parameters().forEach(parameter -> names.append(", ").append(parameter.name()));
        List<Statement> body = new ArrayList<>();
        if (called != null) {
            effort.spend(method.effort());
            Variable inherited = new Variable(vocabulary.fresh("v"), method.result());
            body.add(Statement.line(inherited.name() + " = " + called + "." + method.name() + "(self" + names + ")"));
            scope.declare(inherited);
        }
        body.addAll(statements.block(scope, choices.between(1, 4), 2));
        body.add(Statement.line("return @", expressions.of(method.result(), scope, 2).kept()));
        bodies.get(model).add(Statement.block("def " + method.name() + "(self" + names + "):", body));
        return effort.spent();
    }

    /** The class statements with all methods. */
    List<Statement> statements() {
        List<Statement> made = new ArrayList<>();
        bodies.forEach((model, body) -> made.add(Statement.block("class " + model + "(" + (model.base() == null ? "object" : model.base().name()) + "):", body)));
        return made;
    }
}
