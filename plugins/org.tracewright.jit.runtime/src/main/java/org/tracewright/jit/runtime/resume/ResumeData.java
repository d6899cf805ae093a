package org.tracewright.jit.runtime.resume;

import java.util.List;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.Value;

/**
 * What a guard of compiled code keeps of its {@link ResumeState}: numbers in place of values (see {@link Numbering}). Frames, shapes and constants are shared with the other guards of the trace.
 */
public final class ResumeData {

    /** An object to make. */
    record Virtual(VirtualShape shape, int[] parts) {
    }

    /** A write to do. */
    record Write(Descriptor descr, int object, int index, int value) {
    }

    final EncodedFrame top;
    final List<Virtual> virtuals;
    final List<Write> writes;
    final List<Value> constants;

    ResumeData(EncodedFrame top, List<Virtual> virtuals, List<Write> writes, List<Value> constants) {
        this.top = top;
        this.virtuals = List.copyOf(virtuals);
        this.writes = List.copyOf(writes);
        this.constants = constants;
    }
}
