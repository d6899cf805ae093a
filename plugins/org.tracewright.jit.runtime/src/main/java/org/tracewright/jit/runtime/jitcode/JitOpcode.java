package org.tracewright.jit.runtime.jitcode;

import static org.tracewright.jit.runtime.trace.TraceOpcode.Effect;

import java.util.Locale;
import org.tracewright.jit.runtime.trace.TraceOpcode;

/**
 * The one table of jitcode instructions. The operands are given by letters, one {@code int} each unless told otherwise:
 * <ul>
 * <li>{@code i r f}: a register of that kind, or where the number is not below the count of registers, a constant of the code's pool;
 * <li>{@code I R F}: a count, then that many such operands;
 * <li>{@code L}: where to go on, an index into the code;
 * <li>{@code . s a c}: index of a field, struct, array or call in the program's tables; {@code j} of a jitcode, {@code d} of a driver, {@code w} of a switch, {@code v} of a call table;
 * <li>{@code >i >r >f} at the end: the register that takes the result.
 * </ul>
 * Behind a call that raises, the register for its result holds nothing: handlers do not read it before they write it.
 * An instruction that computes one trace operation names it; its operands are that operation's arguments in order.
 */
public enum JitOpcode {
    INT_ADD("ii>i", TraceOpcode.INT_ADD),
    INT_SUB("ii>i", TraceOpcode.INT_SUB),
    INT_MUL("ii>i", TraceOpcode.INT_MUL),
    INT_FLOORDIV("ii>i", TraceOpcode.INT_FLOORDIV),
    INT_MOD("ii>i", TraceOpcode.INT_MOD),
    INT_AND("ii>i", TraceOpcode.INT_AND),
    INT_OR("ii>i", TraceOpcode.INT_OR),
    INT_XOR("ii>i", TraceOpcode.INT_XOR),
    INT_LSHIFT("ii>i", TraceOpcode.INT_LSHIFT),
    INT_RSHIFT("ii>i", TraceOpcode.INT_RSHIFT),
    INT_LT("ii>i", TraceOpcode.INT_LT),
    INT_LE("ii>i", TraceOpcode.INT_LE),
    INT_EQ("ii>i", TraceOpcode.INT_EQ),
    INT_NE("ii>i", TraceOpcode.INT_NE),
    INT_GT("ii>i", TraceOpcode.INT_GT),
    INT_GE("ii>i", TraceOpcode.INT_GE),
    INT_NEG("i>i", TraceOpcode.INT_NEG),
    INT_INVERT("i>i", TraceOpcode.INT_INVERT),
    INT_ABS("i>i", TraceOpcode.INT_ABS),
    INT_IS_TRUE("i>i", TraceOpcode.INT_IS_TRUE),
    INT_IS_ZERO("i>i", TraceOpcode.INT_IS_ZERO),
    INT_SIGNEXT("ii>i", TraceOpcode.INT_SIGNEXT),
    INT_ZEROEXT("ii>i", TraceOpcode.INT_ZEROEXT),
    UINT_FLOORDIV("ii>i", TraceOpcode.UINT_FLOORDIV),
    UINT_MOD("ii>i", TraceOpcode.UINT_MOD),
    UINT_MUL_HIGH("ii>i", TraceOpcode.UINT_MUL_HIGH),
    UINT_RSHIFT("ii>i", TraceOpcode.UINT_RSHIFT),
    UINT_LT("ii>i", TraceOpcode.UINT_LT),
    UINT_LE("ii>i", TraceOpcode.UINT_LE),
    UINT_GT("ii>i", TraceOpcode.UINT_GT),
    UINT_GE("ii>i", TraceOpcode.UINT_GE),
    /** {@code int_add_jump_if_ovf label, x, y}: goes to the label where the sum overflows. */
    INT_ADD_JUMP_IF_OVF("Lii>i", TraceOpcode.INT_ADD_OVF),
    INT_SUB_JUMP_IF_OVF("Lii>i", TraceOpcode.INT_SUB_OVF),
    INT_MUL_JUMP_IF_OVF("Lii>i", TraceOpcode.INT_MUL_OVF),
    FLOAT_ADD("ff>f", TraceOpcode.FLOAT_ADD),
    FLOAT_SUB("ff>f", TraceOpcode.FLOAT_SUB),
    FLOAT_MUL("ff>f", TraceOpcode.FLOAT_MUL),
    FLOAT_TRUEDIV("ff>f", TraceOpcode.FLOAT_TRUEDIV),
    FLOAT_NEG("f>f", TraceOpcode.FLOAT_NEG),
    FLOAT_ABS("f>f", TraceOpcode.FLOAT_ABS),
    FLOAT_LT("ff>i", TraceOpcode.FLOAT_LT),
    FLOAT_LE("ff>i", TraceOpcode.FLOAT_LE),
    FLOAT_EQ("ff>i", TraceOpcode.FLOAT_EQ),
    FLOAT_NE("ff>i", TraceOpcode.FLOAT_NE),
    FLOAT_GT("ff>i", TraceOpcode.FLOAT_GT),
    FLOAT_GE("ff>i", TraceOpcode.FLOAT_GE),
    CAST_INT_TO_FLOAT("i>f", TraceOpcode.CAST_INT_TO_FLOAT),
    CAST_FLOAT_TO_INT("f>i", TraceOpcode.CAST_FLOAT_TO_INT),
    CAST_UINT_TO_FLOAT("i>f", TraceOpcode.CAST_UINT_TO_FLOAT),
    CAST_FLOAT_TO_UINT("f>i", TraceOpcode.CAST_FLOAT_TO_UINT),
    CONVERT_FLOAT_BYTES_TO_LONGLONG("f>i", TraceOpcode.CONVERT_FLOAT_BYTES_TO_LONGLONG),
    CONVERT_LONGLONG_BYTES_TO_FLOAT("i>f", TraceOpcode.CONVERT_LONGLONG_BYTES_TO_FLOAT),
    PTR_EQ("rr>i", TraceOpcode.PTR_EQ),
    PTR_NE("rr>i", TraceOpcode.PTR_NE),
    ISSUBCLASS("rr>i", TraceOpcode.ISSUBCLASS),
    CLASS_ATTR_I("r.>i", TraceOpcode.CLASS_ATTR_I),
    CLASS_ATTR_R("r.>r", TraceOpcode.CLASS_ATTR_R),
    CLASS_ATTR_F("r.>f", TraceOpcode.CLASS_ATTR_F),
    CLASS_NAME("r>r", TraceOpcode.CLASS_NAME),
    IDENTITY_HASH("r>i", TraceOpcode.IDENTITY_HASH),

