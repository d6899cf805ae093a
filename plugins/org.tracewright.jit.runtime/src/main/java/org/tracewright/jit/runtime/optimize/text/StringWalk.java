package org.tracewright.jit.runtime.optimize.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.optimize.pass.Walk;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Position;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** Keeps texts virtual until something needs them as a whole. */
final class StringWalk extends Walk {

    private static final ConstInt ZERO = new ConstInt(0);
    private static final ConstInt ONE = new ConstInt(1);

    private final Map<Box, VirtualText> texts = new HashMap<>();
    private final Map<Value, Operation> sums = new HashMap<>();

    /** The virtual text that the value is, or null. */
    VirtualText text(Value value) {
        return value instanceof Box ? texts.get(value) : null;
    }

    @Override
    protected void visit(Operation operation) {
        switch (operation.opcode()) {
            case NEWSTR -> begin(operation, false);
            case NEWUNICODE -> begin(operation, true);
            case STRSETITEM, UNICODESETITEM -> set(operation);
            case STR_COPY, UNICODE_COPY -> copy(operation);
            case STRLEN, UNICODELEN -> length(operation);
            case STRGETITEM, UNICODEGETITEM -> get(operation);
            case STR_EQUAL, UNICODE_EQUAL -> equal(operation);
            case PTR_EQ -> compareReferences(operation, 1);
            case PTR_NE -> compareReferences(operation, 0);
            case GUARD_NONNULL -> {
                if (text(operation.arg(0)) == null) {
                    escape(operation);
                }
            }
            default -> escape(operation);
        }
    }

    private void begin(Operation operation, boolean unicode) {
        texts.put(operation.result(), new VirtualText(unicode, operation.arg(0), operation.position(), sums::get));
    }

    /** Emits an operation that needs its arguments as they are. */
    private void escape(Operation operation) {
        operation.args().forEach(this::force);
        boolean names = operation.resume() != null && !texts.isEmpty();
        emit(names ? operation.withResume(new TextRecipes(this).add(operation.resume())) : operation);
        if (operation.opcode() == TraceOpcode.INT_ADD) {
            sums.put(operation.result(), operation);
        }
    }

    private void set(Operation operation) {
        VirtualText text = text(operation.arg(0));
        if (text == null || !text.append(new Piece.Char(operation.arg(1), operation.arg(2)))) {
            escape(operation);
        }
    }

    private void length(Operation operation) {
        VirtualText text = text(operation.arg(0));
        if (text == null) {
            emit(operation);
        } else {
            replace(operation, text.length());
        }
    }

    private void copy(Operation operation) {
        Value length = operation.arg(4);
        VirtualText source = complete(operation.arg(0));
        VirtualText target = text(operation.arg(1));
        if (length.equals(ZERO)) {
            return;
        } else if (source != null && source.onlyCopy() != null) {
            Piece.Copy part = source.onlyCopy();
            copyInto(target, operation.withArgs(List.of(part.text(), operation.arg(1), add(part.start(), operation.arg(2), operation.position()), operation.arg(3), length)));
        } else if (source != null && target != null && operation.arg(2).equals(ZERO) && length.equals(source.length())) {
            copyPieces(source, target, operation);
        } else {
            force(operation.arg(0));
            copyInto(target, operation);
        }
    }

    private void copyInto(VirtualText target, Operation copy) {
        if (target == null || !target.append(new Piece.Copy(copy.arg(3), copy.arg(0), copy.arg(2), copy.arg(4)))) {
            escape(copy);
        }
    }

    private void copyPieces(VirtualText source, VirtualText target, Operation copy) {
        for (Piece piece : source.pieces()) {
            Value position = add(copy.arg(3), piece.position(), copy.position());
            Piece moved = piece instanceof Piece.Copy part ? new Piece.Copy(position, part.text(), part.start(), part.length())
                    : new Piece.Char(position, ((Piece.Char) piece).character());
            if (!target.append(moved)) {
                force(copy.arg(1));
                emit(write(copy.arg(1), moved, target));
            }
        }
    }

    /** The virtual text if it is ready to be read; what is not is made. */
    private VirtualText complete(Value value) {
        VirtualText text = text(value);
        if (text != null && !text.isComplete()) {
            force(value);
            return null;
        }
        return text;
    }

    private void get(Operation operation) {
        Value character = character(operation.arg(0), operation.arg(1), operation);
        if (character == null) {
            escape(operation);
        } else {
            replace(operation, character);
        }
    }

