package org.tracewright.jit.runtime.jitcode;

import java.util.Map;
import org.tracewright.jit.runtime.descr.CallDescr;

/**
 * What a call through a function pointer or a virtual method may reach.
 *
 * @param name     the signature or the method
 * @param codes    the code to look into, by function pointer or exact class; compares keys by identity. What is missing is called without looking
 * @param residual the call itself; its receiver is the function pointer or the first reference
 */
public record CallTable(String name, Map<Object, JitCode> codes, CallDescr residual) {
}
