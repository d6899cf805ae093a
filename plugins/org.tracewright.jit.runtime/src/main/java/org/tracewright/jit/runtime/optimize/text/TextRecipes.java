package org.tracewright.jit.runtime.optimize.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.resume.FrameSnapshot;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.resume.VirtualRecipe;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Value;

/** Tells a guard how to make the virtual texts that the interpreter would find. */
final class TextRecipes {

    private final StringWalk walk;
    private final Map<Box, VirtualRecipe> recipes = new HashMap<>();

    TextRecipes(StringWalk walk) {
        this.walk = walk;
    }

    /** The state with recipes of all virtual texts that it names; those that are not complete are made. */
    ResumeState add(ResumeState state) {
        for (FrameSnapshot frame = state.top(); frame != null; frame = frame.outer()) {
            frame.live().forEach(this::need);
        }
        state.pending().forEach(write -> need(write.value()));
        state.virtuals().values().forEach(recipe -> recipe.parts().forEach(this::need));
        if (recipes.isEmpty()) {
            return state;
        }
        recipes.putAll(state.virtuals());
        return new ResumeState(state.top(), recipes, state.pending(), state.known());
    }

    private void need(Value value) {
        VirtualText text = walk.text(value);
        if (text == null || recipes.containsKey(value)) {
            return;
        } else if (!text.isComplete()) {
            walk.force(value);
            return;
        }
        VirtualRecipe recipe = recipe(text, text.pieces());
        recipes.put((Box) value, recipe);
        text.pieces().stream().filter(Piece.Copy.class::isInstance).forEach(piece -> need(((Piece.Copy) piece).text()));
    }

    private VirtualRecipe recipe(VirtualText text, List<Piece> pieces) {
        if (pieces.stream().allMatch(Piece.Char.class::isInstance)) {
            return new VirtualRecipe.Text(text.isUnicode(), pieces.stream().map(piece -> ((Piece.Char) piece).character()).toList());
        } else if (pieces.size() == 1) {
            Piece.Copy copy = (Piece.Copy) pieces.get(0);
            return new VirtualRecipe.Slice(text.isUnicode(), copy.text(), copy.start(), copy.length());
        }
        int first = leading(pieces);
        return new VirtualRecipe.Concat(text.isUnicode(), part(text, pieces.subList(0, first)), part(text, pieces.subList(first, pieces.size())));
    }

    /** The number of pieces at the beginning that one recipe makes: characters, or one copy. */
    private static int leading(List<Piece> pieces) {
        int count = 1;
        while (pieces.get(0) instanceof Piece.Char && pieces.get(count) instanceof Piece.Char) {
            count++;
        }
        return count;
    }

    private Value part(VirtualText text, List<Piece> pieces) {
        Box part = Box.of(Kind.REF);
        recipes.put(part, recipe(text, new ArrayList<>(pieces)));
        return part;
    }
}
