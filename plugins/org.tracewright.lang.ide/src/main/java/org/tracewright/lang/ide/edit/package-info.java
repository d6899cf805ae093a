/** Edits that an editor makes on its own or on request: indentation of a new line, comments, formatting, corrections of errors. All give {@link org.tracewright.lang.ide.edit.TextChange}s. */
package org.tracewright.lang.ide.edit;
