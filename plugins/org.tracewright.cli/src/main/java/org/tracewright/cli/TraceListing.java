package org.tracewright.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.log.LogModel;
import org.tracewright.jit.runtime.log.LogRecord;
import org.tracewright.jit.runtime.log.LoggedTrace;

/** One trace, operation by operation, under the positions in the user's program and the lines of the interpreter that they come from. */
final class TraceListing {

    private final LogModel model;
    private final Terminal terminal;
    private final SourceLines sources = new SourceLines();

    TraceListing(LogModel model, Terminal terminal) {
        this.model = model;
        this.terminal = terminal;
    }

    /**
     * Prints the trace as one stage left it; false, and a message, where there is none.
     *
     * @param before the pass in front of whose first run that was, or null
     * @param after  the stage, or null for the last
     */
    boolean print(int number, String before, String after) {
        LoggedTrace trace = model.trace(number);
        if (trace == null) {
            return complain("there is no loop " + number);
        }
        LogRecord.Stage stage = before != null ? before(trace.stages(), before) : after != null ? after(trace.stages(), after) : trace.last();
        if (stage == null) {
            return complain("loop " + number + " has no such stage; it has " + trace.stages().stream().map(LogRecord.Stage::name).distinct().collect(Collectors.joining(", ")));
        }
        heading(trace, stage);
        lines(stage);
        trace.guardCounts().forEach(count -> terminal.out().println("# guard " + count.guard() + " failed " + count.failures() + " times"));
        trace.bridges().forEach(bridge -> terminal.out().println("# bridge " + bridge.number() + " begins at guard " + bridge.originGuard()));
        return true;
    }

    private boolean complain(String message) {
        terminal.err().println("tracewright: " + message);
        return false;
    }

    private static LogRecord.Stage before(List<LogRecord.Stage> stages, String pass) {
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).name().equals(pass)) {
                return stages.get(i - 1);
            }
        }
        return null;
    }

    private static LogRecord.Stage after(List<LogRecord.Stage> stages, String name) {
        LogRecord.Stage found = null;
        for (LogRecord.Stage stage : stages) {
            found = stage.name().equals(name) ? stage : found;
        }
        return found;
    }

    private void heading(LoggedTrace trace, LogRecord.Stage stage) {
        String from = trace.isBridge() ? "bridge " + trace.number() + " from guard " + trace.originGuard() + " of " + trace.origin().number() : "loop " + trace.number();
        terminal.out().println("# " + from + " at " + trace.location() + ", " + stage.name());
        terminal.out().println("[" + stage.inputs() + "]");
    }

    private void lines(LogRecord.Stage stage) {
        String location = "";
        String place = "";
        for (LogRecord.Line line : stage.lines()) {
            if (!line.location().equals(location)) {
                location = line.location();
                terminal.out().println("# " + location);
            }
            String here = line.file() + ":" + line.line();
            if (line.line() > 0 && !here.equals(place)) {
                place = here;
                String source = sources.line(line.file(), line.line());
                terminal.out().println("#   " + fileName(line.file()) + ":" + line.line() + " " + line.function() + (source == null ? "" : "   " + source.strip()));
            }
            if (!line.isMergePoint()) {
                terminal.out().println("    " + line.text());
            }
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
