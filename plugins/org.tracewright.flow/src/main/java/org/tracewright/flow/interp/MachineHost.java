package org.tracewright.flow.interp;

import java.nio.charset.StandardCharsets;
import org.tracewright.runtime.Machine;
import org.tracewright.runtime.RStr;

/** The whole machine, as a translated program sees it on the JVM: files, environment, clock. */
public final class MachineHost implements PrimitiveHost {

    private final Machine machine;

    public MachineHost(Machine machine) {
        this.machine = machine;
    }

    @Override
    public void flush() {
        machine.flush();
    }

    @Override
    public long write(long descriptor, byte[] bytes) {
        return machine.osWrite(descriptor, RStr.of(bytes));
    }

    @Override
    public byte[] read(long descriptor, long count) {
        RStr read = machine.osRead(descriptor, count);
        return read == null ? null : read.chars;
    }

    @Override
    public long open(String path, long flags, long mode) {
        return machine.osOpen(string(path), flags, mode);
    }

    @Override
    public long close(long descriptor) {
        return machine.osClose(descriptor);
    }

    @Override
    public long seek(long descriptor, long offset, long whence) {
        return machine.osLseek(descriptor, offset, whence);
    }

    @Override
    public String descriptorStatus(long descriptor) {
        return machine.osDescriptorStatus(descriptor).text();
    }

    @Override
    public long force(long descriptor) {
        return machine.osFsync(descriptor);
    }

    @Override
    public boolean isTerminal(long descriptor) {
        return machine.osIsatty(descriptor);
    }

    @Override
    public String environment(String name) {
        RStr value = machine.osGetenv(string(name));
        return value == null ? null : new String(value.chars, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String currentDirectory() {
        return new String(machine.osGetcwd().chars, StandardCharsets.ISO_8859_1);
    }

    @Override
    public double time() {
        return machine.timeTime();
    }

    @Override
    public double clock() {
        return machine.timeClock();
    }

    @Override
    public void sleep(double seconds) {
        machine.timeSleep(seconds);
    }

    private static RStr string(String latin1) {
        return RStr.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
}
