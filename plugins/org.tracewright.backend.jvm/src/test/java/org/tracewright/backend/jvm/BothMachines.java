package org.tracewright.backend.jvm;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.interp.Interpreter;
import org.tracewright.flow.interp.Outcome;
import org.tracewright.flow.interp.RunLimits;
import org.tracewright.flow.interp.StreamHost;
import org.tracewright.flow.ir.IrParser;
import org.tracewright.flow.verify.Verifier;
import org.tracewright.runtime.Machine;

/** Runs programs in textual IR on the reference interpreter and on the JVM and compares what they print and their exit status. */
final class BothMachines {

    /** What a run of a program shows. */
    record Run(String out, String err, int status) {
    }

    /** Classes and functions for printing that every test may use. */
    static final String PRELUDE = """
            program entry &main
            struct object { marker: Void }
            struct Exception extends object { code: Signed }
            struct ValueErrorStruct extends Exception {}
            struct OverflowErrorStruct extends Exception {}
            struct RuntimeErrorStruct extends Exception {}
            class object struct object {}
            class Exception extends object struct Exception {}
            class ValueError extends Exception struct ValueErrorStruct {}
            class OverflowError extends Exception struct OverflowErrorStruct {}
            class RuntimeError extends Exception struct RuntimeErrorStruct {}
            object @digits = str "0123456789abcdef"
            object @newline = str "\\n"
            function print_int(Signed) -> Void {
              b0(n: Signed):
                s = new_varsize(type(rpy_string), 17)
                setinterior(s, 16, '\\n')
                goto b1(n, 15, s)
              b1(rest: Signed, i: Signed, t: Ptr(rpy_string)):
                c = int_ge(i, 0)
                if c then b2(rest, i, t) else b3(t)
              b2(r: Signed, j: Signed, u: Ptr(rpy_string)):
                d = int_and(r, 15)
                x = getinterior(@digits, d)
                setinterior(u, j, x)
                r2 = int_rshift(r, 4)
                j2 = int_sub(j, 1)
                goto b1(r2, j2, u)
              b3(w: Ptr(rpy_string)):
                k = primitive_call("os_write", 1, w)
                goto return(none[Void])
              return(v: Void)
            }
            """;

    private BothMachines() {
    }

    /** Parses and verifies a program that follows the prelude. */
    static Program parse(String text) {
        Program program = IrParser.parse(PRELUDE + text);
        assertEquals(List.of(), Verifier.verify(program));
        return program;
    }

    /** Runs on both machines and gives what the JVM showed; they must agree. */
    static Run run(String text, String... arguments) {
        Program program = parse(text);
        Run expected = interpret(program, arguments);
        Run got = jvm(program, "", arguments);
        assertEquals(got.err(), expected.out(), got.out());
        assertEquals(got.err(), expected.status(), got.status());
        return got;
    }

    static Run interpret(Program program, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StreamHost host = new StreamHost(new ByteArrayInputStream(new byte[0]), out, err);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, "program");
        Outcome outcome = new Interpreter(program, host, RunLimits.standard()).run(all);
        return new Run(text(out), text(err), outcome.exitCode());
    }

    static Run jvm(Program program, String input, String... arguments) {
        JvmImage image = JvmBackend.generate(program, new JvmOptions("program", 32 << 20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Machine machine = new Machine(new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)), out, err, false);
        int status = InMemoryRunner.run(image, "program", arguments, machine);
        return new Run(text(out), text(err), status);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
