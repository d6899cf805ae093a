package org.tracewright.jit.runtime.state;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Asks HotSpot not to put the methods of the tracing compiler that do its work into each other. Each of its walks calls small methods in great number, of which HotSpot else makes very large ones: compiling
 * these takes seconds of a program's first minute, in which the program's own traces wait. The packages of what is worked on (traces, descriptors, facts, resume data, jitcode) are not named: their methods mostly give
 * one part of an object, and a call of each would make a warm compiler slower by a quarter. Nor is what takes a running program from one of its traces to the next, millions of times a second.
 * What the program itself calls of it to enter traces is not put into the program either.
 */
final class CompilerAdvice {

    /** The command of HotSpot's {@code jcmd} that takes directives. */
    private static final String COMMAND = "compilerDirectivesAdd";

    private static final String DIRECTIVES = """
            [{
              match: ["org/tracewright/jit/runtime/*.*", "org/objectweb/asm/*.*"],
              c2: {
                inline: [
                  "+org/tracewright/jit/runtime/backend/Entry.*", "+org/tracewright/jit/runtime/backend/Exit.*", "+org/tracewright/jit/runtime/backend/ExitState.*",
                  "+org/tracewright/jit/runtime/backend/CompiledTrace.isValid", "+org/tracewright/jit/runtime/backend/CompiledTrace.start",
                  "+org/tracewright/jit/runtime/backend/PortalCall.*", "+org/tracewright/jit/runtime/state/CompiledPortal.run",
                  "+org/tracewright/jit/runtime/state/Cell.*", "+org/tracewright/jit/runtime/state/Cells.time", "+org/tracewright/jit/runtime/state/JitRuntime.runLoop",
                  "-org/tracewright/jit/runtime/optimize/*.*", "-org/tracewright/jit/runtime/metainterp/*.*", "-org/tracewright/jit/runtime/backend/*.*",
                  "-org/tracewright/jit/runtime/state/*.*", "-org/tracewright/jit/runtime/blackhole/*.*", "-org/tracewright/jit/runtime/cpu/*.*", "-org/objectweb/asm/*.*"
                ]
              }
            }, {
              match: ["rpy/*.*", "org/tracewright/runtime/Jit.*"],
              c2: {
                inline: ["-org/tracewright/jit/runtime/state/*.*"]
              }
            }]
            """;

    /** The advice holds for the whole Java machine, so it is given once, when this class is first used. */
    private static final Thread GIVER = start();

    private CompilerAdvice() {
    }

    /** Gives the advice, if that was not done yet, in a thread of its own; this is it. */
    static Thread give() {
        return GIVER;
    }

    private static Thread start() {
        Thread thread = new Thread(CompilerAdvice::tell, "compiler advice");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void tell() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            if (!server.isRegistered(commands)) {
                return;
            }
            Path file = Files.createTempFile("tracewright", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                server.invoke(commands, COMMAND, new Object[] {new String[] {file.toString()}}, new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException | LinkageError | SecurityException none) {
            // Another Java machine, or one that may not be told: it compiles as it thinks best.
        }
    }
}
