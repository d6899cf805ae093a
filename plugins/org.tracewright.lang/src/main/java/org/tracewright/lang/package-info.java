/**
 * The language that RPython programs are written in: from the bytes of a file to a syntax tree with places.
 *
 * <p>{@link org.tracewright.lang.SourceDecoder} makes text of bytes, {@link org.tracewright.lang.PythonParser} a
 * {@link org.tracewright.lang.ParseResult} of text: the tree (package {@code rpython}, generated from {@code Rpython.xtext}, one class
 * a construct), what is wrong, and the place of each node. A tree lives as long as its parse result; byte code keeps lines and columns,
 * never nodes.
 *
 * <p>The dialect is Python 2.7 with those spellings of Python 3 that do not clash with it:
 * <ul>
 * <li>{@code print(a, b)} that ends at its parenthesis is a call, as is {@code exec(a, b)}; everything else that begins with these words
 * is the statement of Python 2. {@code from __future__ import print_function} makes {@code print} a name throughout.
 * <li>{@code except E as e} and {@code except E, e}; {@code raise E from c} (the cause is dropped) and {@code raise E, v, tb}.
 * <li>{@code 0o17} and {@code 017}; annotations of parameters, results and variables are read and ignored; {@code ...} anywhere.
 * <li>Any word may name an attribute ({@code Signal.raise}), as in Jython.
 * <li>Known to the grammar so that the compiler can refuse them by name: complex literals, {@code nonlocal}, parameters that are keyword
 * only or positional only, {@code yield from}, keyword arguments of classes, matrix product, stars in displays and assignments.
 * <li>Not there: {@code async}, {@code match}, {@code :=}, {@code except*}, format strings, {@code with} items in parentheses.
 * </ul>
 * That all of this is so is shown on Jython's and CPython's own libraries, in {@code tests/org.tracewright.parsing}.
 *
 * <p>{@code str} literals are bytes: those of the file.
 *
 * <p>Limits, all met by an ordinary error: 200 brackets within brackets, 100 blocks within blocks.
 *
 * <p>After a change of the grammar, the generated sources ({@code src-gen}) are made anew by the Maven profile {@code generate}; the
 * ordinary build never runs the generator.
 */
package org.tracewright.lang;
