/**
 * From characters to tokens.
 *
 * <p>Python's layout is not context free, so the tokens are made by hand: {@link org.tracewright.lang.scanner.CharScanner} finds
 * where one token ends, {@link org.tracewright.lang.scanner.LineLayout} turns line starts into {@code BEGIN}, {@code END} and
 * {@code NEWLINE}, balances brackets, and decides whether {@code print} and {@code exec} are statements or names. What is wrong is
 * left in the token list as hidden tokens that carry a message, so the parser behind sees only balanced input and every error
 * has its place in the node model.
 */
package org.tracewright.lang.scanner;
