package org.tracewright.conformance.random;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.conformance.random.Type.InstanceOf;
import org.tracewright.conformance.random.Type.Simple;

/** Draws whole programs. */
public final class ProgramGenerator {

    private static final int STEP_EFFORT = 3000;

    private final long seed;
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Statements statements;

    private ProgramGenerator(long seed) {
        this.seed = seed;
        choices = new Choices(seed);
        vocabulary = new Vocabulary(choices);
        expressions = new Expressions(choices, vocabulary);
        statements = new Statements(choices, vocabulary, expressions);
    }

    /** The program of the seed. */
    public static RandomProgram generate(long seed) {
        return new ProgramGenerator(seed).program();
    }

    private RandomProgram program() {
        List<Statement> program = new ArrayList<>();
        program.add(Statement.line("from rpython.rlib.rarithmetic import intmask, ovfcheck, r_uint"));
        program.add(Statement.line("K0 = [3, 1, 4, 1, 5]"));
        ClassDeclarations classes = new ClassDeclarations(choices, vocabulary, expressions, statements);
        program.addAll(classes.exceptions());
        classes.declare(choices.between(2, 5));
        RoutineDeclarations routines = new RoutineDeclarations(choices, vocabulary, expressions, statements);
        for (int i = choices.between(4, 9); i > 0; i--) {
            if (choices.percent(40)) {
                classes.method();
            } else {
                program.addAll(routines.declare());
            }
        }
        program.addAll(classes.statements());
        program.addAll(prebuilt());
        program.addAll(entry());
        return new RandomProgram(seed, program);
    }

    /** Prebuilt instances; code that comes later uses them. */
    private List<Statement> prebuilt() {
        List<Statement> made = new ArrayList<>();
        for (int i = choices.between(1, 2); i > 0; i--) {
            InstanceOf type = vocabulary.instance();
            Expression value = expressions.literal(type, new Scope(List.of(), new Effort(0), Simple.INT));
            Variable global = new Variable(vocabulary.fresh("G"), value.type());
            made.add(Statement.line(global.name() + " = @", value));
            vocabulary.globals().add(global);
        }
        return made;
    }

    private List<Statement> entry() {
        List<Statement> made = new ArrayList<>();
        List<Statement> calls = new ArrayList<>(List.of(Statement.line("code = 0")));
        for (int i = choices.between(2, 4); i > 0; i--) {
            String step = vocabulary.fresh("step");
            made.add(step(step));
            calls.add(new Statement(List.of(
                    Statement.clause("try:", List.of(Statement.line("code = code * 3 + (" + step + "() & 7)"))),
                    Statement.clause("except " + Vocabulary.PROBLEM + " as problem:",
                            List.of(Statement.line("print('" + step + " raised %s %d' % (problem.text(), problem.code))")))), false));
        }
        calls.add(Statement.line("return code & 63").fixed());
        made.add(Statement.block("def entry_point(argv):", calls).fixed());
        made.add(Statement.block("def target(driver, args):", List.of(Statement.line("return entry_point"))).fixed());
        return made;
    }

    private Statement step(String name) {
        Scope scope = new Scope(List.of(), new Effort(STEP_EFFORT), Simple.INT);
        List<Statement> body = new ArrayList<>();
        for (int i = choices.between(2, 5); i > 0; i--) {
            body.add(statements.declaration(scope, vocabulary.type(2)));
        }
        body.addAll(statements.block(scope, choices.between(6, 16), 3));
        scope.variables().forEach(variable -> body.add(statements.print(variable)));
        body.add(Statement.line("return @", expressions.of(Simple.INT, scope, 1)));
        return Statement.block("def " + name + "():", body);
    }
}
