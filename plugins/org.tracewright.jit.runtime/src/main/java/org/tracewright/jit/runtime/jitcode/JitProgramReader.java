package org.tracewright.jit.runtime.jitcode;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Position;

/**
 * Reads the binary form of a {@link JitProgram}. All numbers are big-endian; {@code int} has four bytes, a list is its length and its items, a text is
 * as {@link java.io.DataInput#readUTF} has it, an enum constant is its ordinal number.
 *
 * <pre>
 * file      = int MAGIC, int VERSION, list of text, list of field, list of struct, list of array, list of call, list of switch, list of code,
 *             list of table, list of driver
 * string    = int index into the texts, -1 for null
 * constant  = int index into the program's objects, which the reader is given, -1 for null
 * field     = string struct, string name, int mutability, string owner, string javaName, string type
 * struct    = string name, string javaClass, constant class, list of int field
 * array     = string item, string type, boolean pure
 * call      = string name, int dispatch, list of string parameter, string result, int extra, boolean anything, list of int field, list of int array,
 *             string oopspec, string owner, string javaName
 * switch    = list of long key, list of int target
 * code      = string name, int result kind, list of int, int registers (integers, references, floats), list of long, list of constant, list of double,
 *             list of (int pc, list of int, list of int, list of int), list of (int pc, string function, string file, int line)
 * table     = string name, int call, list of (constant, int code)
 * driver    = string name, list of variable green, list of variable red, int result kind, boolean recursive, int call (printable location, location,
 *             confirm enter, unroll once; -1 for none), int call of the runner, int code of the portal
 * variable  = string name, string type
 * </pre>
 */
public final class JitProgramReader {

    /** The first number of each file. */
    public static final int MAGIC = 0x54574a43;
    /** What this class reads. */
    public static final int VERSION = 2;

    private final DataInputStream in;
    private final Object[] constants;
    private List<String> texts;
    private List<FieldDescr> fields;
    private List<StructDescr> structs;
    private List<ArrayDescr> arrays;
    private List<CallDescr> calls;
    private List<JitCode> codes;

    private JitProgramReader(InputStream in, Object[] constants) {
        this.in = new DataInputStream(in);
        this.constants = constants;
    }

    /** Reads one item of a list. */
    private interface Item<T> {

        T read(int index) throws IOException;
    }

    /**
     * Reads a whole program.
     *
     * @param constants the program's objects
     */
    public static JitProgram read(InputStream in, Object[] constants) throws IOException {
        return new JitProgramReader(in, constants).read();
    }

