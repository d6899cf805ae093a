package org.tracewright.jit.codewriter.assemble;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.SourcePosition;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Kind;

/** The moves of a link, which happen at once, as instructions one after the other. */
final class Moves {

    /**
     * One move.
     *
     * @param source a {@code Register}, a constant, or the opcode that gives the caught exception
     */
    private record Move(Register target, Object source) {
    }

    private final Registers registers;
    private final SourcePosition position;
    private final List<Move> pending = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Moves(Registers registers, SourcePosition position) {
        this.registers = registers;
        this.position = position;
    }

    void add(Register target, Object source) {
        if (!target.equals(source)) {
            pending.add(new Move(target, source));
        }
    }

    /** The instructions. A circle is opened by the spare register. */
    List<Line> lines() {
        while (!pending.isEmpty()) {
            Move free = pending.stream().filter(move -> !isSource(move.target())).findFirst().orElse(null);
            if (free != null) {
                pending.remove(free);
                emit(free);
            } else {
                open(pending.get(0).target());
            }
        }
        return lines;
    }

    private boolean isSource(Register register) {
        return pending.stream().anyMatch(move -> move.source().equals(register));
    }

    private void open(Register busy) {
        Register spare = registers.spare(busy.kind());
        emit(new Move(spare, busy));
        pending.replaceAll(move -> move.source().equals(busy) ? new Move(move.target(), spare) : move);
    }

    private void emit(Move move) {
        if (move.source() instanceof JitOpcode opcode) {
            lines.add(Line.of(opcode, List.of(), move.target(), position));
            return;
        }
        Kind kind = move.target().kind();
        JitOpcode copy = kind == Kind.INT ? JitOpcode.INT_COPY : kind == Kind.REF ? JitOpcode.REF_COPY : JitOpcode.FLOAT_COPY;
        lines.add(Line.of(copy, List.of(move.source()), move.target(), position));
    }
}
