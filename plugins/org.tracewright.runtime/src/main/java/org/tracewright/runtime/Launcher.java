package org.tracewright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs a translated program on a thread with a large stack, and ends it as the program's fate asks. */
public final class Launcher {

    /** Exit status of a program that died of an exception. */
    public static final int FAILED = 1;

    private final Supplier<RProgram> program;
    private final long stackSize;

    /** @param program makes the program, which decodes its prebuilt data: done on the thread with the large stack */
    public Launcher(Supplier<RProgram> program, long stackSize) {
        this.program = program;
        this.stackSize = stackSize;
    }

    /** What the main class of a jar calls: runs the program and ends the process. */
    public static void main(RProgram program, String name, String[] arguments, long stackSize) {
        Launcher launcher = new Launcher(() -> program, stackSize);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> program.machine().end()));
        Runtime.getRuntime().exit(launcher.run(name, arguments));
    }

    /** Runs the program and gives its exit status. */
    public int run(String name, String[] arguments) {
        FutureTask<Integer> work = new FutureTask<>(() -> call(name, arguments));
        new Thread(null, work, "rpython", stackSize).start();
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private int call(String name, String[] arguments) {
        RProgram running = program.get();
        Machine machine = running.machine();
        try {
            return (int) running.entry(strings(name, arguments));
        } catch (ProgramExit exit) {
            return exit.status();
        } catch (Throwable fault) {
            new FatalReport(fault).tell(machine);
            return FAILED;
        } finally {
            machine.end();
        }
    }

    private static RStr[] strings(String name, String[] arguments) {
        RStr[] strings = new RStr[arguments.length + 1];
        strings[0] = RStr.of(name);
        for (int i = 0; i < arguments.length; i++) {
            strings[i + 1] = RStr.of(arguments[i].getBytes(StandardCharsets.UTF_8));
        }
        return strings;
    }
}
