/** The questions that an editor asks of a source model, one class each; all are pure functions of what they are given. */
package org.tracewright.lang.ide.services;
