/**
 * The byte-code evaluator and the seam along which its meaning is exchanged.
 *
 * <p>{@link org.tracewright.frontend.objspace.Evaluator} moves values between the stack, the locals and the cells of a {@link org.tracewright.frontend.objspace.Frame}, and asks an {@link
 * org.tracewright.frontend.objspace.ObjectSpace} what an addition, a call or a test means. With the {@link org.tracewright.frontend.objspace.host concrete space} it runs a program;
 * with the {@link org.tracewright.frontend.objspace.flow flow space}, whose values are variables and constants, the same evaluator makes the program's graphs by abstract
 * interpretation. So import time and run time cannot disagree about what an instruction does (Rigo and Pedroni, "PyPy's Approach to Virtual Machine Construction", DLS 2006).
 *
 * <p>An exception of the evaluated program is a {@link org.tracewright.frontend.objspace.Raised}, whose parts are values of the space.
 */
package org.tracewright.frontend.objspace;
