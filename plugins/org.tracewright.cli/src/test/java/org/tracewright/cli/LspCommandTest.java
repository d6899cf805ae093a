package org.tracewright.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.tracewright.frontend.importing.SandboxedSystem.Streams;

/** That the server speaks on the standard streams, and that nobody else does. */
public class LspCommandTest {

    private static String message(String json) {
        return "Content-Length: " + json.length() + "\r\n\r\n" + json;
    }

    @Test
    public void onlyMessagesOfTheProtocolArePrinted() {
        String conversation = message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}}")
                + message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}") + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        Streams streams = new Streams(new ByteArrayInputStream(conversation.getBytes(StandardCharsets.US_ASCII)), answers, answers);
        assertEquals(0, Main.run(new String[] {"lsp", "--stdio"}, new Terminal(out, out, false, streams)));
        assertEquals("", printed.toString());
        String text = answers.toString(StandardCharsets.UTF_8);
        assertTrue(text, text.startsWith("Content-Length: "));
        String first = text.substring(text.indexOf("\r\n\r\n") + 4);
        int length = Integer.parseInt(text.substring("Content-Length: ".length(), text.indexOf('\r')));
        assertTrue(text, first.substring(0, length).contains("\"name\":\"tracewright\""));
        assertTrue(text, first.substring(length).startsWith("Content-Length: "));
    }
}
