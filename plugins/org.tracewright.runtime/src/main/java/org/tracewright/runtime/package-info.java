/**
 * What a translated JVM program links with; no other dependency. Generated classes extend {@link org.tracewright.runtime.RStruct} and
 * {@link org.tracewright.runtime.RObject}; strings are {@link org.tracewright.runtime.RStr} and {@link org.tracewright.runtime.RUnicode}; a class as a value is an
 * {@link org.tracewright.runtime.RClass}; a raised exception travels in an {@link org.tracewright.runtime.RException}.
 *
 * <p>{@link org.tracewright.runtime.Launcher} starts a program, {@link org.tracewright.runtime.Machine} is its access to files, time and environment,
 * {@link org.tracewright.runtime.ProgramData} its prebuilt objects, decoded by {@link org.tracewright.runtime.DataReader}. {@code Ops}, {@code Arrays}…
 * hold the operations that are not one instruction of the JVM.
 */
package org.tracewright.runtime;
