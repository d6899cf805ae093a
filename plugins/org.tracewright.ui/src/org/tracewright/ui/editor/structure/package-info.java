/** The structure of a source file in the editor: outline, folding, occurrences, and inferred signatures above functions. */
package org.tracewright.ui.editor.structure;