    NEW("s>r", TraceOpcode.NEW),
    NEW_OF_CLASS("r>r", TraceOpcode.NEW_OF_CLASS),
    NEW_ARRAY("ia>r", TraceOpcode.NEW_ARRAY),
    NEWSTR("i>r", TraceOpcode.NEWSTR),
    NEWUNICODE("i>r", TraceOpcode.NEWUNICODE),
    GETFIELD_GC_I("r.>i", TraceOpcode.GETFIELD_GC_I),
    GETFIELD_GC_R("r.>r", TraceOpcode.GETFIELD_GC_R),
    GETFIELD_GC_F("r.>f", TraceOpcode.GETFIELD_GC_F),
    SETFIELD_GC_I("ri.", TraceOpcode.SETFIELD_GC),
    SETFIELD_GC_R("rr.", TraceOpcode.SETFIELD_GC),
    SETFIELD_GC_F("rf.", TraceOpcode.SETFIELD_GC),
    GETARRAYITEM_GC_I("ria>i", TraceOpcode.GETARRAYITEM_GC_I),
    GETARRAYITEM_GC_R("ria>r", TraceOpcode.GETARRAYITEM_GC_R),
    GETARRAYITEM_GC_F("ria>f", TraceOpcode.GETARRAYITEM_GC_F),
    SETARRAYITEM_GC_I("riia", TraceOpcode.SETARRAYITEM_GC),
    SETARRAYITEM_GC_R("rira", TraceOpcode.SETARRAYITEM_GC),
    SETARRAYITEM_GC_F("rifa", TraceOpcode.SETARRAYITEM_GC),
    ARRAYLEN_GC("ra>i", TraceOpcode.ARRAYLEN_GC),
    STRLEN("r>i", TraceOpcode.STRLEN),
    STRGETITEM("ri>i", TraceOpcode.STRGETITEM),
    STRSETITEM("rii", TraceOpcode.STRSETITEM),
    UNICODELEN("r>i", TraceOpcode.UNICODELEN),
    UNICODEGETITEM("ri>i", TraceOpcode.UNICODEGETITEM),
    UNICODESETITEM("rii", TraceOpcode.UNICODESETITEM),
    ARRAY_COPY("rriiia", TraceOpcode.ARRAY_COPY),
    ARRAY_FILL_I("riiia", TraceOpcode.ARRAY_FILL),
    ARRAY_FILL_R("riira", TraceOpcode.ARRAY_FILL),
    ARRAY_FILL_F("riifa", TraceOpcode.ARRAY_FILL),
    ARRAY_EQUAL("rriiia>i", TraceOpcode.ARRAY_EQUAL),
    ARRAY_COMPARE("rriiiia>i", TraceOpcode.ARRAY_COMPARE),
    STR_COPY("rriii", TraceOpcode.STR_COPY),
    STR_FILL("riii", TraceOpcode.STR_FILL),
    STR_EQUAL("rriii>i", TraceOpcode.STR_EQUAL),
    STR_COMPARE("rriiii>i", TraceOpcode.STR_COMPARE),
    UNICODE_COPY("rriii", TraceOpcode.UNICODE_COPY),
    UNICODE_FILL("riii", TraceOpcode.UNICODE_FILL),
    UNICODE_EQUAL("rriii>i", TraceOpcode.UNICODE_EQUAL),
    UNICODE_COMPARE("rriiii>i", TraceOpcode.UNICODE_COMPARE),

