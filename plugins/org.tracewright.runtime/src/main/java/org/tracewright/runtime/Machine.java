package org.tracewright.runtime;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Files, time and environment as a program sees them: the primitives whose result depends on the world. Failures are negative {@code errno} numbers.
 * What goes to standard output is buffered until the program reads, writes to standard error or ends; where it is watched until the write is done.
 */
public final class Machine {

    private final Descriptors descriptors;
    private final Queue<Runnable> endings = new ConcurrentLinkedQueue<>();

    /** A machine with streams of its own in place of the process's. */
    public Machine(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        descriptors = new Descriptors(in, out, err, interactive);
    }

    /** The machine of this process. */
    public static Machine system() {
        return new Machine(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                isWatched());
    }

    /** Whether a descriptor of the process is a terminal. */
    public static boolean isTerminal(int descriptor) {
        return Descriptors.isTerminal(descriptor);
    }

    /**
     * Whether somebody watches what is written to standard output: it goes to a terminal, or to a console that is none but says so by the system property
     * {@code tracewright.interactive}.
     */
    public static boolean isWatched() {
        return Descriptors.isTerminal(1) || Boolean.getBoolean("tracewright.interactive");
    }

    /** Writes out what is buffered. */
    public void flush() {
        descriptors.flush();
    }

    /** Has something done when the program has ended, once. */
    public void atEnd(Runnable ending) {
        endings.add(ending);
    }

    /** The program has ended, or the process is about to. */
    public void end() {
        flush();
        for (Runnable ending = endings.poll(); ending != null; ending = endings.poll()) {
            ending.run();
        }
    }

    /** Writes a line for the user to standard error. */
    public void complain(String line) {
        osWrite(2, RStr.of(line + "\n"));
    }

    public long osWrite(long descriptor, RStr bytes) {
        return descriptors.write(descriptor, bytes.chars);
    }

    public RStr osRead(long descriptor, long count) {
        byte[] bytes = descriptors.read(descriptor, Ops.size(count));
        return bytes == null ? null : RStr.of(bytes);
    }

    public long osOpen(RStr path, long flags, long mode) {
        return descriptors.open(path.text(), (int) flags);
    }

    public long osClose(long descriptor) {
        return descriptors.close(descriptor);
    }

    public long osLseek(long descriptor, long offset, long whence) {
        return descriptors.seek(descriptor, offset, (int) whence);
    }

    public boolean osIsatty(long descriptor) {
        return descriptors.isStandard(descriptor) && Descriptors.isTerminal((int) descriptor);
    }

    public RStr osDescriptorStatus(long descriptor) {
        return descriptors.status(descriptor);
    }

    public long osFsync(long descriptor) {
        return descriptors.force(descriptor);
    }

    public long osGetpid() {
        return ProcessHandle.current().pid();
    }

    public RStr osGetenv(RStr name) {
        String value = System.getenv(name.text());
        return value == null ? null : RStr.of(value);
    }

    public RStr osGetcwd() {
        return RStr.of(System.getProperty("user.dir"));
    }

    public void osExit(long status) {
        throw new ProgramExit(status);
    }

    public double timeTime() {
        Instant now = Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }

    public double timeClock() {
        return System.nanoTime() / 1e9;
    }

    public void timeSleep(double seconds) {
        descriptors.flush();
        try {
            Thread.sleep(Math.max(0, Math.round(seconds * 1e3)));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new ProgramExit(130);
        }
    }

    public void gcCollect() {
        System.gc();
    }
}
