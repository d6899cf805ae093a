/**
 * What a translated program asks of the machine below it: file descriptors, time, environment, number formats and the
 * functions of the C mathematical library. A primitive is a leaf: it never calls translated code. Each backend and the reference
 * interpreter implement the table {@link org.tracewright.flow.primitive.Primitives}.
 */
package org.tracewright.flow.primitive;
