package org.tracewright.jit.runtime.optimize.virtual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.PendingWrite;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Value;

/** Tells a guard how to allocate the virtual objects that the interpreter would find. */
final class Recipes {

    private final VirtualizeWalk walk;
    private final Map<Box, VirtualObject> changed = new HashMap<>();
    private final Map<Box, VirtualRecipe> recipes = new HashMap<>();

    Recipes(VirtualizeWalk walk) {
        this.walk = walk;
    }

    /** The state with recipes of all virtual objects that it names. Writes to them that wait become part of the recipes. */
    ResumeState add(ResumeState state) {
        List<PendingWrite> pending = state.pending().stream().filter(write -> !merge(write)).toList();
        for (FrameSnapshot frame = state.top(); frame != null; frame = frame.outer()) {
            frame.live().forEach(this::need);
        }
        for (PendingWrite write : pending) {
            need(write.object());
            need(write.value());
        }
        state.virtuals().values().forEach(recipe -> recipe.parts().forEach(this::need));
        if (recipes.isEmpty() && pending.size() == state.pending().size()) {
            return state;
        }
        recipes.putAll(state.virtuals());
        return new ResumeState(state.top(), recipes, pending, state.known());
    }

    private boolean merge(PendingWrite write) {
        VirtualObject object = walk.virtual(write.object());
        int slot = object == null ? -1 : object.slot(write.descr(), write.index());
        if (slot >= 0) {
            changed.computeIfAbsent((Box) write.object(), box -> object.copy()).set(slot, write.value());
        }
        return slot >= 0;
    }

    private void need(Value value) {
        VirtualObject object = walk.virtual(value);
        if (object != null && !recipes.containsKey(value)) {
            VirtualRecipe recipe = changed.getOrDefault(value, object).recipe();
            recipes.put((Box) value, recipe);
            recipe.parts().forEach(this::need);
        }
    }
}
