package org.tracewright.flow.graph;

import java.util.List;
import java.util.Locale;

/**
 * The one table of operations: name, number of arguments, effect and the exceptions that the operation itself may raise. High-level ones
 * are what the flow space records; lowering replaces every one of them by low-level ones, whose argument conventions are:
 * <ul>
 * <li>{@code getfield(p, Void name)}, {@code setfield(p, Void name, v)}; the interior operations reach the inlined array of a struct: {@code getinterior(p, i)},
 *     {@code setinterior(p, i, v)}, {@code getinteriorsize(p)}.
 * <li>{@code new(Void GcStruct)}, {@code new_array(Void GcArray, n)}, {@code new_varsize(Void GcStruct, n)}; memory comes zeroed. {@code new} of an instance struct takes the
 *     {@code LowClass} instead of the struct; {@code new_of_class(class)} makes an instance of a class that is only known at run time.
 * <li>{@code weakref_create(p)} makes a {@link org.tracewright.flow.type.WeakRef} cell for an object that is not null; {@code weakref_deref(cell)} gives the object, or null when
 *     it is no more. An object may live on unused for any time.
 * <li>{@code array_copy(source, target, sourceStart, targetStart, length)} (may overlap), {@code array_fill(a, start, length, item)},
 *     {@code array_equal(a, b, aStart, bStart, length)}, {@code array_compare(a, b, aStart, aLength, bStart, bLength)} (negative, 0, positive; items compare as unsigned):
 *     an array is a {@code Ptr(GcArray)} or a pointer to a struct that ends in one.
 * <li>{@code direct_call(Const LowFunction, args…)}, {@code indirect_call(function, args…, Void List of candidate LowFunctions or null)},
 *     {@code virtual_call(Void slot, self, args…)}, {@code primitive_call(Void Primitives entry name, args…)}.
 * <li>{@code class_attr(class, Void name)}, {@code isinstance(p, class)} (false for null), {@code issubclass(class, class)}, {@code type_of(p)} (p is not null).
 * <li>{@code int_sign_extend(x, Const bytes)} and {@code int_zero_extend} cut an integer to 1, 2 or 4 bytes.
 * <li>{@code jit_marker(Void kind, Void driver, values…)}, {@code hint(x, Void table)}, {@code jit_query(Void question, x)} (what only a trace may answer by true), {@code debug_assert(condition, Void message)}, {@code debug_fatal(Void message)}.
 * </ul>
 */
