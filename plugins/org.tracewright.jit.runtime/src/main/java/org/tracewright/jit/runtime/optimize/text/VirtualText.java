package org.tracewright.jit.runtime.optimize.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.Value;

/** A text that is not made: pieces, written from front to back. */
final class VirtualText {

    private final boolean unicode;
    private final Value length;
    private final Position position;
    private final Function<Value, Operation> definitions;
    private final List<Piece> pieces = new ArrayList<>();
    private Sum end = Sum.ZERO;

    VirtualText(boolean unicode, Value length, Position position, Function<Value, Operation> definitions) {
        this.unicode = unicode;
        this.length = length;
        this.position = position;
        this.definitions = definitions;
    }

    boolean isUnicode() {
        return unicode;
    }

    Value length() {
        return length;
    }

    /** Where it was to be made. */
    Position position() {
        return position;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Adds a piece; false where it does not begin where the last one ends. */
    boolean append(Piece piece) {
        if (!sum(piece.position()).equals(end)) {
            return false;
        }
        pieces.add(piece);
        end = end.plus(sum(piece.length()));
        return true;
    }

    /** Whether all characters are known to be written. */
    boolean isComplete() {
        return end.equals(sum(length));
    }

    private Sum sum(Value value) {
        return Sum.of(value, definitions);
    }

    /** The piece that it consists of; null where there are several. */
    Piece.Copy onlyCopy() {
        return pieces.size() == 1 && pieces.get(0) instanceof Piece.Copy copy ? copy : null;
    }

    /** The piece that is, or holds, the character at an index; null where that is not known. */
    Piece at(Value index) {
        for (Piece piece : pieces) {
            boolean first = sum(index).equals(sum(piece.position())) && piece instanceof Piece.Char;
            boolean inside = index instanceof ConstInt i && piece.position() instanceof ConstInt from && piece.length() instanceof ConstInt size && i.value() >= from.value()
                    && i.value() < from.value() + size.value();
            if (first || inside) {
                return piece;
            }
        }
        return null;
    }
}
