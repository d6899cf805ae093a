package org.tracewright.translator.driver;

import java.util.Optional;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSession;
import org.tracewright.frontend.objspace.host.HostSpace;

/**
 * The live program after its top level has run.
 *
 * @param space      where its objects live
 * @param session    runs parts of it
 * @param module     the target module
 * @param entryPoint takes the command line as a list of {@code str} and returns the exit code
 * @param jitPolicy  a function that gives the target's policy for a tracing compiler, or None
 * @param name       what the target wants the translated program to be called, {@code driver.exe_name}, which may have {@code %(backend)s} in it
 */
public record ImportedProgram(HostSpace space, HostSession session, HostModule module, HostFunction entryPoint, HostObject jitPolicy, Optional<String> name) {
}
