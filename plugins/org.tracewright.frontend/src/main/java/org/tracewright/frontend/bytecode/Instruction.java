package org.tracewright.frontend.bytecode;

/**
 * The instructions of the stack machine that both object spaces run. {@code a} and {@code b} are the operands of {@link Code}; stacks are written
 * with the top at the right. Jumps name an instruction index. There is no block stack: loops keep their iterator on the value stack, handlers are
 * found in the exception table, and {@code finally} suites are compiled once for each way out.
 */
public enum Instruction {
    /** → constants[a]. */
    LOAD_CONST,
    /** → locals[a]; unbound is an error. */
    LOAD_LOCAL,
    /** v →; locals[a] = v. */
    STORE_LOCAL,
    /** Makes locals[a] unbound; no error if it is. */
    DELETE_LOCAL,
    /** → contents of cell a (cell variables first, then free variables). */
    LOAD_CELL,
    /** v →. */
    STORE_CELL,
    /** → cell a itself, for MAKE_FUNCTION. */
    LOAD_CLOSURE,
    /** → global or built-in names[a]. */
    LOAD_GLOBAL,
    STORE_GLOBAL,
    DELETE_GLOBAL,
    /** → names[a] looked up in the frame's name space, then globals, then built-ins (module and class bodies, exec). */
    LOAD_NAME,
    STORE_NAME,
    DELETE_NAME,
    /** o → o.names[a]. */
    LOAD_ATTR,
    /** v o →; o.names[a] = v. */
    STORE_ATTR,
    /** o →. */
    DELETE_ATTR,
    /** Performs the high-level operation Opcode.values()[a] on the top b values, in stack order → result. Covers unary, binary, in-place,
     *  comparison, GETITEM, GETSLICE (None for a missing bound), CONTAINS (container item), NEWTUPLE, NEWLIST, NEWSET, FENCE, NEWSLICE, NEWDICT (k v k v…), REPR, IS, NOT. */
    PERFORM,
    /** v o i →; o[i] = v. */
    STORE_ITEM,
    /** o i →. */
    DELETE_ITEM,
    /** v o from to →; o[from:to] = v. */
    STORE_SLICE,
    /** o from to →. */
    DELETE_SLICE,
    /** s → items, last item deepest, so that the first is on top; exactly a of them. */
    UNPACK_SEQUENCE,
    /** … l … v → … l …; appends v to the list a places below the top after v is taken (0 = the new top). */
    LIST_APPEND,
    /** The same with a set. */
    SET_ADD,
    /** … d … k v → … d …. */
    DICT_ADD,
    /** o → iterator. */
    GET_ITER,
    /** i → i next, or, when exhausted, i → and jump to a. */
    FOR_ITER,
    JUMP,
    /** v →; jumps to a. */
    POP_JUMP_IF_FALSE,
    POP_JUMP_IF_TRUE,
    /** v →; jumps to a if the result v of __exit__ is true. Only import time looks at it: in RPython an exception cannot be suppressed so. */
    POP_JUMP_IF_SUPPRESSED,
    /** v → v and jump to a, or v →. */
    JUMP_IF_FALSE_OR_POP,
    JUMP_IF_TRUE_OR_POP,
    POP,
    /** x → x x. */
    DUP,
    /** x y → x y x y. */
    DUP_TWO,
    /** x y → y x. */
    ROT_TWO,
    /** x y z → z x y. */
    ROT_THREE,
    /** w x y z → z w x y. */
    ROT_FOUR,
    /** f a1 … an [star] [starstar] → result; a = number of positional arguments on the stack, b = constant index of a
     *  {@link CallShape} that names keywords (their values follow the positional ones) and says whether star and starstar are there; b = -1: none. */
    CALL,
    /** d1 … dn c1 … cm → function of the CodeObject constants[a]; the low 16 bits of b are the number n of defaults, the high 16 bits the
     *  number m of cells. */
    MAKE_FUNCTION,
    /** name bases body-function → class; the body function takes nothing and returns its name space. */
    BUILD_CLASS,
    /** → the frame's name space, as a dict (end of a class body). */
    LOAD_LOCALS,
    /** fromlist (tuple or None) → module names[a], relative level b (-1 = Python 2's implicit relative import, 0 = absolute). */
    IMPORT_NAME,
    /** m → m m.names[a]. */
    IMPORT_FROM,
    /** m →; binds its public names in the frame's name space. */
    IMPORT_STAR,
    /** v →. */
    RETURN,
    /** v → sent value. */
    YIELD,
    /** a values → raises: 1 = class or instance, 2 = class, value; 3 = class, value, traceback; 0 = the exception being handled in an outer frame. */
    RAISE,
    /** type value → raises it on, with its old traceback. */
    RERAISE,
    /** type class → bool: whether an exception of that type is caught by class (or a tuple of classes). */
    EXC_MATCH,
    /** v →. a = 1: to the file below it: file v →. */
    PRINT_ITEM,
    /** a = 1: file →. */
    PRINT_NEWLINE,
    /** source globals locals →. */
    EXEC,
    NOP
}
