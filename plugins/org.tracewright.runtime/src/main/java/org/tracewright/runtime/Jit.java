package org.tracewright.runtime;

/**
 * The tracing compiler of one program as long as the program is not hot: counters and parameters. The compiler itself is loaded, by the name of one class, when a
 * position gets hot; a program that never does loads none of its classes.
 */
public final class Jit {

    /** The class that implements {@link JitEntry}; its constructor takes this object. */
    public static final String ENTRY_CLASS = "org.tracewright.jit.runtime.state.WarmState";

    /** The variable of the environment that sets parameters. */
    public static final String OPTIONS = "TRACEWRIGHT_JIT";

    /** The variable of the environment that names the file for the log. */
    public static final String LOG = "TRACEWRIGHT_LOG";

    private final Class<?> owner;
    private final Object[] constants;
    private final Faults faults;
    private final Machine machine;
    private final JitParameters parameters = new JitParameters();
    private final JitCounters[] loops;
    private final JitCounters[] starts;
    private JitEntry entry;

    /**
     * @param owner     a class of the program; its loader also finds the JIT's classes
     * @param constants the prebuilt objects, functions and classes that the program's jitcode names
     * @param faults    what faults of the Java machine mean to the program
     * @param drivers   the number of drivers
     */
    public Jit(Class<?> owner, Object[] constants, Faults faults, Machine machine, int drivers) {
        this.owner = owner;
        this.constants = constants;
        this.faults = faults;
        this.machine = machine;
        loops = counters(drivers, true);
        starts = counters(drivers, false);
        String options = owner.getClassLoader() instanceof MachineOwner given ? given.jitOptions() : System.getenv(OPTIONS);
        change(() -> parameters.parse(options == null ? "" : options));
    }

    private static JitCounters[] counters(int drivers, boolean samples) {
        JitCounters[] counters = new JitCounters[drivers];
        for (int i = 0; i < drivers; i++) {
            counters[i] = new JitCounters(samples);
        }
        return counters;
    }

    /** Changes parameters; a mistake is told to the user and changes nothing more. */
    private void change(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException mistake) {
            machine.complain(OPTIONS + ": " + mistake.getMessage());
        }
        for (int i = 0; i < loops.length; i++) {
            loops[i].configure(parameters.threshold("threshold"), parameters.number("decay"));
            starts[i].configure(parameters.threshold("function_threshold"), parameters.number("decay"));
        }
        if (entry != null) {
            entry.parametersChanged();
        }
    }

    /** Counters of positions at which the loop of the driver goes on. */
    public JitCounters loops(int driver) {
        return loops[driver];
    }

    /** Counters of positions at which the driver's portal is called. */
    public JitCounters starts(int driver) {
        return starts[driver];
    }

    public JitParameters parameters() {
        return parameters;
    }

    /** The file to write the log to, or null. */
    public String logFile() {
        String file = owner.getClassLoader() instanceof MachineOwner given ? given.jitLog() : System.getenv(LOG);
        return file == null || file.isEmpty() ? null : file;
    }

    /** A class of the program. */
    public Class<?> owner() {
        return owner;
    }

    /** The objects that the program's jitcode names. */
    public Object[] constants() {
        return constants;
    }

    /** What faults of the Java machine mean to the program. */
    public Faults faults() {
        return faults;
    }

    public Machine machine() {
        return machine;
    }

    /** A cheap hash of a green that is a reference: equal texts have equal hashes, anything else is only equal to itself. */
    public static int hash(Object green) {
        return green instanceof RStr text ? hash(text) : green instanceof RUnicode text ? hash(text) : System.identityHashCode(green);
    }

    /** The same of a text. It looks at one character alone: positions that share a counter cost little, but each passing pays for the hash. */
    public static int hash(RStr green) {
        return green == null || green.chars.length == 0 ? 0 : green.chars.length + 31 * green.chars[green.chars.length >>> 1];
    }

    /** The same of a text. */
    public static int hash(RUnicode green) {
        return green == null || green.chars.length == 0 ? 0 : green.chars.length + 31 * green.chars[green.chars.length >>> 1];
    }

    /** A cheap hash of a green that is a float. */
    public static int hash(double green) {
        return Double.hashCode(green);
    }

    /** What {@code set_param} of the program does with a number; parameters are those of all drivers. */
    public void setNumber(RStr name, long value) {
        change(() -> parameters.set(name.latin1(), Long.toString(value)));
    }

    /** What {@code set_param} of the program does with a text. */
    public void setText(RStr name, RStr value) {
        change(() -> parameters.set(name.latin1(), value.latin1()));
    }

    /** What {@code set_user_param} of the program does. */
    public void setUser(RStr text) {
        change(() -> parameters.parse(text.latin1()));
    }

    /** Hands a hot position to the compiler; as {@link JitEntry#enter}. */
    public LeavePortal enter(int driver, int hash, boolean start, JitValues greens, JitValues reds) {
        if (entry == null) {
            entry = load();
        }
        return entry.enter(driver, hash, start, greens, reds);
    }

    private JitEntry load() {
        try {
            return (JitEntry) Class.forName(ENTRY_CLASS, true, owner.getClassLoader()).getConstructor(Jit.class).newInstance(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the tracing compiler cannot be loaded", e);
        }
    }
}