    /** A character of a virtual text; null where it is not known or the text is not virtual. */
    private Value character(Value value, Value index, Operation reader) {
        VirtualText text = complete(value);
        Piece piece = text == null ? null : text.onlyCopy() != null ? text.onlyCopy() : text.at(index);
        if (piece instanceof Piece.Copy copy) {
            Value inPiece = copy.position() instanceof ConstInt from && index instanceof ConstInt i ? new ConstInt(i.value() - from.value()) : index;
            return read(text.isUnicode(), copy.text(), add(copy.start(), inPiece, reader.position()), reader.position());
        }
        return piece == null ? null : ((Piece.Char) piece).character();
    }

    private Box read(boolean unicode, Value text, Value index, Position position) {
        Box result = Box.of(Kind.INT);
        emit(Operation.of(unicode ? TraceOpcode.UNICODEGETITEM : TraceOpcode.STRGETITEM, List.of(text, index), null, result, position));
        return result;
    }

    /** Texts of one character are compared by that; parts of others where they are. */
    private void equal(Operation operation) {
        VirtualText a = complete(operation.arg(0));
        VirtualText b = complete(operation.arg(1));
        if (operation.arg(4).equals(ONE)) {
            Box same = operation.result();
            emit(Operation.of(TraceOpcode.INT_EQ, List.of(first(operation, 0), first(operation, 1)), null, same, operation.position()));
        } else if (a == null && b == null) {
            escape(operation);
        } else {
            Piece.Copy left = a == null ? null : a.onlyCopy();
            Piece.Copy right = b == null ? null : b.onlyCopy();
            escape(operation.withArgs(List.of(left == null ? operation.arg(0) : left.text(), right == null ? operation.arg(1) : right.text(),
                    left == null ? operation.arg(2) : add(left.start(), operation.arg(2), operation.position()),
                    right == null ? operation.arg(3) : add(right.start(), operation.arg(3), operation.position()), operation.arg(4))));
        }
    }

    /** The character where one side of a comparison begins. */
    private Value first(Operation comparison, int side) {
        Value known = character(comparison.arg(side), comparison.arg(side + 2), comparison);
        if (known == null) {
            force(comparison.arg(side));
            return read(comparison.opcode() == TraceOpcode.UNICODE_EQUAL, comparison.arg(side), comparison.arg(side + 2), comparison.position());
        }
        return known;
    }

    private void compareReferences(Operation operation, int whenSame) {
        Value a = operation.arg(0);
        Value b = operation.arg(1);
        if (text(a) == null && text(b) == null) {
            emit(operation);
        } else {
            replace(operation, new ConstInt(a.equals(b) ? whenSame : 1 - whenSame));
        }
    }

    private Value add(Value a, Value b, Position position) {
        if (a.equals(ZERO) || b.equals(ZERO)) {
            return a.equals(ZERO) ? b : a;
        } else if (a instanceof ConstInt x && b instanceof ConstInt y) {
            return new ConstInt(x.value() + y.value());
        }
        Box result = Box.of(Kind.INT);
        escape(Operation.of(TraceOpcode.INT_ADD, List.of(a, b), null, result, position));
        return result;
    }

    /** Makes the text if it is virtual. */
    void force(Value value) {
        VirtualText text = text(value);
        if (text == null) {
            return;
        }
        texts.remove(value);
        text.pieces().stream().filter(Piece.Copy.class::isInstance).forEach(piece -> force(((Piece.Copy) piece).text()));
        emit(Operation.of(text.isUnicode() ? TraceOpcode.NEWUNICODE : TraceOpcode.NEWSTR, List.of(text.length()), null, (Box) value, text.position()));
        text.pieces().forEach(piece -> emit(write(value, piece, text)));
    }

    private static Operation write(Value into, Piece piece, VirtualText text) {
        if (piece instanceof Piece.Copy copy) {
            return Operation.of(text.isUnicode() ? TraceOpcode.UNICODE_COPY : TraceOpcode.STR_COPY, List.of(copy.text(), into, copy.start(), copy.position(), copy.length()), null,
                    null, text.position());
        }
        return Operation.of(text.isUnicode() ? TraceOpcode.UNICODESETITEM : TraceOpcode.STRSETITEM, List.of(into, piece.position(), ((Piece.Char) piece).character()), null, null,
                text.position());
    }
}
