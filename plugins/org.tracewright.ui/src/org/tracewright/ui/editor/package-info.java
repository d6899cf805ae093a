/** How RPython source looks in the platform's generic editor. */
package org.tracewright.ui.editor;
