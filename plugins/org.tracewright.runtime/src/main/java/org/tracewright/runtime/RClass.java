package org.tracewright.runtime;

/** An RPython class as a value. A generated subclass adds a field for each class attribute of the program. */
public class RClass extends RStruct {

    private RStr name;
    private int first;
    private int last;
    private RObject prototype;

    /** The class's plain name. */
    public final RStr name() {
        return name;
    }

    /** Whether this is {@code other} or below it: classes are numbered so that those below one are a range. */
    public final boolean isSubclassOf(RClass other) {
        return first >= other.first && first <= other.last;
    }

    /** Whether the object, which may be null, is an instance of this class or one below. */
    public final boolean isInstance(RObject object) {
        return object != null && object.type().isSubclassOf(this);
    }

    /** A new instance with zeroed fields. */
    public final RObject newInstance() {
        return (RObject) prototype.fresh(0);
    }

    @Override
    public void fill(DataReader in) {
        name = (RStr) in.reference();
        first = in.integer();
        last = in.integer();
        prototype = (RObject) in.reference();
    }
}
