/** The binary form of jitcode that a translated program carries; {@link org.tracewright.jit.runtime.jitcode.JitProgramReader} describes it. */
package org.tracewright.jit.codewriter.format;
