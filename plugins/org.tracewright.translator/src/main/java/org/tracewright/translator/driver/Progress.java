package org.tracewright.translator.driver;

/** What long work tells whoever waits for it, and asks. */
public interface Progress {

    /** Hears nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void stage(Stage stage) {
            // Nobody listens.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** A stage begins. */
    void stage(Stage stage);

    /** Whether to stop as soon as possible; asked often, from any thread. */
    boolean isCancelled();
}
