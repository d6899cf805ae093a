package org.tracewright.flow.graph;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.SourcePosition;

/**
 * The way from a block to another, carrying one value for each input of the target. The exit case says when it is taken: null where it
 * is the only exit or the normal exit of a raising block; a Boolean; the constant of a switch (Long, Character or Integer as the switched type
 * has it, or {@link #DEFAULT}); or the exception class (host class before lowering, {@code LowClass} after).
 */
public final class Link {

    /** Exit case of a switch that no other case matches. Always the last exit. */
    public static final String DEFAULT = "default";

    private final List<Operand> args;
    private Block target;
    private Object exitCase;
    private SourcePosition position = SourcePosition.NONE;
    private Variable lastException;
    private Variable lastExceptionValue;

    public Link(List<? extends Operand> args, Block target, Object exitCase) {
        this.args = new ArrayList<>(args);
        this.target = target;
        this.exitCase = exitCase;
    }

    public Link(List<? extends Operand> args, Block target) {
        this(args, target, null);
    }

    /** The values carried; the live list. */
    public List<Operand> args() {
        return args;
    }

    public Block target() {
        return target;
    }

    public void setTarget(Block target) {
        this.target = target;
    }

    public Object exitCase() {
        return exitCase;
    }

    public void setExitCase(Object exitCase) {
        this.exitCase = exitCase;
    }

    /** Where the way out of the source block was taken; what a constant that the link carries can be blamed on. */
    public SourcePosition position() {
        return position;
    }

    /** Sets the position. */
    public Link at(SourcePosition newPosition) {
        position = newPosition;
        return this;
    }

    /** On an exceptional link: the variable, defined by this link, that holds the class of the exception; else null. */
    public Variable lastException() {
        return lastException;
    }

    /** On an exceptional link: the variable, defined by this link, that holds the exception; else null. */
    public Variable lastExceptionValue() {
        return lastExceptionValue;
    }

    /** Makes this an exceptional link that defines both variables. */
    public void defineException(Variable type, Variable value) {
        lastException = type;
        lastExceptionValue = value;
    }
}
