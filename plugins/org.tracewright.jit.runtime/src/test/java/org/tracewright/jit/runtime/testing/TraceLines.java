package org.tracewright.jit.runtime.testing;

import static org.junit.Assert.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceNames;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;

/** Traces as short text: boxes numbered in order of appearance, without merge points and the state behind guards. */
public final class TraceLines {

    private static final TraceNames NAMES = new TraceNames() {

        @Override
        public Descriptor descriptor(TraceOpcode user, String text) {
            throw new IllegalArgumentException(text);
        }

        @Override
        public Object object(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public String nameOf(Object object) {
            return object.toString();
        }
    };

    private static final Pattern BOX = Pattern.compile("\\b[ipf]\\d+\\b");

    private TraceLines() {
    }

    /** The operations; the first line has the inputs. */
    public static String of(Trace trace) {
        return full(trace).lines().filter(line -> !line.startsWith("debug_merge_point")).map(line -> line.replaceAll("(guard_\\w+\\(.*?\\)) \\[.*", "$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text with boxes renamed in the order in which they appear in it. */
    public static String renamed(String text) {
        Map<String, String> names = new HashMap<>();
        return BOX.matcher(text).replaceAll(box -> names.computeIfAbsent(box.group(), old -> old.substring(0, 1) + names.size()));
    }

    /** Asserts that a trace is what the text says, up to the names of boxes. */
    public static void assertTrace(String expected, Trace trace) {
        assertEquals(renamed(expected), renamed(of(trace)));
    }

    /** Everything. */
    public static String full(Trace trace) {
        return TraceText.print(trace, NAMES);
    }
}