    INT_COPY("i>i"),
    REF_COPY("r>r"),
    FLOAT_COPY("f>f"),
    GOTO("L"),
    /** Goes on behind itself where the integer is not 0, at the label where it is. */
    GOTO_IF_NOT("iL"),
    /** Goes on behind itself where the reference is not null, at the label where it is. */
    GOTO_IF_NULL("rL"),
    /** Goes where the switch says for the integer; behind itself where it says nothing. */
    SWITCH("iw"),
    INT_RETURN("i"),
    REF_RETURN("r"),
    FLOAT_RETURN("f"),
    VOID_RETURN(""),
    /** Raises an exception object. */
    RAISE("r"),
    /** Raises the exception that was caught last in this frame. */
    RERAISE(""),
    /** Stands behind an instruction that may raise: says where the handlers of its exceptions begin. Does nothing when reached. */
    CATCH_EXCEPTION("L"),
    /** At the beginning of handlers: goes on behind itself where the caught exception is of the class or one below, else at the label. */
    GOTO_IF_EXCEPTION_MISMATCH("rL"),
    /** The class of the caught exception. */
    LAST_EXCEPTION(">r"),
    /** The caught exception. */
    LAST_EXC_VALUE(">r"),

    /** The class of an instance that is not null; a trace knows it from here on. */
    TYPE_OF("r>r"),
    /** Whether the reference is an instance of the class or one below; false for null. A trace knows the exact class from here on. */
    ISINSTANCE("rr>i"),
    /** Promote: a trace knows the value from here on. */
    INT_GUARD_VALUE("i"),
    REF_GUARD_VALUE("r"),
    /** Promote the contents of a {@code str}. */
    STR_GUARD_VALUE("r>r"),
    FLOAT_GUARD_VALUE("f"),
    /** What the program swears: the reference is an instance of exactly that class. */
    RECORD_EXACT_CLASS("rr"),
    /** Whether the value is a constant of the trace; 0 outside traces. */
    INT_ISCONSTANT("i>i"),
    REF_ISCONSTANT("r>i"),
    FLOAT_ISCONSTANT("f>i"),
    /** Whether the trace keeps the object virtual; 0 outside traces. */
    REF_ISVIRTUAL("r>i"),
    KEEPALIVE("r"),
    /** Stands before the read of a quasi-immutable field: the object, the field, the field that holds who watches it. A trace that has the object for a constant knows the field from here on. */
    RECORD_QUASIIMMUT_FIELD("r.."),
    /** Stands before the write of a quasi-immutable field, and tells who watches it: the object, the field that holds them. */
    JIT_FORCE_QUASI_IMMUTABLE("r."),

