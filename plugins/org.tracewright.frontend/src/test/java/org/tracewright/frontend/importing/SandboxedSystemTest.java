package org.tracewright.frontend.importing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.tracewright.runtime.Errno;

/** What a target may do with files while it is imported. */
public class SandboxedSystemTest {

    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);

    private final HostSystem system = SandboxedSystem.readingBelow(List.of(Path.of("src")), SandboxedSystem.Streams.none());

    @Test
    public void temporaryFilesAreWrittenNowhere() throws IOException {
        Path file = Path.of("/tmp/tracewright-sandbox-" + System.nanoTime());
        try (SeekableByteChannel channel = system.open(file, NEW_FILE)) {
            assertEquals(5, channel.write(ByteBuffer.wrap(new byte[5])));
            assertEquals(5, channel.position());
            assertEquals(-1, channel.read(ByteBuffer.allocate(1)));
        }
        assertFalse(Files.exists(file));
        assertFalse(system.exists(file));
    }

    @Test
    public void otherFilesMayNotBeWritten() {
        assertThrows(AccessDeniedException.class, () -> system.open(Path.of("/usr/made-by-test"), NEW_FILE));
        assertThrows(AccessDeniedException.class, () -> system.open(Path.of("/tmp/../etc/made-by-test"), NEW_FILE));
        assertReadOnly(() -> system.open(Path.of("/tmp/made-by-test"), Set.of(StandardOpenOption.WRITE)));
        assertReadOnly(() -> system.checkWritable(Path.of("src/taken-away-by-test")));
    }

    private static void assertReadOnly(ThrowingRunnable writing) {
        assertEquals(Errno.EROFS, Errno.of(assertThrows(FileSystemException.class, writing)));
    }

    @Test
    public void whatIsKnownOfADirectoryDependsOnIt() throws IOException {
        Path directory = Files.createDirectories(Path.of("target/known-directory"));
        HostSystem reading = SandboxedSystem.readingBelow(List.of(directory), SandboxedSystem.Streams.none());
        assertTrue(reading.status(directory, true).startsWith(Files.getAttribute(directory, "unix:mode") + " "));
        Dependency dependency = reading.dependencies().get(directory.toAbsolutePath().normalize());
        assertEquals(Dependency.Use.LISTED, dependency.use());
        assertTrue(dependency.exists());
        assertThrows(AccessDeniedException.class, () -> reading.status(directory.resolve(".."), true));
    }
}
