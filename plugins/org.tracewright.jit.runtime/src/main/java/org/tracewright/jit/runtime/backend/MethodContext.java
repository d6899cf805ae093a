package org.tracewright.jit.runtime.backend;

import org.objectweb.asm.Label;

/**
 * What the writers of one method's parts share.
 *
 * @param top    where the method chooses among its entries
 * @param random whether guards that hold are to fail at times
 * @param counts whether code counts how often it runs
 */
record MethodContext(MethodPlan plan, Code code, ClassData data, ProgramClasses classes, Exits exits, Label top, boolean random, boolean counts) {
}
