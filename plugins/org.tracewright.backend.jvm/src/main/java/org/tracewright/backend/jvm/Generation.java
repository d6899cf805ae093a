package org.tracewright.backend.jvm;

/** What the parts of one run of the generator share. */
record Generation(Layout layout, Constants constants, VirtualMethods methods, ClassObjects classObjects, CaughtClasses caught) {
}
