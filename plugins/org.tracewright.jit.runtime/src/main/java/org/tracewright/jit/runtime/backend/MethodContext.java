package org.tracewright.jit.runtime.backend;

/**
 * What the writers of one method's parts share.
 *
 * @param random whether guards that hold are to fail at times
 * @param counts whether code counts how often it runs
 */
record MethodContext(MethodPlan plan, Code code, ClassData data, ProgramClasses classes, Exits exits, boolean random, boolean counts) {
}
