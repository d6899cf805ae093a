package org.tracewright.lang.ide.types;

/**
 * Something that can stand behind a dot.
 *
 * @param detail its type in words; empty where it is not known
 * @param method whether it is called rather than read
 */
public record Member(String name, String detail, boolean method) {
}
