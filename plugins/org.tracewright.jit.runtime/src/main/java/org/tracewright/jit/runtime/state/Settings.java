package org.tracewright.jit.runtime.state;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracewright.jit.runtime.metainterp.TracingMode;
import org.tracewright.jit.runtime.metainterp.TracingOptions;
import org.tracewright.runtime.JitParameters;

/**
 * The program's parameters, read.
 *
 * @param threshold      passings that make a position hot
 * @param traceEagerness failures that make a guard hot
 * @param loopLongevity  for how many other compiled traces a loop is kept that is not entered; 0 for ever
 * @param enableOpts     the names of the optimisations, with colons between them
 */
public record Settings(long threshold, long traceEagerness, long loopLongevity, String enableOpts, TracingOptions tracing) {

    private static final Pattern RANDOM = Pattern.compile("random\\((\\d+)\\)");

    /** The settings that the parameters make. */
    public static Settings of(JitParameters parameters) {
        String enableOpts = parameters.text("enable_opts");
        boolean heap = Arrays.asList(enableOpts.split(":")).contains("heap") || enableOpts.equals("all");
        TracingOptions tracing = new TracingOptions(mode(parameters), parameters.number("trace_limit"), parameters.number("max_unroll_recursion"),
                parameters.number("inlining") != 0, heap);
        return new Settings(parameters.number("threshold"), parameters.number("trace_eagerness"), parameters.number("loop_longevity"), enableOpts, tracing);
    }

    private static TracingMode mode(JitParameters parameters) {
        if (!parameters.isOn("unroll")) {
            return TracingMode.NO_UNROLLING;
        }
        return parameters.isOn("fold") ? TracingMode.FULL : TracingMode.NO_FOLDING;
    }

    /** The seed of {@code guards=random(SEED)}; absent where guards fail only as they must. */
    public static OptionalLong randomGuards(JitParameters parameters) {
        Matcher random = RANDOM.matcher(parameters.text("guards"));
        return random.matches() ? OptionalLong.of(Long.parseLong(random.group(1))) : OptionalLong.empty();
    }
}
