/**
 * The parser proper: generated code, fed with hand-made tokens ({@link org.tracewright.lang.parser.antlr.RpythonTokenSource}) and with a
 * recovery of its own ({@link org.tracewright.lang.parser.antlr.RecoveringParser}). Half of this package is in {@code src-gen}.
 */
package org.tracewright.lang.parser.antlr;
