/**
 * What the generated parser needs around it: its grammar ({@link org.tracewright.lang.parser.BundledGrammar}), the values of its
 * terminals, its messages, and a stack that is deep enough.
 */
package org.tracewright.lang.parser;
