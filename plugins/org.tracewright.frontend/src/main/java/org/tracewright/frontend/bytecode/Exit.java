package org.tracewright.frontend.bytecode;

import java.util.function.Consumer;

/**
 * A construct that jumps out of it ({@code break}, {@code continue}, {@code return}) must mind. They form a stack while a body is
 * compiled, innermost first.
 */
abstract class Exit {

    /** The construct around, or null. */
    final Exit outer;

    private Exit(Exit outer) {
        this.outer = outer;
    }

    /** A loop; a {@code for} loop has its iterator on the value stack. */
    static final class Loop extends Exit {
        final Label onBreak = new Label();
        final Label onContinue = new Label();
        final boolean hasIterator;

        Loop(Exit outer, boolean hasIterator) {
            super(outer);
            this.hasIterator = hasIterator;
        }
    }

    /** An except suite, which the bare {@code raise} refers to. */
    static final class Handler extends Exit {
        final int level;

        Handler(Exit outer, int level) {
            super(outer);
            this.level = level;
        }
    }

    /** A try body or with body that has something to do on every way out, which must not run under its own handler. */
    static final class Cleanup extends Exit {
        final Protected region;
        private final Consumer<Exit> onWayOut;

        /** @param onWayOut compiles what is to be done, given the construct around */
        Cleanup(Exit outer, Protected region, Consumer<Exit> onWayOut) {
            super(outer);
            this.region = region;
            this.onWayOut = onWayOut;
        }

        void compileWayOut() {
            onWayOut.accept(outer);
        }
    }

    /** A try body that only has handlers: nothing to do on the way out, but what constructs around it do there is not covered. */
    static final class Attempt extends Exit {
        final Protected region;

        Attempt(Exit outer, Protected region) {
            super(outer);
            this.region = region;
        }
    }
}
