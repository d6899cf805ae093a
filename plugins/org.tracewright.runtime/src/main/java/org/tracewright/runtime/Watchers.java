package org.tracewright.runtime;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The code that assumes that one quasi-immutable field of one object does not change. The object holds it, and the one who writes the field tells it before. */
public final class Watchers {

    /** How fields of one name behave in all objects: how often one was assumed not to change, and how often one then did. */
    public static final class History {

        private static final int TOLERATED = 20;

        private int watched;
        private int changed;

        /** Whether the field changes so often, where it is assumed that it does not, that the assumption costs more than it gives. */
        public boolean isFickle() {
            return changed > TOLERATED && 2 * changed > watched;
        }
    }

    private static final int ROOM = 8;

    private final History history;
    private final List<WeakReference<Validity>> watching = new ArrayList<>();
    private int room = ROOM;

    public Watchers(History history) {
        this.history = history;
        history.watched++;
    }

    /** Code of this validity assumes it from now on. Code that is dropped is forgotten. */
    public void add(Validity validity) {
        if (watching.size() == room) {
            watching.removeIf(reference -> reference.get() == null);
            room = ROOM + 2 * watching.size();
        }
        watching.add(new WeakReference<>(validity));
    }

    /** The field is about to change: what was assumed holds no longer. Gives what the object holds from now on; generated code calls this before each write. */
    public static Watchers tell(Watchers watchers) {
        if (watchers != null) {
            watchers.changes();
        }
        return null;
    }

    private void changes() {
        history.changed++;
        for (WeakReference<Validity> reference : watching) {
            Validity validity = reference.get();
            if (validity != null) {
                validity.holds = false;
            }
        }
    }
}
