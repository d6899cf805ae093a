package org.tracewright.lang.ide.bindings;

/**
 * What an import brings in.
 *
 * @param module dotted name of the module, with the leading dots of a relative import
 * @param name   the name in that module, or null where the module itself is meant
 */
public record ImportTarget(String module, String name) {
}