public enum Opcode {
    // High-level operations: what the flow space records. Result and effect depend on the types.
    ADD(2, Effect.ANY),
    SUB(2, Effect.ANY),
    MUL(2, Effect.ANY),
    TRUEDIV(2, Effect.ANY, "ZeroDivisionError"),
    DIV(2, Effect.ANY, "ZeroDivisionError"),
    FLOORDIV(2, Effect.ANY, "ZeroDivisionError"),
    MOD(2, Effect.ANY, "ZeroDivisionError"),
    POW(2, Effect.ANY, "ZeroDivisionError", "OverflowError", "ValueError"),
    LSHIFT(2, Effect.ANY),
    RSHIFT(2, Effect.ANY),
    AND(2, Effect.ANY),
    OR(2, Effect.ANY),
    XOR(2, Effect.ANY),
    INPLACE_ADD(2, Effect.ANY),
    INPLACE_SUB(2, Effect.ANY),
    INPLACE_MUL(2, Effect.ANY),
    INPLACE_TRUEDIV(2, Effect.ANY, "ZeroDivisionError"),
    INPLACE_DIV(2, Effect.ANY, "ZeroDivisionError"),
    INPLACE_FLOORDIV(2, Effect.ANY, "ZeroDivisionError"),
    INPLACE_MOD(2, Effect.ANY, "ZeroDivisionError"),
    INPLACE_POW(2, Effect.ANY, "ZeroDivisionError", "OverflowError", "ValueError"),
    INPLACE_LSHIFT(2, Effect.ANY),
    INPLACE_RSHIFT(2, Effect.ANY),
    INPLACE_AND(2, Effect.ANY),
    INPLACE_OR(2, Effect.ANY),
    INPLACE_XOR(2, Effect.ANY),
    NEG(1, Effect.PURE),
    POS(1, Effect.PURE),
    INVERT(1, Effect.PURE),
    ABS(1, Effect.PURE),
    BOOL(1, Effect.READ),
    NOT(1, Effect.READ),
    LT(2, Effect.READ),
    LE(2, Effect.READ),
    EQ(2, Effect.READ),
    NE(2, Effect.READ),
    GT(2, Effect.READ),
    GE(2, Effect.READ),
    IS(2, Effect.PURE),
    CONTAINS(2, Effect.READ),
    LEN(1, Effect.READ),
    ITER(1, Effect.ANY),
    NEXT(1, Effect.ANY, "StopIteration", "RuntimeError"),
    GETATTR(2, Effect.READ),
    SETATTR(3, Effect.WRITE),
    DELATTR(2, Effect.WRITE),
    GETITEM(2, Effect.READ, "IndexError", "KeyError"),
    SETITEM(3, Effect.WRITE, "IndexError", "KeyError"),
    DELITEM(2, Effect.WRITE, "IndexError", "KeyError"),
    GETSLICE(3, Effect.READ),
    SETSLICE(4, Effect.WRITE),
    DELSLICE(3, Effect.WRITE),
    NEWTUPLE(-1, Effect.PURE),
    NEWLIST(-1, Effect.ALLOCATE),
    NEWDICT(-1, Effect.ALLOCATE),
    NEWSET(-1, Effect.ALLOCATE),
    /** The finished list of a comprehension. What happens to it from here on says nothing about the list that grew, so it may have another layout. */
    FENCE(1, Effect.ALLOCATE),
    NEWSLICE(3, Effect.PURE),
    STR(1, Effect.READ),
    REPR(1, Effect.READ),
    TYPE(1, Effect.PURE),
    ISSUBTYPE(2, Effect.PURE),
    ADD_OVF(2, Effect.PURE, "OverflowError"),
    SUB_OVF(2, Effect.PURE, "OverflowError"),
    MUL_OVF(2, Effect.PURE, "OverflowError"),
    FLOORDIV_OVF(2, Effect.PURE, "ZeroDivisionError", "OverflowError"),
    MOD_OVF(2, Effect.PURE, "ZeroDivisionError", "OverflowError"),
    LSHIFT_OVF(2, Effect.PURE, "OverflowError"),
    NEG_OVF(1, Effect.PURE, "OverflowError"),
    ABS_OVF(1, Effect.PURE, "OverflowError"),
    SIMPLE_CALL(-1, Effect.ANY, "Exception"),
    CALL_ARGS(-1, Effect.ANY, "Exception"),
    PRINT_ITEM(1, Effect.ANY),
    PRINT_NEWLINE(0, Effect.ANY),
    YIELD(1, Effect.ANY),
    /** A value of which nothing is known, where the flow space refused an instruction: what it would have given. No graph of a program without errors has one. */
    REFUSED(0, Effect.ANY, "Exception"),

    // Integers: Signed and Unsigned, 64 bits, wrapping. Division and modulo floor; the divisor is not zero. Shift counts are 0 to 63.
    INT_ADD(2, Effect.PURE),
    INT_SUB(2, Effect.PURE),
    INT_MUL(2, Effect.PURE),
    INT_FLOORDIV(2, Effect.PURE),
    INT_MOD(2, Effect.PURE),
    INT_AND(2, Effect.PURE),
    INT_OR(2, Effect.PURE),
    INT_XOR(2, Effect.PURE),
    INT_LSHIFT(2, Effect.PURE),
    INT_RSHIFT(2, Effect.PURE),
    INT_LT(2, Effect.PURE),
    INT_LE(2, Effect.PURE),
    INT_EQ(2, Effect.PURE),
    INT_NE(2, Effect.PURE),
    INT_GT(2, Effect.PURE),
    INT_GE(2, Effect.PURE),
    INT_NEG(1, Effect.PURE),
    INT_INVERT(1, Effect.PURE),
    INT_ABS(1, Effect.PURE),
    INT_IS_TRUE(1, Effect.PURE),
    INT_ADD_OVF(2, Effect.PURE, "OverflowError"),
    INT_SUB_OVF(2, Effect.PURE, "OverflowError"),
    INT_MUL_OVF(2, Effect.PURE, "OverflowError"),
    UINT_ADD(2, Effect.PURE),
    UINT_SUB(2, Effect.PURE),
    UINT_MUL(2, Effect.PURE),
    UINT_FLOORDIV(2, Effect.PURE),
    UINT_MOD(2, Effect.PURE),
    UINT_AND(2, Effect.PURE),
    UINT_OR(2, Effect.PURE),
    UINT_XOR(2, Effect.PURE),
    UINT_LSHIFT(2, Effect.PURE),
    UINT_RSHIFT(2, Effect.PURE),
    UINT_LT(2, Effect.PURE),
    UINT_LE(2, Effect.PURE),
    UINT_EQ(2, Effect.PURE),
    UINT_NE(2, Effect.PURE),
    UINT_GT(2, Effect.PURE),
    UINT_GE(2, Effect.PURE),
    UINT_NEG(1, Effect.PURE),
    UINT_INVERT(1, Effect.PURE),
    UINT_IS_TRUE(1, Effect.PURE),
    INT_SIGN_EXTEND(2, Effect.PURE),
    INT_ZERO_EXTEND(2, Effect.PURE),
    UINT_MUL_HIGH(2, Effect.PURE),

