package org.tracewright.jit.runtime.state;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.Test;
import org.tracewright.jit.runtime.metainterp.TracingMode;
import org.tracewright.runtime.JitParameters;

/** What the text of {@code TRACEWRIGHT_JIT} means. */
public class SettingsTest {

    private static JitParameters parameters(String text) {
        JitParameters parameters = new JitParameters();
        parameters.parse(text);
        return parameters;
    }

    @Test
    public void defaultsAreThoseOfRPython() {
        Settings settings = Settings.of(parameters(""));
        assertEquals(1039, settings.threshold());
        assertEquals(200, settings.traceEagerness());
        assertEquals(1000, settings.loopLongevity());
        assertEquals(6000, settings.tracing().traceLimit());
        assertEquals(7, settings.tracing().maxUnrollRecursion());
        assertEquals(TracingMode.FULL, settings.tracing().mode());
        assertTrue(settings.tracing().inlining() && settings.tracing().heapCache());
        assertEquals(OptionalLong.empty(), Settings.randomGuards(parameters("")));
    }

    @Test
    public void modes() {
        assertEquals(TracingMode.NO_UNROLLING, Settings.of(parameters("unroll=off")).tracing().mode());
        assertEquals(TracingMode.NO_FOLDING, Settings.of(parameters("fold=off")).tracing().mode());
        assertEquals(OptionalLong.of(42), Settings.randomGuards(parameters("guards=random(42), threshold=2")));
        assertFalse(Settings.of(parameters("enable_opts=intbounds:pure")).tracing().heapCache());
    }

    /** Programs name them, with {@code set_param} or in the environment; some change nothing here. */
    @Test
    public void everyParameterOfRPythonCanBeSet() {
        for (String name : List.of("threshold", "function_threshold", "trace_eagerness", "decay", "trace_limit", "inlining", "loop_longevity", "retrace_limit", "pureop_historylength",
                "max_retrace_guards", "max_unroll_loops", "max_unroll_recursion", "disable_unrolling", "vec", "vec_all", "vec_cost")) {
            assertEquals(3, parameters(name + "=3").number(name));
        }
        assertEquals("intbounds:rewrite", parameters("enable_opts=intbounds:rewrite").text("enable_opts"));
    }

    @Test
    public void mistakesAreTold() {
        for (String[] mistake : new String[][] {{"threshold=soon", "the JIT's parameter 'threshold' is a number, not 'soon'"},
            {"guards=often", "the JIT's parameter 'guards' is random(SEED) with a number, not 'often'"}, {"unroll=maybe", "the JIT's parameter 'unroll' is on or off, not 'maybe'"},
            {"treshold=2", "the JIT has no parameter 'treshold'; there are decay, disable_unrolling, enable_opts, fold, function_threshold, guards, inlining, loop_longevity, "
                + "max_retrace_guards, max_unroll_loops, max_unroll_recursion, passes, pureop_historylength, retrace_limit, threshold, trace_eagerness, trace_limit, unroll, vec, vec_all, "
                + "vec_cost"}, {"fast", "the JIT does not understand 'fast'"}}) {
            assertEquals(mistake[1], assertThrows(IllegalArgumentException.class, () -> parameters(mistake[0])).getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> parameters("enable_opts=everything"));
    }
}
