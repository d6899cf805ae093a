package org.tracewright.frontend.objspace;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.Code;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.ExceptionRange;

/**
 * The byte-code evaluator: it moves values between stack, locals and cells and leaves every question of meaning to the object space
 * (the split of movement and meaning is that of the PyPy report "Compiling dynamic language implementations", D05.1, section 2).
 */
public final class Evaluator<V> {

    private static final Opcode[] OPCODES = Opcode.values();

    /** What a step did to the frame. */
    public enum Outcome {
        /** Goes on. */
        RUNNING,
        /** The result is on top of the stack. */
        RETURNED,
        /** The yielded value is on top of the stack; replace it by the sent value to go on. */
        YIELDED
    }

    private final ObjectSpace<V> space;

    public Evaluator(ObjectSpace<V> space) {
        this.space = space;
    }

    /** Runs until the frame returns or yields, or throws {@link Raised} where no handler of the frame takes it. */
    public Outcome run(Frame<V> frame) {
        while (true) {
            Outcome outcome;
            try {
                outcome = step(frame);
            } catch (Raised raised) {
                if (!unwind(frame, raised)) {
                    throw raised;
                }
                continue;
            }
            if (outcome != Outcome.RUNNING) {
                return outcome;
            }
        }
    }

    /** Goes to the handler of an exception raised by the current instruction, if the frame has one. */
    public boolean unwind(Frame<V> frame, Raised raised) {
        ExceptionRange handler = frame.code().handlerAt(frame.current());
        if (handler == null) {
            return false;
        }
        space.handling(frame, raised);
        enterHandler(frame, handler, raised);
        return true;
    }

    @SuppressWarnings("unchecked")
    private void enterHandler(Frame<V> frame, ExceptionRange handler, Raised raised) {
        frame.cutStack(handler.depth());
        frame.push((V) raised.type());
        frame.push((V) raised.value());
        frame.jump(handler.target());
    }

    /** Executes one instruction. */
    public Outcome step(Frame<V> frame) {
        Code code = frame.fetch();
        int a = code.a();
        switch (code.instruction()) {
            case NOP -> { }
            case LOAD_CONST -> frame.push(space.constant(frame.code(), a));
            case LOAD_LOCAL -> frame.push(bound(frame, frame.locals().get(a), frame.code().locals().get(a)));
            case STORE_LOCAL -> frame.locals().set(a, frame.pop());
            case DELETE_LOCAL -> frame.locals().set(a, null);
            case LOAD_CELL -> frame.push(bound(frame, frame.cells().get(a).get(), cellName(frame.code(), a)));
            case STORE_CELL -> frame.cells().get(a).set(frame.pop());
            case LOAD_CLOSURE -> frame.push(space.cellValue(frame.cells().get(a)));
            case LOAD_GLOBAL -> frame.push(space.loadGlobal(frame, name(frame, a)));
            case STORE_GLOBAL -> space.storeGlobal(frame, name(frame, a), frame.pop());
            case DELETE_GLOBAL -> space.deleteGlobal(frame, name(frame, a));
            case LOAD_NAME -> frame.push(space.loadName(frame, name(frame, a)));
            case STORE_NAME -> space.storeName(frame, name(frame, a), frame.pop());
            case DELETE_NAME -> space.deleteName(frame, name(frame, a));
            case LOAD_ATTR -> frame.push(space.perform(Opcode.GETATTR, List.of(frame.pop(), space.name(name(frame, a)))));
            case STORE_ATTR -> {
                V object = frame.pop();
                space.perform(Opcode.SETATTR, List.of(object, space.name(name(frame, a)), frame.pop()));
            }
            case DELETE_ATTR -> space.perform(Opcode.DELATTR, List.of(frame.pop(), space.name(name(frame, a))));
            case PERFORM -> frame.push(space.perform(OPCODES[a], frame.popMany(code.b())));
            case STORE_ITEM -> {
                List<V> values = frame.popMany(3);
                space.perform(Opcode.SETITEM, List.of(values.get(1), values.get(2), values.get(0)));
            }
            case DELETE_ITEM -> space.perform(Opcode.DELITEM, frame.popMany(2));
            case STORE_SLICE -> {
                List<V> values = frame.popMany(4);
                space.perform(Opcode.SETSLICE, List.of(values.get(1), values.get(2), values.get(3), values.get(0)));
            }
            case DELETE_SLICE -> space.perform(Opcode.DELSLICE, frame.popMany(3));
            case UNPACK_SEQUENCE -> {
                List<V> items = space.unpack(frame.pop(), a);
                for (int i = items.size() - 1; i >= 0; i--) {
                    frame.push(items.get(i));
                }
            }
            case LIST_APPEND, SET_ADD -> {
                List<V> value = frame.popMany(1);
                space.extend(below(frame, a), value);
            }
            case DICT_ADD -> {
                List<V> pair = frame.popMany(2);
                space.extend(below(frame, a), pair);
            }
            case GET_ITER -> frame.push(space.perform(Opcode.ITER, frame.popMany(1)));
            case FOR_ITER -> forIter(frame, a);
            case JUMP -> jump(frame, a);
            case POP_JUMP_IF_FALSE -> branch(frame, false, a);
            case POP_JUMP_IF_TRUE -> branch(frame, true, a);
            case POP_JUMP_IF_SUPPRESSED -> {
                if (space.exitsMaySuppress()) {
                    branch(frame, true, a);
                } else {
                    frame.pop();
                }
            }
            case JUMP_IF_FALSE_OR_POP -> branchOrPop(frame, false, a);
            case JUMP_IF_TRUE_OR_POP -> branchOrPop(frame, true, a);
            case POP -> frame.pop();
            case DUP -> frame.push(frame.top());
            case DUP_TWO -> {
                frame.push(below(frame, 1));
                frame.push(below(frame, 1));
            }
            case ROT_TWO -> rotate(frame, 2);
            case ROT_THREE -> rotate(frame, 3);
            case ROT_FOUR -> rotate(frame, 4);
            case CALL -> call(frame, a, code.b());
            case MAKE_FUNCTION -> makeFunction(frame, a, code.b());
            case BUILD_CLASS -> {
                List<V> values = frame.popMany(3);
                frame.push(space.buildClass(frame, values.get(0), values.get(1), values.get(2)));
            }
            case LOAD_LOCALS -> frame.push(space.nameSpaceOf(frame));
            case IMPORT_NAME -> frame.push(space.importName(frame, name(frame, a), frame.pop(), code.b()));
            case IMPORT_FROM -> frame.push(space.importFrom(frame.top(), name(frame, a)));
            case IMPORT_STAR -> space.importStar(frame, frame.pop());
            case RETURN -> {
                return Outcome.RETURNED;
            }
            case YIELD -> {
                return Outcome.YIELDED;
            }
            case RAISE -> throw space.raise(frame, frame.popMany(a));
            case RERAISE -> {
                V value = frame.pop();
                throw space.reraise(frame, frame.pop(), value);
            }
            case EXC_MATCH -> frame.push(space.perform(Opcode.ISSUBTYPE, frame.popMany(2)));
            case PRINT_ITEM -> {
                V value = frame.pop();
                space.printItem(a == 1 ? frame.pop() : null, value);
            }
            case PRINT_NEWLINE -> space.printNewline(a == 1 ? frame.pop() : null);
            case EXEC -> {
                List<V> values = frame.popMany(3);
                space.exec(frame, values.get(0), values.get(1), values.get(2));
            }
        }
        return Outcome.RUNNING;
    }

