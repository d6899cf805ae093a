package org.tracewright.frontend.objspace;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.CodeObject;

/**
 * What values mean to the {@link Evaluator}. The concrete space computes on live objects; the flow space records operations on unknown values.
 * Every method may throw {@link Raised}.
 *
 * @param <V> values of the space
 */
public interface ObjectSpace<V> {

    /** The value of a constant of a code object. */
    V constant(CodeObject code, int index);

    /** A {@code str} value made of that ASCII name, for attribute operations. */
    V name(String name);

    /** The value {@code None}. */
    V none();

    /** Performs a high-level operation. {@code GETATTR}, {@code SETATTR}, {@code DELATTR} take the name as a value; {@code SETATTR} is (object, name, value), {@code SETITEM}
     *  (container, key, value), {@code SETSLICE} (container, from, to, value). */
    V perform(Opcode opcode, List<V> args);

    /** Calls: positional values, then one for each keyword of the shape, then star and starstar where the shape has them; the shape may be null. */
    V call(V callee, List<V> args, CallShape shape);

    /** Whether {@code __exit__} of a context manager may suppress the exception that it is told of. */
    boolean exitsMaySuppress();

    /**
     * Decides a conditional jump. A space that does not know the condition takes note of the other way and lets the frame go one of them.
     *
     * @param frame  its stack is as it is to be on both ways
     * @param onJump what the stack takes on top when the jump is taken, or null for nothing
     * @return whether to jump
     */
    boolean branch(Frame<V> frame, V condition, boolean jumpWhen, int target, V onJump);

    /** The next item of an iterator (on top of the frame's stack), or null where it is exhausted; the flow space takes note of the other way, which is {@code exhausted}
     *  with the iterator dropped. */
    V next(Frame<V> frame, V iterator, int exhausted);

    /** The items of a sequence that must have exactly that many. */
    List<V> unpack(V sequence, int count);

    V loadGlobal(Frame<V> frame, String name);

    void storeGlobal(Frame<V> frame, String name, V value);

    void deleteGlobal(Frame<V> frame, String name);

    V loadName(Frame<V> frame, String name);

    void storeName(Frame<V> frame, String name, V value);

    void deleteName(Frame<V> frame, String name);

    /** Complains about a local or cell that is not bound. */
    Raised unbound(Frame<V> frame, String name);

    /** A function of this frame's globals. */
    V makeFunction(Frame<V> frame, CodeObject code, List<V> defaults, List<Cell<V>> closure);

    /** A value that stands for a cell on the stack, until {@link #makeFunction}. */
    V cellValue(Cell<V> cell);

    /** The cell that {@link #cellValue} put into a value. */
    Cell<V> cellOf(V value);

    V buildClass(Frame<V> frame, V name, V bases, V body);

    /** The name space of a class body frame. */
    V nameSpaceOf(Frame<V> frame);

    V importName(Frame<V> frame, String name, V fromList, int level);

    V importFrom(V module, String name);

    void importStar(Frame<V> frame, V module);

    /** What {@code raise} with 0 to 3 values throws. */
    Raised raise(Frame<V> frame, List<V> values);

    /** What raises an exception on from a handler. */
    Raised reraise(Frame<V> frame, V type, V value);

    /** Tells the space that a handler takes over; it may note the exception being handled. */
    void handling(Frame<V> frame, Raised raised);

    /** Appends to a list, set or dict under construction; the operands follow the container. */
    void extend(V container, List<V> values);

    /** Prints an item ({@code file} null = standard output). */
    void printItem(V file, V value);

    /** Ends a printed line. */
    void printNewline(V file);

    /** The exec statement. */
    void exec(Frame<V> frame, V source, V globals, V locals);

    /** Called at each backward jump, for budgets and cancellation. */
    void backEdge(Frame<V> frame);
}
