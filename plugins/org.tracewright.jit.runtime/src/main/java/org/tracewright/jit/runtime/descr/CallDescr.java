package org.tracewright.jit.runtime.descr;

import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Kind;

/** A function that traces call, or the signature of a call through a function pointer. Compared by identity. */
public final class CallDescr implements Descriptor {

    /** What a call may do, from least to most. */
    public enum Extra {
        /** Depends on its arguments alone and raises nothing. */
        ELIDABLE_CANNOT_RAISE,
        /** The same, but may raise. */
        ELIDABLE_CAN_RAISE,
        /** The result stays the same as long as a loop runs. */
        LOOP_INVARIANT,
        /** Raises nothing. */
        CANNOT_RAISE,
        CAN_RAISE,
        /** May look into frames that a trace keeps virtual, or run arbitrary code of the user's program. */
        MAY_FORCE
    }

    /** How the function is found. */
    public enum Dispatch {
        /** A static method. */
        STATIC,
        /** A method {@code call} of the function pointer, which is passed before the parameters. */
        POINTER,
        /** A method of an instance, which is passed before the parameters. */
        VIRTUAL
    }

    /**
     * The memory that a call may change or read.
     *
     * @param anything whether it may write any memory; the sets are then meaningless
     */
    public record Writes(boolean anything, Set<FieldDescr> fields, Set<ArrayDescr> arrays) {

        public static final Writes ANYTHING = new Writes(true, Set.of(), Set.of());
        public static final Writes NOTHING = new Writes(false, Set.of(), Set.of());

        public Writes {
            fields = Set.copyOf(fields);
            arrays = Set.copyOf(arrays);
        }
    }

    private final int index;
    private final String name;
    private final Dispatch dispatch;
    private final List<JvmType> parameters;
    private final JvmType result;
    private final Extra extra;
    private final Writes writes;
    private final String oopspec;
    private final String owner;
    private final String javaName;

    /**
     * @param index      number in the program's table of calls
     * @param name       the RPython name, or the signature for a call through a pointer
     * @param parameters without the receiver that {@code dispatch} speaks of
     * @param oopspec    what the function means to the optimiser, such as {@code list.len(l)}, or null
     * @param owner      internal name of the class that declares the method
     * @param javaName   the method's name
     */
    public CallDescr(int index, String name, Dispatch dispatch, List<JvmType> parameters, JvmType result, Extra extra, Writes writes, String oopspec, String owner,
            String javaName) {
        this.index = index;
        this.name = name;
        this.dispatch = dispatch;
        this.parameters = List.copyOf(parameters);
        this.result = result;
        this.extra = extra;
        this.writes = writes;
        this.oopspec = oopspec;
        this.owner = owner;
        this.javaName = javaName;
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    public List<JvmType> parameters() {
        return parameters;
    }

    public JvmType result() {
        return result;
    }

    public Kind resultKind() {
        return result.kind();
    }

    public Extra extra() {
        return extra;
    }

    public Writes writes() {
        return writes;
    }

    public String oopspec() {
        return oopspec;
    }

    public String owner() {
        return owner;
    }

    public String javaName() {
        return javaName;
    }

    public Dispatch dispatch() {
        return dispatch;
    }

    public boolean isElidable() {
        return extra == Extra.ELIDABLE_CANNOT_RAISE || extra == Extra.ELIDABLE_CAN_RAISE;
    }

    public boolean canRaise() {
        return extra == Extra.ELIDABLE_CAN_RAISE || extra == Extra.CAN_RAISE || extra == Extra.MAY_FORCE;
    }

    @Override
    public String text() {
        return name;
    }
}
