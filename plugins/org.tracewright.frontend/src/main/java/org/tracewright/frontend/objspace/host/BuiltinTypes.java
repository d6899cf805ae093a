package org.tracewright.frontend.objspace.host;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in classes. They are immutable and the same for all spaces.
 */
public final class BuiltinTypes {

    private static final String SIZED_MODULE = "rpython.rlib.rarithmetic";
    private static final Map<String, HostType> BY_NAME = new LinkedHashMap<>();

    public static final HostType OBJECT = builtin("object");
    public static final HostType TYPE = builtin("type", OBJECT);
    public static final HostType NONE_TYPE = builtin("NoneType", OBJECT);
    public static final HostType INT = builtin("int", OBJECT);
    public static final HostType BOOL = builtin("bool", INT);
    public static final HostType LONG = builtin("long", OBJECT);
    public static final HostType FLOAT = builtin("float", OBJECT);
    public static final HostType BASESTRING = builtin("basestring", OBJECT);
    public static final HostType STR = builtin("str", BASESTRING);
    public static final HostType UNICODE = builtin("unicode", BASESTRING);
    public static final HostType TUPLE = builtin("tuple", OBJECT);
    public static final HostType LIST = builtin("list", OBJECT);
    public static final HostType DICT = builtin("dict", OBJECT);
    public static final HostType SET = builtin("set", OBJECT);
    public static final HostType FROZENSET = builtin("frozenset", OBJECT);
    public static final HostType SLICE = builtin("slice", OBJECT);
    public static final HostType XRANGE = builtin("xrange", OBJECT);
    public static final HostType ELLIPSIS = builtin("ellipsis", OBJECT);
    public static final HostType NOT_IMPLEMENTED = builtin("NotImplementedType", OBJECT);
    public static final HostType FUNCTION = builtin("function", OBJECT);
    public static final HostType BUILTIN_FUNCTION = builtin("builtin_function_or_method", OBJECT);
    public static final HostType METHOD_DESCRIPTOR = builtin("method_descriptor", OBJECT);
    public static final HostType METHOD = builtin("instancemethod", OBJECT);
    public static final HostType MODULE = builtin("module", OBJECT);
    public static final HostType PROPERTY = builtin("property", OBJECT);
    public static final HostType STATIC_METHOD = builtin("staticmethod", OBJECT);
    public static final HostType CLASS_METHOD = builtin("classmethod", OBJECT);
    public static final HostType SUPER = builtin("super", OBJECT);
    public static final HostType CELL = builtin("cell", OBJECT);
    public static final HostType ITERATOR = builtin("iterator", OBJECT);
    public static final HostType GENERATOR = builtin("generator", OBJECT);
    public static final HostType FILE = builtin("file", OBJECT);
    public static final HostType CODE = builtin("code", OBJECT);
    public static final HostType FRAME = builtin("frame", OBJECT);
    public static final HostType TRACEBACK = builtin("traceback", OBJECT);
    public static final HostType GETSET = builtin("getset_descriptor", OBJECT);
    public static final HostType FOREIGN = builtin("lowtype", OBJECT);