    // Floats, booleans, characters.
    FLOAT_ADD(2, Effect.PURE),
    FLOAT_SUB(2, Effect.PURE),
    FLOAT_MUL(2, Effect.PURE),
    FLOAT_TRUEDIV(2, Effect.PURE),
    FLOAT_LT(2, Effect.PURE),
    FLOAT_LE(2, Effect.PURE),
    FLOAT_EQ(2, Effect.PURE),
    FLOAT_NE(2, Effect.PURE),
    FLOAT_GT(2, Effect.PURE),
    FLOAT_GE(2, Effect.PURE),
    FLOAT_NEG(1, Effect.PURE),
    FLOAT_ABS(1, Effect.PURE),
    FLOAT_IS_TRUE(1, Effect.PURE),
    BOOL_NOT(1, Effect.PURE),
    CHAR_LT(2, Effect.PURE),
    CHAR_LE(2, Effect.PURE),
    CHAR_EQ(2, Effect.PURE),
    CHAR_NE(2, Effect.PURE),
    CHAR_GT(2, Effect.PURE),
    CHAR_GE(2, Effect.PURE),
    UNICHAR_LT(2, Effect.PURE),
    UNICHAR_LE(2, Effect.PURE),
    UNICHAR_EQ(2, Effect.PURE),
    UNICHAR_NE(2, Effect.PURE),
    UNICHAR_GT(2, Effect.PURE),
    UNICHAR_GE(2, Effect.PURE),

    // Conversions.
    CAST_BOOL_TO_INT(1, Effect.PURE),
    CAST_BOOL_TO_UINT(1, Effect.PURE),
    CAST_BOOL_TO_FLOAT(1, Effect.PURE),
    CAST_CHAR_TO_INT(1, Effect.PURE),
    CAST_INT_TO_CHAR(1, Effect.PURE),
    CAST_UNICHAR_TO_INT(1, Effect.PURE),
    CAST_INT_TO_UNICHAR(1, Effect.PURE),
    CAST_INT_TO_FLOAT(1, Effect.PURE),
    CAST_FLOAT_TO_INT(1, Effect.PURE),
    CAST_INT_TO_UINT(1, Effect.PURE),
    CAST_UINT_TO_INT(1, Effect.PURE),
    CAST_UINT_TO_FLOAT(1, Effect.PURE),
    CAST_FLOAT_TO_UINT(1, Effect.PURE),
    CAST_FLOAT_TO_BITS(1, Effect.PURE),
    CAST_BITS_TO_FLOAT(1, Effect.PURE),
    CAST_POINTER(1, Effect.PURE),
    SAME_AS(1, Effect.PURE),

    // Pointers and classes.
    PTR_EQ(2, Effect.PURE),
    PTR_NE(2, Effect.PURE),
    PTR_NONZERO(1, Effect.PURE),
    PTR_ISZERO(1, Effect.PURE),
    CLASS_EQ(2, Effect.PURE),
    CLASS_NONZERO(1, Effect.PURE),
    CLASS_NAME(1, Effect.PURE),
    CLASS_ATTR(2, Effect.PURE),
    ISSUBCLASS(2, Effect.PURE),
    TYPE_OF(1, Effect.PURE),
    ISINSTANCE(2, Effect.PURE),
    IDENTITY_HASH(1, Effect.PURE),

