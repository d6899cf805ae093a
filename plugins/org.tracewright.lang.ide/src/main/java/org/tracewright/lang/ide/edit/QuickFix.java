package org.tracewright.lang.ide.edit;

/** A correction that a user can choose. */
public record QuickFix(String label, TextChange change) {
}
