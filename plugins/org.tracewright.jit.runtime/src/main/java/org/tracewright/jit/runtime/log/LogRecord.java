package org.tracewright.jit.runtime.log;

import java.util.List;
import java.util.Locale;

/** One record of a log. Traces have numbers in the order in which recording began, from 1. */
public sealed interface LogRecord {

    /** The kinds of records, in the order of their numbers. Only ever added to. */
    enum Kind { TEXT, STARTED, STAGE, COMPILED, EMITTED, ABORTED, COUNTS, GUARD_COUNTS, TOTALS, TOTALS_SO_FAR }

    /** The kind of this record. */
    Kind kind();

    /** A text that later records name by its number: texts are numbered from 0 in order. */
    record Text(String text) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /**
     * Recording began. A second record for a trace corrects the first: the loop goes back to another position than that where recording began.
     *
     * @param origin   the trace whose guard the bridge begins at; -1 for a loop
     * @param guard    number of that guard in its trace; -1 for a loop
     * @param driver   name of the driver
     * @param location what the driver's {@code get_printable_location} says of the position
     */
    record Started(int trace, int origin, int guard, String driver, String location) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.STARTED;
        }
    }

    /**
     * One operation as a stage left it.
     *
     * @param text     the textual form
     * @param function of the interpreter
     * @param file     source of the interpreter; empty where unknown
     * @param line     in that file, from 1; 0 where unknown
     * @param location the position in the user's program
     */
    record Line(String text, String function, String file, int line, String location) {

        /** Whether it tells only where the user's program is. */
        public boolean isMergePoint() {
            return text.startsWith("debug_merge_point(");
        }

        /** Whether it is the beginning of a loop's body. */
        public boolean isLabel() {
            return text.startsWith("label(");
        }

        /** Whether compiled code leaves here when something does not hold. */
        public boolean isGuard() {
            return text.startsWith("guard_");
        }

        /** Whether it does something, the jump at the end apart. */
        public boolean isCounted() {
            return !isMergePoint() && !isLabel() && !text.startsWith("keepalive(") && !text.startsWith("jump(");
        }
    }

    /**
     * The trace after recording or after a pass.
     *
     * @param name   {@code recorded}, or the pass
     * @param inputs the names of its inputs, comma between
     */
    record Stage(int trace, String name, String inputs, List<Line> lines) implements LogRecord {

        public Stage {
            lines = List.copyOf(lines);
        }

        @Override
        public Kind kind() {
            return Kind.STAGE;
        }

        /** What runs in each iteration: all from the last label on. */
        public List<Line> body() {
            int label = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).isLabel()) {
                    label = i;
                }
            }
            return lines.subList(label, lines.size());
        }
    }

    /**
     * A trace has code.
     *
     * @param bytes  length of the code
     * @param nanos  time from the end of recording
     * @param guards number of guards
     */
    record Compiled(int trace, int bytes, long nanos, int guards) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.COMPILED;
        }
    }

    /** A method was emitted that holds these traces. */
    record Emitted(List<Integer> traces, int bytes, long nanos) implements LogRecord {

        public Emitted {
            traces = List.copyOf(traces);
        }

        @Override
        public Kind kind() {
            return Kind.EMITTED;
        }
    }

    /** Recording, or compilation, was given up. */
    record Aborted(int trace, String reason, int operations) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.ABORTED;
        }
    }

    /**
     * How often a trace ran up to now; a later record replaces an earlier one.
     *
     * @param entries    times that its beginning was reached
     * @param iterations times that its loop was run through; 0 where it has none
     * @param nanos      time in its loop's methods, with bridges, without what they called that runs compiled code itself; for loops only
     */
    record Counts(int trace, long entries, long iterations, long nanos) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.COUNTS;
        }
    }

    /**
     * How often a guard failed up to now and left compiled code.
     *
     * @param transitions times that its bridge was entered in another method
     */
    record GuardCounts(int trace, int guard, long failures, long transitions) implements LogRecord {

        @Override
        public Kind kind() {
            return Kind.GUARD_COUNTS;
        }
    }

    /**
     * Times of the run up to now; a later record replaces an earlier one.
     *
     * @param ended       whether the program has ended, so that no record follows
     * @param wall        from the first hot position on, in nanoseconds
     * @param recording   of that in the meta-interpreter
     * @param compiling   of that in optimiser and backend
     * @param running     of that in compiled code
     * @param transitions from one method of compiled code to another
     */
    record Totals(boolean ended, long wall, long recording, long compiling, long running, long transitions) implements LogRecord {

        private static final double NANOS_PER_MILLI = 1e6;
        private static final double NANOS_PER_SECOND = 1e9;

        /** The main of it, in a few words. */
        public String brief() {
            return String.format(Locale.ROOT, "%.1f s, %.0f%% of it in compiled code", wall / NANOS_PER_SECOND, wall == 0 ? 0.0 : 100.0 * running / wall);
        }

        /** What a user reads. */
        public String text() {
            return String.format(Locale.ROOT, "%.1f ms from the first hot position on: %.1f recording, %.1f compiling, %.1f in compiled code; %d steps from method to method",
                    wall / NANOS_PER_MILLI, recording / NANOS_PER_MILLI, compiling / NANOS_PER_MILLI, running / NANOS_PER_MILLI, transitions);
        }

        @Override
        public Kind kind() {
            return ended ? Kind.TOTALS : Kind.TOTALS_SO_FAR;
        }
    }
}
