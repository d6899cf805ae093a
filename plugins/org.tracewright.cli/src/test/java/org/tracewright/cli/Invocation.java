package org.tracewright.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;

/** One use of the command line within this process, and what came of it. */
record Invocation(int status, String out, String err, String programOut, String programErr) {

    static Invocation of(String... args) throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream programOut = new ByteArrayOutputStream();
        ByteArrayOutputStream programErr = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream("some input\n".getBytes(StandardCharsets.UTF_8)), programOut, programErr);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, streams);
        FutureTask<Integer> work = new FutureTask<>(() -> Main.run(args, terminal));
        new Thread(null, work, "main", 256L << 20).start();
        int status = work.get();
        // How slow this machine is concerns no test.
        String told = err.toString().replaceAll("tracewright: [a-z]+ … \\([0-9.]+ s\\)\n", "");
        return new Invocation(status, out.toString(), told, programOut.toString(StandardCharsets.UTF_8), programErr.toString(StandardCharsets.UTF_8));
    }
}
