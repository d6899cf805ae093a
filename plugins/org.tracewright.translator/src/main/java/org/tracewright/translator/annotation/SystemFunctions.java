package org.tracewright.translator.annotation;

import java.util.List;

/** Functions of {@code math}, {@code time}, {@code os} and {@code sys}. */
final class SystemFunctions {

    private SystemFunctions() {
    }

    static void fill(BuiltinTable table) {
        table.each("math", "sqrt sin cos tan asin acos atan exp log10 log1p expm1 sinh cosh tanh asinh acosh atanh", SomeFloat.ANY, "ValueError", "OverflowError");
        table.put("math.log", SomeFloat.ANY, "ValueError", "ZeroDivisionError");
        table.each("math", "atan2 pow fmod hypot ldexp", SomeFloat.ANY, "ValueError", "OverflowError");
        table.each("math", "floor ceil fabs copysign degrees radians", SomeFloat.ANY);
        table.each("math", "isnan isinf", SomeBool.ANY);
        table.put("math.frexp", new SomeTuple(List.of(SomeFloat.ANY, SomeInteger.INT)));
        table.put("math.modf", new SomeTuple(List.of(SomeFloat.ANY, SomeFloat.ANY)));
        table.each("time", "time clock", SomeFloat.ANY);
        table.put("time.sleep", SomeNone.INSTANCE);
        table.put("os.write", SomeInteger.NON_NEGATIVE, "OSError");
        table.put("os.read", SomeString.ANY, "OSError");
        table.put("os.open", SomeInteger.NON_NEGATIVE, "OSError");
        table.put("os.close", SomeNone.INSTANCE, "OSError");
        table.put("os.lseek", SomeInteger.INT, "OSError");
        table.each("os", "unlink remove mkdir rmdir rename link fsync", SomeNone.INSTANCE, "OSError");
        table.each("os", "_status _descriptor_status _names", SomeString.ANY);
        table.put("os.getpid", SomeInteger.NON_NEGATIVE);
        table.put("os.isatty", SomeBool.ANY);
        table.put("os.getcwd", SomeString.ANY, "OSError");
        table.put("os._getenv", SomeString.OR_NONE);
        table.put("os._exit", SomeNone.INSTANCE);
        table.each("os.path", "exists isfile isdir", SomeBool.ANY);
        table.each("posixpath", "exists isfile isdir", SomeBool.ANY);
        table.put("gc.collect", SomeNone.INSTANCE);
        table.put("rpython.rlib.rgc.collect", SomeNone.INSTANCE);
    }
}
