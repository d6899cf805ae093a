package org.tracewright.frontend.objspace.host;

import java.util.List;

/** Another way to run functions than their byte code. */
@FunctionalInterface
public interface FunctionRunner {

    /**
     * Runs a function.
     *
     * @param parameters one value for each parameter, star parameters included
     * @return null where this function is to run as byte code
     */
    HostObject run(HostFunction function, List<HostObject> parameters);
}
