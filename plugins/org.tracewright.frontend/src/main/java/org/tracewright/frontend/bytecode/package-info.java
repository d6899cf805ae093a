/**
 * Byte code, and the compiler that makes it of a syntax tree.
 *
 * <p>A {@link org.tracewright.frontend.bytecode.CodeObject} is a list of {@link org.tracewright.frontend.bytecode.Instruction}s of a stack
 * machine, with an exception table instead of a block stack. Both object spaces run it.
 *
 * <p>{@link org.tracewright.frontend.bytecode.Compiler} works in two walks over the tree: {@code ScopeAnalysis} finds out which scope binds
 * each name; then a {@code Unit} for each module, function, class body or generator expression emits instructions through a
 * {@code CodeBuilder}, which follows the height of the value stack and drops what can't be reached. The kinds of syntax have a class each:
 * {@code Statements}, {@code Expressions}, {@code Conditions}, {@code Calls}, {@code Targets}, {@code Comprehensions}, {@code Definitions},
 * {@code Imports}, {@code Attempts} (try and with), {@code Exits} (the jumps out of them).
 *
 * <p>What is as in Python 2.7: the variables of a list comprehension belong to the scope around it; set and dict comprehensions and
 * generator expressions are functions; {@code __x} in a class is mangled; class bodies do not enclose the names of their methods.
 *
 * <p>{@code try … finally} and {@code with} compile their last part once for each way out: the normal end, each jump or return through it
 * (not covered by its own handler), and the exception. A handler keeps type and value of its exception in hidden locals
 * ({@code $type0}, {@code $value0}, with a higher number for a handler in a handler); a {@code return} through a finally suite keeps its
 * value in {@code $return}; a {@code with} its manager in {@code $with0}.
 *
 * <p>The place of an instruction is the start of the expression it evaluates: the left operand of an operator, the function of a call, the
 * object of an attribute; for stores it is the target, else the statement.
 */
package org.tracewright.frontend.bytecode;
