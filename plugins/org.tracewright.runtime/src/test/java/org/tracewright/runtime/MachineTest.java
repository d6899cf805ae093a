package org.tracewright.runtime;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Files and streams as programs see them: descriptors, and negative error numbers of Linux. */
public class MachineTest {

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Machine machine = new Machine(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}), out, err, false);

    private RStr path(String name) {
        return RStr.of(folder.getRoot() + "/" + name);
    }

    private String read(long descriptor, long count) {
        RStr got = machine.osRead(descriptor, count);
        return got == null ? null : got.latin1();
    }

    @Test
    public void filesKeepWhatIsWritten() {
        long file = machine.osOpen(path("f"), 2 | 0100 | 01000, 0666);
        assertEquals(3, file);
        assertEquals(5, machine.osWrite(file, RStr.of("hello")));
        assertEquals(1, machine.osLseek(file, 1, 0));
        assertEquals("ell", read(file, 3));
        assertEquals(3, machine.osLseek(file, -2, 2));
        assertEquals("lo", read(file, 100));
        assertEquals("", read(file, 100));
        assertEquals(0, machine.osClose(file));
        long again = machine.osOpen(path("f"), 1 | 02000, 0);
        assertEquals("the lowest free number", 3, again);
        machine.osWrite(again, RStr.of("!"));
        assertNull("opened for writing only", read(again, 1));
        machine.osClose(again);
        assertEquals("hello!", read(machine.osOpen(path("f"), 0, 0), 100));
    }

    @Test
    public void failuresAreErrorNumbers() throws IOException {
        folder.newFolder("d");
        folder.newFile("f");
        assertEquals(-2, machine.osOpen(path("nothing"), 0, 0));
        assertEquals(-2, machine.osOpen(path("nothing/below"), 1 | 0100, 0));
        assertEquals(-17, machine.osOpen(path("f"), 1 | 0100 | 0200, 0));
        assertEquals(-21, machine.osOpen(path("d"), 0, 0));
        assertEquals(-9, machine.osClose(77));
        assertEquals(-9, machine.osWrite(77, RStr.of("x")));
        assertEquals(-29, machine.osLseek(0, 0, 0));
        assertEquals(-9, machine.osWrite(machine.osOpen(path("f"), 0, 0), RStr.of("x")));
        assertEquals(0, FileTree.fileKind(path("nothing")));
        assertEquals(1, FileTree.fileKind(path("f")));
        assertEquals(2, FileTree.fileKind(path("d")));
    }

    @Test
    public void outputWaitsUntilSomebodyCouldSeeTheDifference() {
        machine.osWrite(1, RStr.of("one "));
        assertEquals("", out.toString());
        assertEquals("ab", read(0, 2));
        assertEquals("one ", out.toString());
        machine.osWrite(1, RStr.of("two "));
        machine.osWrite(2, RStr.of("error"));
        assertEquals("one two ", out.toString());
        assertEquals("error", err.toString());
        machine.osWrite(1, RStr.of(new String(new char[100_000]).replace('\0', 'x')));
        machine.osWrite(1, RStr.of("three"));
        machine.flush();
        assertEquals(8 + 100_000 + 5, out.size());
        assertFalse(machine.osIsatty(3));
    }

    @Test
    public void nobodyReadingIsNoDisaster() {
        Machine piped = new Machine(new ByteArrayInputStream(new byte[0]), new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, err, true);
        assertEquals(-32, piped.osWrite(1, RStr.of("x")));
        piped.flush();
        assertTrue(piped.timeTime() > 1e9);
    }
}
