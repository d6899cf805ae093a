/** A name gets another one in all files of a project, with a preview, as the platform's other refactorings. */
package org.tracewright.ui.editor.rename;
