package org.tracewright.jit.runtime.metainterp;

import java.util.Arrays;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.descr.DriverDescr;

/** A position of the user's program: a driver and the values of its greens. References are compared by identity, but texts by their contents. */
public final class GreenKey {

    private final Cpu cpu;
    private final DriverDescr driver;
    private final Arguments greens;
    private final int hash;

    public GreenKey(Cpu cpu, DriverDescr driver, Arguments greens) {
        this.cpu = cpu;
        this.driver = driver;
        this.greens = greens;
        int refs = 0;
        for (Object ref : greens.refs()) {
            refs = 31 * refs + cpu.hash(ref);
        }
        hash = ((driver.index() * 31 + Arrays.hashCode(greens.ints())) * 31 + refs) * 31 + Arrays.hashCode(greens.floats());
    }

    /** The one key of a driver whose position is ignored. */
    public static GreenKey ignoring(Cpu cpu, DriverDescr driver) {
        return new GreenKey(cpu, driver, Arguments.NONE);
    }

    public DriverDescr driver() {
        return driver;
    }

    public Arguments greens() {
        return greens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GreenKey that && hash == that.hash && driver == that.driver && Arrays.equals(greens.ints(), that.greens.ints())
                && Arrays.equals(greens.floats(), that.greens.floats()) && sameReferences(that.greens.refs());
    }

    private boolean sameReferences(Object[] refs) {
        if (refs.length != greens.refs().length) {
            return false;
        }
        for (int i = 0; i < refs.length; i++) {
            if (refs[i] != greens.refs()[i] && !sameText(refs[i], greens.refs()[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean sameText(Object a, Object b) {
        return cpu.isText(a) && cpu.isText(b) && cpu.textLength(a) == cpu.textLength(b) && cpu.equalText(a, b, 0, 0, cpu.textLength(a));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
