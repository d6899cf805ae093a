package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/**
 * A value that an attribute has before the program starts.
 *
 * @param holder     the class, or the prebuilt instance
 * @param value      the value found there
 * @param inInstance whether the holder is an instance; a value in a class is only the default of the instance attribute
 */
public record AttributeSource(HostObject holder, HostObject value, boolean inInstance) {
}
