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

    /** The Java class that exactly the instances of this class have. */
    public final Class<? extends RObject> instanceClass() {
        return prototype.getClass();
    }

    @Override
    public void fill(DataReader in) {
        RStr plainName = (RStr) in.reference();
        int own = in.integer();
        int lastBelow = in.integer();
        define(plainName, own, lastBelow, (RObject) in.reference());
    }

    /**
     * Says what the class is, once.
     *
     * @param own       number of this class
     * @param lastBelow the highest number of a class below; the classes below have the numbers between
     * @param instance  some instance
     */
    protected final void define(RStr plainName, int own, int lastBelow, RObject instance) {
        name = plainName;
        first = own;
        last = lastBelow;
        prototype = instance;
    }
}