    public static final HostType BASE_EXCEPTION = exception("BaseException", OBJECT);
    public static final HostType SYSTEM_EXIT = exception("SystemExit", BASE_EXCEPTION);
    public static final HostType KEYBOARD_INTERRUPT = exception("KeyboardInterrupt", BASE_EXCEPTION);
    public static final HostType GENERATOR_EXIT = exception("GeneratorExit", BASE_EXCEPTION);
    public static final HostType EXCEPTION = exception("Exception", BASE_EXCEPTION);
    public static final HostType STOP_ITERATION = exception("StopIteration", EXCEPTION);
    public static final HostType STANDARD_ERROR = exception("StandardError", EXCEPTION);
    public static final HostType WARNING = exception("Warning", EXCEPTION);
    public static final HostType DEPRECATION_WARNING = exception("DeprecationWarning", WARNING);
    public static final HostType RUNTIME_WARNING = exception("RuntimeWarning", WARNING);
    public static final HostType USER_WARNING = exception("UserWarning", WARNING);
    public static final HostType SYNTAX_WARNING = exception("SyntaxWarning", WARNING);
    public static final HostType FUTURE_WARNING = exception("FutureWarning", WARNING);
    public static final HostType ARITHMETIC_ERROR = exception("ArithmeticError", STANDARD_ERROR);
    public static final HostType ZERO_DIVISION_ERROR = exception("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final HostType OVERFLOW_ERROR = exception("OverflowError", ARITHMETIC_ERROR);
    public static final HostType FLOATING_POINT_ERROR = exception("FloatingPointError", ARITHMETIC_ERROR);
    public static final HostType ASSERTION_ERROR = exception("AssertionError", STANDARD_ERROR);
    public static final HostType ATTRIBUTE_ERROR = exception("AttributeError", STANDARD_ERROR);
    public static final HostType BUFFER_ERROR = exception("BufferError", STANDARD_ERROR);
    public static final HostType ENVIRONMENT_ERROR = exception("EnvironmentError", STANDARD_ERROR);
    public static final HostType IO_ERROR = exception("IOError", ENVIRONMENT_ERROR);
    public static final HostType OS_ERROR = exception("OSError", ENVIRONMENT_ERROR);
    public static final HostType EOF_ERROR = exception("EOFError", STANDARD_ERROR);
    public static final HostType IMPORT_ERROR = exception("ImportError", STANDARD_ERROR);
    public static final HostType LOOKUP_ERROR = exception("LookupError", STANDARD_ERROR);
    public static final HostType INDEX_ERROR = exception("IndexError", LOOKUP_ERROR);
    public static final HostType KEY_ERROR = exception("KeyError", LOOKUP_ERROR);
    public static final HostType MEMORY_ERROR = exception("MemoryError", STANDARD_ERROR);
    public static final HostType NAME_ERROR = exception("NameError", STANDARD_ERROR);
    public static final HostType UNBOUND_LOCAL_ERROR = exception("UnboundLocalError", NAME_ERROR);
    public static final HostType REFERENCE_ERROR = exception("ReferenceError", STANDARD_ERROR);
    public static final HostType RUNTIME_ERROR = exception("RuntimeError", STANDARD_ERROR);
    public static final HostType NOT_IMPLEMENTED_ERROR = exception("NotImplementedError", RUNTIME_ERROR);
    public static final HostType SYNTAX_ERROR = exception("SyntaxError", STANDARD_ERROR);
    public static final HostType INDENTATION_ERROR = exception("IndentationError", SYNTAX_ERROR);
    public static final HostType TAB_ERROR = exception("TabError", INDENTATION_ERROR);
    public static final HostType SYSTEM_ERROR = exception("SystemError", STANDARD_ERROR);
    public static final HostType TYPE_ERROR = exception("TypeError", STANDARD_ERROR);
    public static final HostType VALUE_ERROR = exception("ValueError", STANDARD_ERROR);
    public static final HostType UNICODE_ERROR = exception("UnicodeError", VALUE_ERROR);
    public static final HostType UNICODE_DECODE_ERROR = exception("UnicodeDecodeError", UNICODE_ERROR);
    public static final HostType UNICODE_ENCODE_ERROR = exception("UnicodeEncodeError", UNICODE_ERROR);

    /** What all sized integers derive from. */
    public static final HostType BASE_INT = new HostType(SIZED_MODULE, "base_int", OBJECT);

    private static final Map<HostSizedInt.Kind, HostType> SIZED = sizedTypes();

    static {
        MethodTables.install();
    }

    private BuiltinTypes() {
    }

    /** The class of the sized integers of that kind, {@code rpython.rlib.rarithmetic.r_uint} and so on. */
    public static HostType sizedInt(HostSizedInt.Kind kind) {
        return SIZED.get(kind);
    }

    /** The kind whose class that is, or null. */
    public static HostSizedInt.Kind kindOf(HostType type) {
        return Arrays.stream(HostSizedInt.Kind.values()).filter(kind -> SIZED.get(kind) == type).findFirst().orElse(null);
    }

    /** The built-in exception class of that name, or another class that {@code __builtin__} has; null if there is none. */
    public static HostType byName(String name) {
        return BY_NAME.get(name);
    }

    /** The classes, in a stable order. */
    public static List<HostType> all() {
        return List.copyOf(BY_NAME.values());
    }

    private static Map<HostSizedInt.Kind, HostType> sizedTypes() {
        Map<HostSizedInt.Kind, HostType> types = new EnumMap<>(HostSizedInt.Kind.class);
        for (HostSizedInt.Kind kind : HostSizedInt.Kind.values()) {
            types.put(kind, new HostType(SIZED_MODULE, kind.lowName(), BASE_INT));
        }
        return Collections.unmodifiableMap(types);
    }

    private static HostType builtin(String name, HostType... bases) {
        HostType type = new HostType("__builtin__", name, bases);
        BY_NAME.put(name, type);
        return type;
    }

    private static HostType exception(String name, HostType base) {
        HostType type = new HostType("exceptions", name, base);
        BY_NAME.put(name, type);
        return type;
    }
}
