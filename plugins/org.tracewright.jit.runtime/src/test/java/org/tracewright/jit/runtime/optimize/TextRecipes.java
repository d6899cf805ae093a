package org.tracewright.jit.runtime.optimize;

import java.util.List;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.testing.TestText;
import org.tracewright.jit.runtime.trace.Observed;
import org.tracewright.jit.runtime.trace.Value;

/** Makes virtual texts of tests. */
final class TextRecipes {

    private TextRecipes() {
    }

    static TestText make(VirtualRecipe recipe, List<Value> parts) {
        if (recipe instanceof VirtualRecipe.Concat) {
            return TestText.of(Observed.refOf(parts.get(0)).toString() + Observed.refOf(parts.get(1)));
        } else if (recipe instanceof VirtualRecipe.Slice) {
            int start = (int) Observed.intOf(parts.get(1));
            return TestText.of(Observed.refOf(parts.get(0)).toString().substring(start, start + (int) Observed.intOf(parts.get(2))));
        }
        return new TestText(false, parts.stream().mapToLong(Observed::intOf).toArray());
    }
}