    INLINE_CALL_I("jIRF>i"),
    INLINE_CALL_R("jIRF>r"),
    INLINE_CALL_F("jIRF>f"),
    INLINE_CALL_N("jIRF"),
    RESIDUAL_CALL_I("cIRF>i"),
    RESIDUAL_CALL_R("cIRF>r"),
    RESIDUAL_CALL_F("cIRF>f"),
    RESIDUAL_CALL_N("cIRF"),
    /** Calls what the table says for the function pointer; the pointer is promoted where the table has code for it, else the call is residual. */
    INDIRECT_CALL_I("rvIRF>i"),
    INDIRECT_CALL_R("rvIRF>r"),
    INDIRECT_CALL_F("rvIRF>f"),
    INDIRECT_CALL_N("rvIRF"),
    /** Calls what the table says for the class of the first reference. */
    VIRTUAL_CALL_I("vIRF>i"),
    VIRTUAL_CALL_R("vIRF>r"),
    VIRTUAL_CALL_F("vIRF>f"),
    VIRTUAL_CALL_N("vIRF"),
    /** Calls a portal: greens, then reds. */
    RECURSIVE_CALL_I("dIRFIRF>i"),
    RECURSIVE_CALL_R("dIRFIRF>r"),
    RECURSIVE_CALL_F("dIRFIRF>f"),
    RECURSIVE_CALL_N("dIRFIRF"),
    /** Calls where the integer is not 0. */
    COND_CALL("icIRF"),
    /** Gives the first operand, or where that is 0 or null what the call gives. */
    COND_CALL_VALUE_I("icIRF>i"),
    COND_CALL_VALUE_R("rcIRF>r"),

    /** The head of the interpreter's loop: greens, then reds. */
    JIT_MERGE_POINT("dIRFIRF"),
    /** The user's program is about to go back: the next merge point may close a loop. */
    LOOP_HEADER("d");

    private final String jitName = name().toLowerCase(Locale.ROOT);
    private final String operands;
    private final char result;
    private final TraceOpcode traceOpcode;

    JitOpcode(String operands) {
        this(operands, null);
    }

    JitOpcode(String letters, TraceOpcode traceOpcode) {
        int mark = letters.indexOf('>');
        operands = mark < 0 ? letters : letters.substring(0, mark);
        result = mark < 0 ? 0 : letters.charAt(mark + 1);
        this.traceOpcode = traceOpcode;
    }

    /**
     * The instruction of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static JitOpcode named(String name) {
        for (JitOpcode opcode : values()) {
            if (opcode.jitName.equals(name)) {
                return opcode;
            }
        }
        throw new IllegalArgumentException("no instruction " + name);
    }

    /** The name in the textual form. */
    public String jitName() {
        return jitName;
    }

    /** The letters of the operands, without those of the result. */
    public String operands() {
        return operands;
    }

    /** The letter of the result, or 0 where there is none. */
    public char result() {
        return result;
    }

    /** The trace operation that this computes, or null. */
    public TraceOpcode traceOpcode() {
        return traceOpcode;
    }

    /** Whether the instruction computes its result from its operands and does nothing else. */
    public boolean isPure() {
        return traceOpcode != null && traceOpcode.effect() == Effect.PURE;
    }

    /** Whether the instruction may call a function. */
    public boolean isCall() {
        return name().contains("_CALL");
    }

    @Override
    public String toString() {
        return jitName;
    }
}
