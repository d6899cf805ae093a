/**
 * Inferred types by place in the source. A {@link org.tracewright.lang.ide.types.TypeIndex} answers from one finished inference; while the text is being edited it is the last that succeeded, found
 * by the names of functions rather than by offsets, so that it stays useful until the next one is there. {@link org.tracewright.lang.ide.types.ProjectTypes} asks those of all programs of a project.
 */
package org.tracewright.lang.ide.types;
