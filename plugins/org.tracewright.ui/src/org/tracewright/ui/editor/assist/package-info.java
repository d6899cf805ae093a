/** Help while writing: proposals, hovers, corrections, indentation. Thin layers between the generic editor and the language services. */
package org.tracewright.ui.editor.assist;
