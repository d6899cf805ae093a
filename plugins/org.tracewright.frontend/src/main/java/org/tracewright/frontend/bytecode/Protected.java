package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;

/** The instructions that a handler covers, perhaps with gaps where the ways out were compiled in between. */
final class Protected {

    private record Gap(int start, int end) {
    }

    private final CodeBuilder out;
    private final int start;
    private final int depth;
    private final List<Gap> gaps = new ArrayList<>();
    final Label handler = new Label();

    Protected(CodeBuilder out) {
        this.out = out;
        start = out.position();
        depth = out.depth();
    }

    /** Compiles something that the handler does not cover. */
    void uncovered(Runnable code) {
        int from = out.position();
        code.run();
        gaps.add(new Gap(from, out.position()));
    }

    /** Ends the covered stretch; the rows go into the exception table. False if there are none, so that the handler can't be reached. */
    boolean end() {
        int from = start;
        boolean any = false;
        for (Gap gap : gaps) {
            any |= out.cover(from, gap.start, handler, depth);
            from = Math.max(from, gap.end);
        }
        return out.cover(from, out.position(), handler, depth) || any;
    }

    /** Begins the handler. */
    void placeHandler() {
        out.placeHandler(handler, depth);
    }
}