    // Memory.
    NEW(1, Effect.ALLOCATE),
    NEW_OF_CLASS(1, Effect.ALLOCATE),
    NEW_ARRAY(2, Effect.ALLOCATE),
    NEW_VARSIZE(2, Effect.ALLOCATE),
    GETFIELD(2, Effect.READ),
    SETFIELD(3, Effect.WRITE),
    GETARRAYITEM(2, Effect.READ),
    SETARRAYITEM(3, Effect.WRITE),
    GETARRAYSIZE(1, Effect.PURE),
    GETINTERIOR(2, Effect.READ),
    SETINTERIOR(3, Effect.WRITE),
    GETINTERIORSIZE(1, Effect.PURE),
    ARRAY_COPY(5, Effect.WRITE),
    ARRAY_FILL(4, Effect.WRITE),
    ARRAY_EQUAL(5, Effect.READ),
    ARRAY_COMPARE(6, Effect.READ),
    WEAKREF_CREATE(1, Effect.ALLOCATE),
    WEAKREF_DEREF(1, Effect.READ),

    // Calls.
    DIRECT_CALL(-1, Effect.ANY, "Exception"),
    INDIRECT_CALL(-1, Effect.ANY, "Exception"),
    VIRTUAL_CALL(-1, Effect.ANY, "Exception"),
    PRIMITIVE_CALL(-1, Effect.ANY, "Exception"),

    // Hints and debugging.
    JIT_MARKER(-1, Effect.ANY),
    JIT_QUERY(2, Effect.ANY),
    HINT(2, Effect.ANY),
    KEEPALIVE(1, Effect.ANY),
    DEBUG_ASSERT(2, Effect.ANY),
    DEBUG_FATAL(1, Effect.ANY);

    /** What an operation may do besides computing its result. */
    public enum Effect {
        /** Nothing: equal arguments give equal results; may be removed or repeated. */
        PURE,
        /** Makes a new object; may be removed. */
        ALLOCATE,
        /** Reads mutable memory; may be removed. */
        READ,
        /** Writes memory. */
        WRITE,
        /** Anything. */
        ANY
    }

    private final String irName = name().toLowerCase(Locale.ROOT);
    private final int arity;
    private final Effect effect;
    private final List<String> exceptions;

    Opcode(int arity, Effect effect, String... exceptions) {
        this.arity = arity;
        this.effect = effect;
        this.exceptions = List.of(exceptions);
    }

    /** The name in the textual IR. */
    public String irName() {
        return irName;
    }

    /** The number of arguments, or -1 where it varies. */
    public int arity() {
        return arity;
    }

    public Effect effect() {
        return effect;
    }

    /** Names of the built-in exception classes that the operation itself may raise, most special first. */
    public List<String> exceptions() {
        return exceptions;
    }

    /**
     * Names of the built-in exception classes that stand for faults of the operation: null, an index that is out of range, a divisor of zero, no memory. They pass the handlers of the function
     * itself, as the operation was to be right, and reach those of its callers.
     */
    public List<String> faults() {
        return switch (this) {
            case INT_FLOORDIV, INT_MOD, UINT_FLOORDIV, UINT_MOD -> List.of("ZeroDivisionError");
            case GETFIELD, SETFIELD, GETARRAYSIZE, GETINTERIORSIZE, TYPE_OF, CLASS_ATTR, CLASS_NAME, WEAKREF_DEREF -> List.of("AttributeError");
            case GETARRAYITEM, SETARRAYITEM, GETINTERIOR, SETINTERIOR, ARRAY_COPY, ARRAY_FILL, ARRAY_EQUAL, ARRAY_COMPARE -> List.of("AttributeError", "IndexError");
            case NEW, NEW_ARRAY, NEW_VARSIZE, WEAKREF_CREATE -> List.of("MemoryError");
            case NEW_OF_CLASS -> List.of("AttributeError", "MemoryError");
            default -> List.of();
        };
    }

    /** Whether exceptional exits may stand behind the operation. */
    public boolean mayRaise() {
        return !exceptions.isEmpty() || !faults().isEmpty();
    }

    /** Whether an unused result makes the operation useless. */
    public boolean isRemovable() {
        return effect != Effect.WRITE && effect != Effect.ANY && exceptions.isEmpty();
    }

    /** Whether this belongs to the lowered graphs. {@code same_as} and {@code hint} belong to both. */
    public boolean isLowLevel() {
        return ordinal() >= INT_ADD.ordinal();
    }

    @Override
    public String toString() {
        return irName;
    }
}
