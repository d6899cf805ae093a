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

    /** Ends the covered stretch; the rows go into the exception table. */
    void end() {
        int from = start;
        for (Gap gap : gaps) {
            if (gap.start >= from) {
                out.cover(from, gap.start, handler, depth);
                from = gap.end;
            }
        }
        out.cover(from, out.position(), handler, depth);
    }

    /** Whether any instruction is covered, so that the handler can be reached. */
    boolean isEmpty() {
        return start == out.position();
    }

    /** Begins the handler. */
    void placeHandler() {
        out.placeHandler(handler, depth);
    }
}
