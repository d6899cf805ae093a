package org.tracewright.jit.runtime.resume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Value;

/** All that is needed to go on in the interpreter when a guard fails. */
public final class ResumeState {

    private final FrameSnapshot top;
    private final Map<Box, VirtualRecipe> virtuals;
    private final List<PendingWrite> pending;
    private final Known known;
    private List<Box> failArguments;

    /**
     * @param top      the innermost frame
     * @param virtuals recipes of the boxes that are no longer computed
     * @param pending  writes to do first
     * @param known    what a bridge may take for granted; of fail arguments and constants alone
     */
    public ResumeState(FrameSnapshot top, Map<Box, VirtualRecipe> virtuals, List<PendingWrite> pending, Known known) {
        this.top = top;
        this.virtuals = Map.copyOf(virtuals);
        this.pending = List.copyOf(pending);
        this.known = known;
    }

    /** A state of which nothing more is known. */
    public ResumeState(FrameSnapshot top, Map<Box, VirtualRecipe> virtuals, List<PendingWrite> pending) {
        this(top, virtuals, pending, Known.NOTHING);
    }

    public FrameSnapshot top() {
        return top;
    }

    public Map<Box, VirtualRecipe> virtuals() {
        return virtuals;
    }

    public List<PendingWrite> pending() {
        return pending;
    }

    public Known known() {
        return known;
    }

    public ResumeState withKnown(Known newKnown) {
        ResumeState more = new ResumeState(top, virtuals, pending, newKnown);
        more.failArguments = failArguments;
        return more;
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
        if (failArguments == null) {
            Set<Box> needed = new LinkedHashSet<>();
            collect(needed, new HashSet<>());
            failArguments = List.copyOf(needed);
        }
        return failArguments;
    }

    /** The boxes that have recipes and that frames, writes and other recipes name, in the order in which they do. */
    public List<Box> virtualBoxes() {
        Set<Box> made = new LinkedHashSet<>();
        collect(new LinkedHashSet<>(), made);
        return new ArrayList<>(made);
    }

    private void collect(Set<Box> needed, Set<Box> made) {
        collect(top, needed, made);
        for (PendingWrite write : pending) {
            need(write.object(), needed, made);
            need(write.index(), needed, made);
            need(write.value(), needed, made);
        }
    }

    private void collect(FrameSnapshot frame, Set<Box> needed, Set<Box> made) {
        if (frame != null) {
            collect(frame.outer(), needed, made);
            for (Value value : frame.live()) {
                need(value, needed, made);
            }
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
