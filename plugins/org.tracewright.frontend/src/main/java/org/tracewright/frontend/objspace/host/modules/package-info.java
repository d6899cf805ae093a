/**
 * The modules of the concrete space that are made in Java: those that need the machine ({@code sys}, {@code os}, {@code time}, {@code math}) or would be
 * slow in Python. The other modules of Python's library are Python source in the resources under {@code /python-lib/}.
 */
package org.tracewright.frontend.objspace.host.modules;
