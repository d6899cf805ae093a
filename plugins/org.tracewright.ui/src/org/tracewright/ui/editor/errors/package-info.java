/** Syntax errors of a text while it is edited, before the builder, which sees saved files only, makes markers of them. */
package org.tracewright.ui.editor.errors;
