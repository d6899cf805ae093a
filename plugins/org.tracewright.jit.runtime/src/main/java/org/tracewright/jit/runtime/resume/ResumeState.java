package org.tracewright.jit.runtime.resume;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Value;

/**
 * All that is needed to go on in the interpreter when a guard fails.
 *
 * @param top      the innermost frame
 * @param virtuals recipes of the boxes that are no longer computed
 * @param pending  writes to do first
 * @param known    what a bridge may take for granted; of fail arguments and constants alone
 */
public record ResumeState(FrameSnapshot top, Map<Box, VirtualRecipe> virtuals, List<PendingWrite> pending, Known known) {

    public ResumeState {
        virtuals = Map.copyOf(virtuals);
        pending = List.copyOf(pending);
    }

    /** A state of which nothing more is known. */
    public ResumeState(FrameSnapshot top, Map<Box, VirtualRecipe> virtuals, List<PendingWrite> pending) {
        this(top, virtuals, pending, Known.NOTHING);
    }

    public ResumeState withKnown(Known newKnown) {
        return new ResumeState(top, virtuals, pending, newKnown);
    }

    /** The state as it was recorded. */
    public static ResumeState recorded(FrameSnapshot top) {
        return new ResumeState(top, Map.of(), List.of());
    }

    /**
     * The boxes whose values compiled code hands over when the guard fails, in a fixed order: those that frames, recipes and writes need and that have no recipe. Those of outer
     * frames come first, so that guards with the same outer frames number them alike.
     */
    public List<Box> failArguments() {
        Set<Box> needed = new LinkedHashSet<>();
        collect(needed, new LinkedHashSet<>());
        return new ArrayList<>(needed);
    }

    /** The boxes that have recipes and that frames, writes and other recipes name, in the order in which they do. */
    public List<Box> virtualBoxes() {
        Set<Box> made = new LinkedHashSet<>();
        collect(new LinkedHashSet<>(), made);
        return new ArrayList<>(made);
    }

    private void collect(Set<Box> needed, Set<Box> made) {
        for (FrameSnapshot frame : frames()) {
            for (Value value : frame.live()) {
                need(value, needed, made);
            }
        }
        for (PendingWrite write : pending) {
            need(write.object(), needed, made);
            need(write.index(), needed, made);
            need(write.value(), needed, made);
        }
    }

    /** The frames, outermost first. */
    public List<FrameSnapshot> frames() {
        LinkedList<FrameSnapshot> frames = new LinkedList<>();
        for (FrameSnapshot frame = top; frame != null; frame = frame.outer()) {
            frames.addFirst(frame);
        }
        return frames;
    }

    private void need(Value value, Set<Box> needed, Set<Box> made) {
        if (!(value instanceof Box box)) {
            return;
        }
        VirtualRecipe recipe = virtuals.get(box);
        if (recipe == null) {
            needed.add(box);
        } else if (made.add(box)) {
            recipe.parts().forEach(part -> need(part, needed, made));
        }
    }
}
