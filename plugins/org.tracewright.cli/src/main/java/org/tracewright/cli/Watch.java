package org.tracewright.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import org.tracewright.frontend.objspace.flow.FlowMemory;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.TranslationOptions;
import org.tracewright.translator.driver.TranslationSession;
import org.tracewright.translator.driver.TranslationSession.Result;

/** Checks a program again and again: whenever one of the files changes that it is made from, also while it is being checked. */
final class Watch {

    private final Terminal terminal;
    private final TranslationSession session;

    Watch(Path target, TranslationOptions options, Terminal terminal) {
        this.terminal = terminal;
        session = new TranslationSession(target, options);
    }

    /** Ends with the input; gives the exit status of the last check. */
    int run() throws InterruptedException {
        Result shown = null;
        try (ChangeWatcher watcher = new ChangeWatcher(terminal.streams().in())) {
            do {
                Result result = check(watcher);
                if (result != null && result != shown) {
                    shown = result;
                    show(result);
                }
            } while (watcher.await());
        }
        return shown == null || shown.diagnostics().isEmpty() ? 0 : TargetCommand.PROGRAM_ERROR;
    }

    /** The result, or null if the files changed meanwhile. */
    private Result check(ChangeWatcher watcher) {
        try (ProgressLine progress = new ProgressLine(terminal, watcher::hasChanged)) {
            Result result = session.translate(Stage.LOWER, progress);
            watcher.watch(result.dependencies());
            return result;
        } catch (CancellationException changed) {
            return null;
        }
    }

    private void show(Result result) {
        new DiagnosticPrinter(terminal.err(), terminal.colour(), new SourceLines()).printAll(result.diagnostics());
        String outcome = switch (result.diagnostics().size()) {
            case 0 -> "no errors";
            case 1 -> "1 error";
            default -> result.diagnostics().size() + " errors";
        };
        terminal.err().println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + outcome + again(result.flowGraphs()) + "; watching " + result.dependencies().size() + " paths");
        terminal.err().flush();
    }

    /** How much of the program the change affects; nothing where no check went before. */
    private static String again(FlowMemory.Use graphs) {
        int made = graphs.made().size();
        return graphs.reused() == 0 ? "" : "; " + made + " of " + (made + graphs.reused()) + " functions looked at again";
    }
}
