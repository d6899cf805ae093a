package org.tracewright.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The parameters of the tracing compiler: RPython's, with RPython's defaults, and the modes {@code unroll}, {@code fold} and {@code guards}, and
 * {@code passes}, whether a log has the traces as each pass left them. Those that steer what this compiler does otherwise, such as {@code vec} and {@code retrace_limit}, may be set and change
 * nothing. Written as
 * {@code name=value} with commas between; {@code off} alone lets nothing get hot until {@code default} alone is
 * given, which gives all their defaults.
 */
public final class JitParameters {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(Map.entry("threshold", "1039"), Map.entry("function_threshold", "1619"),
            Map.entry("trace_eagerness", "200"), Map.entry("decay", "40"), Map.entry("trace_limit", "6000"), Map.entry("inlining", "1"),
            Map.entry("loop_longevity", "1000"), Map.entry("retrace_limit", "0"), Map.entry("max_retrace_guards", "15"), Map.entry("max_unroll_loops", "0"),
            Map.entry("max_unroll_recursion", "7"), Map.entry("disable_unrolling", "200"), Map.entry("pureop_historylength", "16"), Map.entry("vec", "0"), Map.entry("vec_all", "0"),
            Map.entry("vec_cost", "0"), Map.entry("enable_opts", "intbounds:rewrite:virtualize:string:pure:earlyforce:heap:unroll"),
            Map.entry("unroll", "on"), Map.entry("fold", "on"), Map.entry("passes", "on"), Map.entry("guards", ""));

    private static final String OPTIMISATIONS = DEFAULTS.get("enable_opts").replace(':', '|');

    private final Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
    private boolean off;

    /** The value as it was given. */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }

    /** The value of a parameter that is a number. */
    public long number(String name) {
        return Long.parseLong(text(name));
    }

    /** The value of {@code threshold} or {@code function_threshold}, 0 where nothing is to get hot. */
    public long threshold(String name) {
        return off ? 0 : number(name);
    }

    /** Whether a mode that is on by default was not set to {@code off}. */
    public boolean isOn(String name) {
        return !text(name).equals("off");
    }

    /**
     * Sets one parameter.
     *
     * @param value {@code default} for its default
     * @throws IllegalArgumentException where there is no such parameter or it cannot have the value; the message tells a user
     */
    public void set(String name, String value) {
        String standard = DEFAULTS.get(name);
        if (standard == null) {
            throw new IllegalArgumentException("the JIT has no parameter '" + name + "'; there are " + String.join(", ", new TreeSet<>(DEFAULTS.keySet())));
        }
        String wanted = value.equals("default") ? standard : value;
        String allowed = allowed(name);
        if (!wanted.matches(allowed)) {
            throw new IllegalArgumentException("the JIT's parameter '" + name + "' is " + meaning(name) + ", not '" + value + "'");
        }
        values.put(name, wanted);
    }

    /** What values of the parameter look like. */
    private static String allowed(String name) {
        return switch (name) {
            case "unroll", "fold", "passes" -> "on|off";
            case "guards" -> "(random\\(\\d{1,18}\\))?";
            case "enable_opts" -> "(all|" + OPTIMISATIONS + ")?(:(all|" + OPTIMISATIONS + "))*";
            default -> "-?\\d{1,18}";
        };
    }

    private static String meaning(String name) {
        return switch (name) {
            case "unroll", "fold", "passes" -> "on or off";
            case "guards" -> "random(SEED) with a number";
            case "enable_opts" -> "a list of " + DEFAULTS.get(name) + " with colons between them";
            default -> "a number";
        };
    }

    /**
     * Sets what the text says.
     *
     * @throws IllegalArgumentException as {@link #set} does
     */
    public void parse(String text) {
        for (String part : text.split(",")) {
            String word = part.trim();
            int equals = word.indexOf('=');
            if (equals > 0) {
                set(word.substring(0, equals).trim(), word.substring(equals + 1).trim());
            } else if (word.equals("off")) {
                off = true;
            } else if (word.equals("default")) {
                values.putAll(DEFAULTS);
                off = false;
            } else if (!word.isEmpty()) {
                throw new IllegalArgumentException("the JIT does not understand '" + word + "'");
            }
        }
    }
}
