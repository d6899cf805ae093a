package org.tracewright.frontend.objspace.flow;

/** The functions of the program that a {@code JitDriver} may name; each takes the greens in the driver's order. */
public enum JitCallback {

    /** Tells people where a position is. */
    PRINTABLE_LOCATION("get_printable_location", false),
    /** Tells the place in the user's program, in parts. */
    LOCATION("get_location", false),
    /** Whether compiled code may be entered or made; takes the reds, too. */
    CONFIRM_ENTER("confirm_enter_jit", true),
    /** Whether the first iteration of a loop in a portal that is called is to be part of the caller's trace. */
    UNROLL_ONCE("should_unroll_one_iteration", false),
    /** Whether traces of callers never go into a portal that is called there. */
    NEVER_INLINE("can_never_inline", false);

    private final String attribute;
    private final boolean takesReds;

    JitCallback(String attribute, boolean takesReds) {
        this.attribute = attribute;
        this.takesReds = takesReds;
    }

    /** The name by which a driver has it. */
    public String attribute() {
        return attribute;
    }

    public boolean takesReds() {
        return takesReds;
    }
}
