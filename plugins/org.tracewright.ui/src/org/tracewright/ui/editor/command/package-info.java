/** What a user does to a whole RPython text or asks about it by a key: formatting, comments, references. */
package org.tracewright.ui.editor.command;
