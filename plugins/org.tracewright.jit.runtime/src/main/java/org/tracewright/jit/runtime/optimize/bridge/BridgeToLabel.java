package org.tracewright.jit.runtime.optimize.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;
import org.tracewright.jit.runtime.optimize.pass.Watch;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/**
 * Lets a bridge that was recorded up to the start of a loop go to the loop's peeled label: computes the label's arguments at its end, and watches what the label requires. If not all of that turns out to hold, the
 * attempt is given up and the bridge goes to the start.
 */
public final class BridgeToLabel {

    private final PeeledTrace bridge;
    private final LabelDescr label;
    private final LabelEntry entry;
    private final List<Operation> operations;
    private final Map<Source, Value> values = new HashMap<>();
    private final Map<Box, Source.Computed> computed = new HashMap<>();
    private final List<Watch> watches = new ArrayList<>();

    /** @param label a peeled label that has an entry */
    public BridgeToLabel(PeeledTrace bridge, LabelDescr label) {
        this.bridge = bridge;
        this.label = label;
        this.entry = (LabelEntry) label.requirements();
        this.operations = new ArrayList<>(bridge.preamble());
    }

    /** The bridge that goes to the label. */
    public PeeledTrace attempt() {
        List<Value> arguments = entry.arguments().stream().map(this::value).toList();
        for (Requirement requirement : entry.requirements()) {
            Value other = requirement instanceof Requirement.Same same ? value(same.other()) : null;
            watches.add(new Watch(requirement, value(requirement.source()), other, false));
        }
        Set<Source> read = new HashSet<>();
        computed.values().stream().filter(source -> needsObject(source.opcode())).forEach(source -> read.add(source.args().get(0)));
        read.stream().filter(source -> !(source instanceof Source.Constant))
                .forEach(source -> watches.add(new Watch(new Requirement.HasFact(source, RefFact.NONNULL), value(source), null, false)));
        Operation jump = bridge.end().withArgs(arguments).withDescr(label);
        return new PeeledTrace(bridge.inputs(), operations, null, List.of(), jump, bridge.known(), watches);
    }

    private Value value(Source source) {
        if (source instanceof Source.Constant constant) {
            return constant.value();
        } else if (source instanceof Source.Variable variable) {
            return bridge.end().arg(variable.index());
        }
        Value known = values.get(source);
        return known == null ? compute((Source.Computed) source) : known;
    }

    private Value compute(Source.Computed source) {
        List<Value> args = source.args().stream().map(this::value).toList();
        Box result = Box.of(source.opcode().result());
        operations.add(Operation.of(source.opcode(), args, source.descr(), result, bridge.end().position()));
        values.put(source, result);
        computed.put(result, source);
        return result;
    }

    private static boolean needsObject(TraceOpcode opcode) {
        return switch (opcode) {
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, ARRAYLEN_GC, STRLEN, UNICODELEN, INSTANCE_CLASS -> true;
            default -> false;
        };
    }

    /** Whether the optimised attempt does only what it may. */
    public boolean fits(PeeledTrace optimised) {
        return optimised.watches().stream().allMatch(Watch::met) && optimised.preamble().stream().allMatch(this::isSafe);
    }

    /** What was added and is still there must be defined without what the loop's preamble checks. An item may be none: nothing here says that the array is long enough. */
    private boolean isSafe(Operation operation) {
        Source.Computed source = operation.result() == null ? null : computed.get(operation.result());
        if (source == null) {
            return true;
        }
        return switch (source.opcode()) {
            case GETARRAYITEM_GC_I, GETARRAYITEM_GC_R, GETARRAYITEM_GC_F, STRGETITEM, UNICODEGETITEM, INT_FLOORDIV, INT_MOD, UINT_FLOORDIV, UINT_MOD, INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF,
                    CLASS_ATTR_I, CLASS_ATTR_R, CLASS_ATTR_F, CLASS_NAME, IDENTITY_HASH -> false;
            default -> needsObject(source.opcode()) ? !entry.classes().contains(source.args().get(0))
                    : source.opcode().effect() == TraceOpcode.Effect.PURE || source.descr() instanceof CallDescr call && call.extra() == CallDescr.Extra.ELIDABLE_CANNOT_RAISE;
        };
    }
}
