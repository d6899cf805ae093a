package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.conformance.random.Statement.Clause;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.ListOf;
import org.tracewright.conformance.random.Type.Nullable;
import org.tracewright.conformance.random.Type.Simple;
import org.tracewright.conformance.random.Type.TupleOf;

/** Draws blocks of statements. */
final class Statements {

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final ContainerStatements containers;
    private final LoopStatements loops;
    private final ExceptionStatements exceptions;

    Statements(Choices choices, Vocabulary vocabulary, Expressions expressions) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.expressions = expressions;
        containers = new ContainerStatements(choices, expressions);
        loops = new LoopStatements(choices, vocabulary, expressions, this);
        exceptions = new ExceptionStatements(choices, vocabulary, expressions, this);
    }

    /** A block, which may hold blocks so deep. */
    List<Statement> block(Scope scope, int size, int depth) {
        List<Statement> block = new ArrayList<>();
        for (int i = 0; i < size && scope.allows(1); i++) {
            scope.spend(1);
            Statement statement = statement(scope, depth);
            if (statement != null) {
                block.add(statement);
            }
        }
        return block;
    }

    private Statement statement(Scope scope, int depth) {
        return switch (choices.below(depth > 0 ? 20 : 11)) {
            case 0, 1 -> declaration(scope, vocabulary.type(2));
            case 2, 3 -> assignment(scope);
            case 4 -> change(scope);
            case 5 -> attribute(scope);
            case 6, 7 -> scope.isQuiet() ? assignment(scope) : containers.statement(scope);
            case 8 -> print(scope);
            case 9 -> scope.isQuiet() ? print(scope) : call(scope);
            case 10 -> exceptions.risky(scope);
            case 11, 12 -> choice(scope, depth - 1);
            case 13 -> narrowing(scope, depth - 1);
            case 14, 15, 16 -> loops.statement(scope, depth - 1);
            case 17, 18 -> exceptions.statement(scope, depth - 1);
            default -> exit(scope);
        };
    }

    /** A new variable. */
    Statement declaration(Scope scope, Type type) {
        Expression value = expressions.of(type, scope, 2).kept();
        Variable variable = new Variable(vocabulary.fresh("v"), type);
        scope.declare(variable);
        return Statement.line(variable.name() + " = @", value);
    }

    private Statement assignment(Scope scope) {
        Type type = vocabulary.type(1);
        List<Variable> known = scope.assignable(type);
        if (known.isEmpty()) {
            return declaration(scope, type);
        }
        return Statement.line(choices.of(known).name() + " = @", expressions.of(type, scope, 3).kept());
    }

    private Statement change(Scope scope) {
        Simple type = choices.of(Simple.INT, Simple.INT, Simple.UINT, Simple.FLOAT);
        List<Variable> known = scope.assignable(type);
        if (known.isEmpty()) {
            return declaration(scope, type);
        }
        String name = choices.of(known).name();
        if (type == Simple.INT && choices.percent(50)) {
            return Statement.line(name + " = intmask(" + name + choices.of(" + @)", " * @)", " - @)"), expressions.of(type, scope, 2));
        }
        String operator = type == Simple.INT ? choices.of("&=", "|=", "^=") : choices.of("+=", "-=", "*=");
        return Statement.line(name + " " + operator + " @", expressions.of(type, scope, 2));
    }

    private Statement attribute(Scope scope) {
        List<Variable> instances = new ArrayList<>(scope.variables());
        instances.addAll(vocabulary.globals());
        instances.removeIf(variable -> !(variable.type() instanceof InstanceOf));
        if (instances.isEmpty()) {
            return print(scope);
        }
        Variable instance = choices.of(instances);
        Variable attribute = choices.of(((InstanceOf) instance.type()).model().attributes());
        return Statement.line(instance.name() + "." + attribute.name() + " = @", expressions.of(attribute.type(), scope, 2).kept());
    }

    /** Prints a variable, or some value. */
    Statement print(Scope scope) {
        List<Variable> known = scope.variables();
        if (known.isEmpty() || choices.percent(30)) {
            return Statement.line("print(@)", expressions.of(Simple.STR, scope, 2));
        }
        return print(choices.of(known));
    }

    /** Prints the variable with its name. */
    Statement print(Variable variable) {
        String name = variable.name();
        Expression read = variable.read();
        if (variable.type() instanceof ListOf list) {
            Expression item = expressions.text(Expression.of(list.item(), "item"));
            return Statement.line("print('" + name + " = ' + '|'.join([@ for item in @]))", item, read);
        } else if (variable.type() instanceof Type.DictOf dict) {
            Expression key = expressions.text(Expression.of(dict.key(), "key"));
            Expression value = expressions.text(Expression.of(dict.value(), name + "[key]"));
            return Statement.line("print('" + name + " = ' + '|'.join([@ + ':' + @ for key in @]))", key, value, read);
        }
        return Statement.line("print('" + name + " = ' + @)", expressions.text(read));
    }

    private Statement call(Scope scope) {
        List<Routine> known = vocabulary.routines().stream().filter(routine -> scope.allows(routine.effort())).toList();
        if (known.isEmpty()) {
            return print(scope);
        }
        Expression call = expressions.call(choices.of(known).result(), scope, 2);
        return call == null ? print(scope) : Statement.line("@", call);
    }

    private Statement choice(Scope scope, int depth) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(Statement.clause("if @:", block(scope.inner(), choices.between(1, 3), depth), expressions.of(Simple.BOOL, scope, 2)));
        while (choices.percent(30)) {
            clauses.add(Statement.clause("elif @:", block(scope.inner(), choices.between(1, 3), depth), expressions.of(Simple.BOOL, scope, 2)));
        }
        if (choices.percent(50)) {
            clauses.add(Statement.clause("else:", block(scope.inner(), choices.between(1, 3), depth)));
        }
        return new Statement(clauses, false);
    }

    /** A test after which a variable has a narrower type. */
    private Statement narrowing(Scope scope, int depth) {
        List<Variable> known = scope.variables().stream().filter(variable -> narrower(variable.type()) != null && !variable.name().equals("self")).toList();
        if (known.isEmpty()) {
            return choice(scope, depth);
        }
        Variable variable = choices.of(known);
        Type narrower = narrower(variable.type());
        Scope inside = scope.inner();
        inside.declare(new Variable(variable.name(), narrower));
        String test = variable.type() instanceof Nullable ? " is not None:" : "";
        String header = test.isEmpty() ? "if isinstance(" + variable.name() + ", " + ((InstanceOf) narrower).model() + "):" : "if " + variable.name() + test;
        List<Statement> body = block(inside, choices.between(1, 4), depth);
        body.add(print(new Variable(variable.name(), narrower)));
        return new Statement(List.of(Statement.clause(header, body), Statement.clause("else:", block(scope.inner(), 1, depth))), false);
    }

    private Type narrower(Type type) {
        if (type instanceof Nullable nullable) {
            return nullable.instance();
        } else if (type instanceof InstanceOf instance) {
            List<ClassModel> below = vocabulary.classes().stream().filter(model -> model.isBelow(instance.model()) && model != instance.model()).toList();
            return below.isEmpty() ? null : new InstanceOf(below.get(below.size() - 1));
        }
        return null;
    }

    /** Leaves the loop or the routine, if some condition holds; or takes a tuple apart. */
    private Statement exit(Scope scope) {
        List<Variable> tuples = scope.variables().stream().filter(variable -> variable.type() instanceof TupleOf).toList();
        if (!tuples.isEmpty() && choices.percent(50)) {
            return unpacking(scope, choices.of(tuples));
        }
        List<Statement> leave = new ArrayList<>();
        if (scope.isInLoop() && choices.percent(60)) {
            leave.add(Statement.line(choices.of("break", "continue")));
        } else if (choices.percent(60)) {
            leave.add(Statement.line("return @", expressions.of(scope.result(), scope, 2).kept()));
        } else {
            leave.add(exceptions.raise(scope));
        }
        return Statement.block("if @:", leave, expressions.of(Simple.BOOL, scope, 2));
    }

    private Statement unpacking(Scope scope, Variable tuple) {
        List<String> names = new ArrayList<>();
        for (Type item : ((TupleOf) tuple.type()).items()) {
            Variable variable = new Variable(vocabulary.fresh("v"), item);
            scope.declare(variable);
            names.add(variable.name());
        }
        return Statement.line(String.join(", ", names) + " = @", tuple.read());
    }
}