    private JitProgram read() throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("this is no jitcode of version " + VERSION);
        }
        texts = list(index -> in.readUTF());
        fields = list(index -> new FieldDescr(index, string(), string(), FieldDescr.Mutability.values()[in.readInt()], string(), string(), type(), in.readBoolean()));
        structs = list(index -> new StructDescr(index, string(), string(), constant(), pick(fields)));
        arrays = list(index -> new ArrayDescr(index, string(), type(), in.readBoolean()));
        calls = list(this::call);
        List<SwitchTable> switches = list(index -> new SwitchTable(longs(), ints()));
        codes = list(this::code);
        List<CallTable> tables = list(index -> table());
        List<DriverDescr> drivers = list(this::driver);
        return new JitProgram(codes, fields, structs, arrays, calls, tables, switches, drivers);
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        int count = in.readInt();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.read(i));
        }
        return items;
    }

    private <T> List<T> pick(List<T> from) throws IOException {
        return list(index -> from.get(in.readInt()));
    }

    private String string() throws IOException {
        int index = in.readInt();
        return index < 0 ? null : texts.get(index);
    }

    private JvmType type() throws IOException {
        return new JvmType(string());
    }

    private Kind kind() throws IOException {
        return Kind.values()[in.readInt()];
    }

    private Object constant() throws IOException {
        int index = in.readInt();
        return index < 0 ? null : constants[index];
    }

    private int[] ints() throws IOException {
        int[] items = new int[in.readInt()];
        for (int i = 0; i < items.length; i++) {
            items[i] = in.readInt();
        }
        return items;
    }

    private long[] longs() throws IOException {
        long[] items = new long[in.readInt()];
        for (int i = 0; i < items.length; i++) {
            items[i] = in.readLong();
        }
        return items;
    }

    private CallDescr call(int index) throws IOException {
        String name = string();
        CallDescr.Dispatch dispatch = CallDescr.Dispatch.values()[in.readInt()];
        List<JvmType> parameters = list(i -> type());
        JvmType result = type();
        CallDescr.Extra extra = CallDescr.Extra.values()[in.readInt()];
        CallDescr.Writes writes = writes(in.readBoolean(), pick(fields), pick(arrays));
        return new CallDescr(index, name, dispatch, parameters, result, extra, writes, string(), string(), string());
    }

    private static CallDescr.Writes writes(boolean anything, List<FieldDescr> fields, List<ArrayDescr> arrays) {
        return new CallDescr.Writes(anything, Set.copyOf(fields), Set.copyOf(arrays));
    }

    private JitCode code(int index) throws IOException {
        String name = string();
        Kind result = kind();
        int[] code = ints();
        JitCode.Registers registers = new JitCode.Registers(in.readInt(), in.readInt(), in.readInt());
        JitCode.Constants pools = new JitCode.Constants(longs(), list(i -> constant()).toArray(), list(i -> in.readDouble()).stream().mapToDouble(d -> d).toArray());
        int count = in.readInt();
        int[] livePcs = new int[count];
        JitCode.Liveness[] liveness = new JitCode.Liveness[count];
        for (int i = 0; i < count; i++) {
            livePcs[i] = in.readInt();
            liveness[i] = new JitCode.Liveness(ints(), ints(), ints());
        }
        return new JitCode(index, name, result, code, registers, pools, positions(livePcs, liveness));
    }

    private JitCode.Tables positions(int[] livePcs, JitCode.Liveness[] liveness) throws IOException {
        int count = in.readInt();
        int[] pcs = new int[count];
        Position[] positions = new Position[count];
        for (int i = 0; i < count; i++) {
            pcs[i] = in.readInt();
            positions[i] = new Position(string(), string(), in.readInt());
        }
        return new JitCode.Tables(livePcs, liveness, pcs, positions);
    }

    private CallTable table() throws IOException {
        String name = string();
        CallDescr residual = calls.get(in.readInt());
        Map<Object, JitCode> targets = new IdentityHashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Object key = constant();
            targets.put(key, codes.get(in.readInt()));
        }
        return new CallTable(name, targets, residual);
    }

    private DriverDescr driver(int index) throws IOException {
        String name = string();
        List<DriverDescr.Variable> greens = list(i -> new DriverDescr.Variable(string(), type()));
        List<DriverDescr.Variable> reds = list(i -> new DriverDescr.Variable(string(), type()));
        Kind result = kind();
        CallDescr printable = callOrNull();
        CallDescr confirm = callOrNull();
        CallDescr unroll = callOrNull();
        CallDescr neverInline = callOrNull();
        CallDescr runner = callOrNull();
        DriverDescr.Callbacks callbacks = new DriverDescr.Callbacks(printable, location(), confirm, unroll, neverInline);
        DriverDescr driver = new DriverDescr(index, name, greens, reds, result, callbacks, runner);
        driver.setPortal(codes.get(in.readInt()));
        return driver;
    }

    private DriverDescr.Location location() throws IOException {
        CallDescr call = callOrNull();
        int parts = in.readInt();
        return call == null ? null : new DriverDescr.Location(call, structs.get(parts));
    }

    private CallDescr callOrNull() throws IOException {
        int index = in.readInt();
        return index < 0 ? null : calls.get(index);
    }
}
