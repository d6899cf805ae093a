/** Where the caret of the active editor is, for views that follow it. */
package org.tracewright.ui.caret;
