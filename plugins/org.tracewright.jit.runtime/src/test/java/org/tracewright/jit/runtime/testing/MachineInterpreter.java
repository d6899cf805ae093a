package org.tracewright.jit.runtime.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;

/** The interpreter of {@code machine.jitcode} with the functions that it calls; its runner is still to be defined. */
public final class MachineInterpreter {

    /** The operation that ends the program. */
    public static final int HALT = 0;
    /** Goes to the operand where a is less than b. */
    public static final int JUMP_IF_LESS = 6;
    /** Subtracts its operand. */
    public static final int SUBTRACT = 2;
    /** Goes back to the operand while n, counted down, is positive. */
    public static final int LOOP = 21;
    /** The same with m, which then begins anew. */
    public static final int INNER_LOOP = 22;
    /** The operations are from 0 to below this. */
    public static final int OPERATIONS = 31;

    private final TestProgram builder = new TestProgram();
    private final DriverDescr driver;
    private final JitProgram program;

    /** Makes the interpreter with functions of its own. */
    public MachineInterpreter() {
        builder.array("int", 'i');
        TestClass a = builder.type("A", null, "i:value", "r:next");
        TestClass b = builder.type("B", a, "f:factor");
        TestClass error = builder.type("Error", null, "i:code");
        TestClass e1 = builder.type("E1", error);
        TestClass e2 = builder.type("E2", error);
        functions(e1, e2);
        CallTable methods = methods(a, b);
        CallTable pointers = pointers();
        builder.object("inner", new TestText(false, new long[] {1, 17, 5, LOOP, 0, HALT}));
        CallDescr runner = builder.call("runner", "iiiiirrrf>i", CallDescr.Extra.MAY_FORCE, arguments -> {
            throw new IllegalStateException("no runner");
        });
        driver = builder.driver("machine", List.of("i:pc", "r:code"), List.of("i:a", "i:b", "i:n", "i:m", "r:p", "r:q", "f:f"), Kind.INT, DriverDescr.Callbacks.NONE, runner);
        program = builder.code(text());
        methods.codes().put(a, TestProgram.code(program, "A.method"));
        methods.codes().put(b, TestProgram.code(program, "B.method"));
        pointers.codes().put(builder.object("triple"), TestProgram.code(program, "triple"));
    }

    private void functions(TestClass e1, TestClass e2) {
        FieldDescr code = builder.field("Error.code");
        builder.call("risky", "i>i", CallDescr.Extra.CAN_RAISE, arguments -> {
            long value = arguments.ints()[0];
            if (value % 5 == 3) {
                throw new RaisedException(new TestObject(e1.struct()).with(code, value));
            } else if (value % 7 == 2) {
                throw new RaisedException(new TestObject(e2.struct()).with(code, value));
            }
            return value + 1;
        });
        builder.call("elidable", "i>i", CallDescr.Extra.ELIDABLE_CANNOT_RAISE, arguments -> arguments.ints()[0] * 7 % 13);
        builder.call("invariant", ">i", CallDescr.Extra.LOOP_INVARIANT, arguments -> 11L);
        builder.call("note", "ir>v", CallDescr.Extra.CANNOT_RAISE, arguments -> {
            ((long[]) arguments.refs()[0])[0] += arguments.ints()[0];
            return null;
        });
        builder.call("text", "i>r", CallDescr.Extra.CANNOT_RAISE, arguments -> TestText.of(arguments.ints()[0] == 0 ? "none" : "something"));
    }

    private CallTable methods(TestClass a, TestClass b) {
        FieldDescr value = builder.field("A.value");
        CallDescr method = builder.call("method", CallDescr.Dispatch.VIRTUAL, "i>i", CallDescr.Extra.CAN_RAISE);
        a.setMethod(method, arguments -> arguments.ints()[0] + builder.cpu().getInt(arguments.refs()[0], value));
        b.setMethod(method, arguments -> {
            long difference = arguments.ints()[0] - builder.cpu().getInt(arguments.refs()[0], value);
            builder.cpu().setInt(arguments.refs()[0], value, difference);
            return difference;
        });
        return builder.table("method", method);
    }

    private CallTable pointers() {
        builder.object("triple", (TestFunction) arguments -> arguments.ints()[0] * 3 & 0xffffff);
        builder.object("negate", (TestFunction) arguments -> -arguments.ints()[0]);
        return builder.table("int>int", builder.call("int>int", CallDescr.Dispatch.POINTER, "i>i", CallDescr.Extra.CAN_RAISE));
    }

    private static String text() {
        try (InputStream in = MachineInterpreter.class.getResourceAsStream("machine.jitcode")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JitProgram program() {
        return program;
    }

    public DriverDescr driver() {
        return driver;
    }

    public TestCpu cpu() {
        return builder.cpu();
    }
}