    private V bound(Frame<V> frame, V value, String name) {
        if (value == null) {
            throw space.unbound(frame, name);
        }
        return value;
    }

    private String cellName(CodeObject code, int cell) {
        int cells = code.cells().size();
        return cell < cells ? code.cells().get(cell) : code.frees().get(cell - cells);
    }

    private String name(Frame<V> frame, int index) {
        return frame.code().names().get(index);
    }

    private V below(Frame<V> frame, int depth) {
        return frame.stack().get(frame.stack().size() - 1 - depth);
    }

    /** Moves the top under the next {@code count - 1} values. */
    private void rotate(Frame<V> frame, int count) {
        V top = frame.pop();
        frame.stack().add(frame.stack().size() - count + 1, top);
    }

    private void jump(Frame<V> frame, int target) {
        if (target <= frame.current()) {
            space.backEdge(frame);
        }
        frame.jump(target);
    }

    private void forIter(Frame<V> frame, int exhausted) {
        V item = space.next(frame, frame.top(), exhausted);
        if (item == null) {
            frame.pop();
            jump(frame, exhausted);
        } else {
            frame.push(item);
        }
    }

    private void branch(Frame<V> frame, boolean jumpWhen, int target) {
        if (space.branch(frame, frame.pop(), jumpWhen, target, null)) {
            jump(frame, target);
        }
    }

    private void branchOrPop(Frame<V> frame, boolean jumpWhen, int target) {
        V value = frame.pop();
        if (space.branch(frame, value, jumpWhen, target, value)) {
            frame.push(value);
            jump(frame, target);
        }
    }

    private void call(Frame<V> frame, int positional, int shapeIndex) {
        CallShape shape = shapeIndex < 0 ? null : (CallShape) frame.code().constants().get(shapeIndex);
        int count = positional;
        if (shape != null) {
            count += shape.keywords().size() + (shape.star() ? 1 : 0) + (shape.starStar() ? 1 : 0);
        }
        List<V> args = frame.popMany(count);
        frame.push(space.call(frame.pop(), args, shape));
    }

    private void makeFunction(Frame<V> frame, int codeIndex, int packed) {
        int cells = packed >>> 16;
        int defaults = packed & 0xFFFF;
        List<Cell<V>> closure = new ArrayList<>(cells);
        for (V value : frame.popMany(cells)) {
            closure.add(space.cellOf(value));
        }
        CodeObject code = (CodeObject) frame.code().constants().get(codeIndex);
        frame.push(space.makeFunction(frame, code, frame.popMany(defaults), closure));
    }
}
