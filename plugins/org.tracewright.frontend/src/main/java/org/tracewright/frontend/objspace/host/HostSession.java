package org.tracewright.frontend.objspace.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.objspace.Raised;

/**
 * Runs parts of a program in a space and makes data of everything that goes wrong. Each part runs on a thread with a stack that is large enough for the
 * budget's depth.
 */
public final class HostSession {

    /**
     * What came of a run.
     *
     * @param value       null where it failed
     * @param diagnostics empty where it did not
     */
    public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

        public boolean failed() {
            return !diagnostics.isEmpty();
        }
    }

    private static final long STACK_BYTES_PER_CALL = 16 * 1024;
    private static final long MIN_STACK_BYTES = 16L << 20;

    private final HostSpace space;
    private final Diagnosis diagnosis;

    public HostSession(HostSpace space) {
        this.space = space;
        this.diagnosis = new Diagnosis(space);
    }

    /** Imports the file of a program as a module named after it. */
    public Outcome<HostModule> importMain(Path file) {
        return run(() -> space.importer().runMain(file), new SourcePosition(file.toString(), 1, 1, 0));
    }

    /** Runs anything else that works on live objects. */
    public <T> Outcome<T> run(Supplier<T> action) {
        return run(action, SourcePosition.NONE);
    }

    private <T> Outcome<T> run(Supplier<T> action, SourcePosition place) {
        return onLargeStack(() -> {
            try {
                return new Outcome<>(action.get(), List.of());
            } catch (Raised raised) {
                return new Outcome<>(null, diagnosis.of(raised, place));
            } catch (Budget.Exceeded exceeded) {
                return new Outcome<>(null, List.of(diagnosis.ofLimit(exceeded.limit().code(), exceeded.getMessage(), place)));
            } catch (OutOfMemoryError full) {
                return new Outcome<>(null, List.of(diagnosis.ofLimit(Budget.Limit.MEMORY.code(), "the program needs more memory than there is", place)));
            } finally {
                space.files().flush();
            }
        });
    }

    /**
     * Calls the entry point with the arguments of a command line; gives the exit code. An uncaught exception is reported on standard error as Python does, with
     * exit code 1.
     */
    public Outcome<Integer> callEntry(HostObject entryPoint, List<String> argv) {
        List<HostObject> args = new ArrayList<>();
        argv.forEach(arg -> args.add(new HostStr(arg.getBytes(StandardCharsets.UTF_8))));
        return run(() -> {
            try {
                return exitCode(space.call(entryPoint, new HostList(args)));
            } catch (Raised raised) {
                return Exceptions.is(raised, BuiltinTypes.SYSTEM_EXIT) ? systemExit((HostException) raised.value()) : uncaught(raised);
            }
        });
    }

    private int systemExit(HostException exit) {
        HostObject code = space.getAttribute(exit, "code");
        if (code == HostNone.NONE || Numbers.isInteger(code)) {
            return exitCode(code);
        }
        writeError(space.str(code) + "\n");
        return 1;
    }

    private static int exitCode(HostObject result) {
        return Numbers.isInteger(result) ? Numbers.integer(result).intValue() : 0;
    }

    private int uncaught(Raised raised) {
        writeError(diagnosis.tracebackText(raised));
        return 1;
    }

    private void writeError(String text) {
        space.files().write(space.files().get(2), HostStr.of(text).bytes());
    }

    private <T> T onLargeStack(Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        long stack = Math.max(MIN_STACK_BYTES, space.budget().maxDepth() * STACK_BYTES_PER_CALL);
        Thread thread = new Thread(null, () -> result.set(action.get()), "concrete-space", stack);
        thread.setUncaughtExceptionHandler((where, what) -> failure.set(what));
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }
}
