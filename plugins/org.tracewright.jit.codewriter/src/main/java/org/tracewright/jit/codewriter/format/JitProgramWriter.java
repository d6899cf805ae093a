package org.tracewright.jit.codewriter.format;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.jitcode.JitProgramReader;
import org.tracewright.jit.runtime.trace.Position;

/** Writes what {@link JitProgramReader} reads. Equal programs give equal bytes. */
public final class JitProgramWriter {

    private final ToIntFunction<Object> constants;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private JitProgramWriter(ToIntFunction<Object> constants) {
        this.constants = constants;
    }

    /** Writes one item of a list. */
    private interface Item<T> {

        void write(T item) throws IOException;
    }

    /**
     * The bytes of a program.
     *
     * @param constants numbers the objects that the program refers to; never asked for null
     */
    public static byte[] write(JitProgram program, ToIntFunction<Object> constants) {
        try {
            return new JitProgramWriter(constants).whole(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] whole(JitProgram program) throws IOException {
        contents(program);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.writeInt(JitProgramReader.MAGIC);
        head.writeInt(JitProgramReader.VERSION);
        head.writeInt(texts.size());
        for (String text : texts.keySet()) {
            head.writeUTF(text);
        }
        bytes.writeTo(head);
        return file.toByteArray();
    }

    private void contents(JitProgram program) throws IOException {
        list(program.fields(), this::field);
        list(program.structs(), this::struct);
        list(program.arrays(), this::array);
        list(program.calls(), this::call);
        list(program.switches(), each -> {
            longs(each.keys());
            ints(each.targets());
        });
        list(program.codes(), this::code);
        list(program.callTables(), this::table);
        list(program.drivers(), this::driver);
    }

    private <T> void list(Collection<T> items, Item<T> item) throws IOException {
        out.writeInt(items.size());
        for (T each : items) {
            item.write(each);
        }
    }

    private void string(String text) throws IOException {
        out.writeInt(text == null ? -1 : texts.computeIfAbsent(text, t -> texts.size()));
    }

    private void type(JvmType type) throws IOException {
        string(type.descriptor());
    }

    private void constant(Object value) throws IOException {
        out.writeInt(value == null ? -1 : constants.applyAsInt(value));
    }

    private void ints(int[] items) throws IOException {
        out.writeInt(items.length);
        for (int item : items) {
            out.writeInt(item);
        }
    }

    private void longs(long[] items) throws IOException {
        out.writeInt(items.length);
        for (long item : items) {
            out.writeLong(item);
        }
    }

    private void field(FieldDescr field) throws IOException {
        string(field.struct());
        string(field.name());
        out.writeInt(field.mutability().ordinal());
        string(field.owner());
        string(field.javaName());
        type(field.type());
        out.writeBoolean(field.isLength());
    }

    private void struct(StructDescr struct) throws IOException {
        string(struct.name());
        string(struct.javaClass());
        constant(struct.classObject());
        list(struct.fields(), field -> out.writeInt(field.index()));
    }

    private void array(ArrayDescr array) throws IOException {
        string(array.text().substring(1, array.text().length() - 1));
        type(array.itemType());
        out.writeBoolean(array.isPure());
    }

    private void call(CallDescr call) throws IOException {
        string(call.name());
        out.writeInt(call.dispatch().ordinal());
        list(call.parameters(), this::type);
        type(call.result());
        out.writeInt(call.extra().ordinal());
        out.writeBoolean(call.writes().anything());
        list(sorted(call.writes().fields(), FieldDescr::index), field -> out.writeInt(field.index()));
        list(sorted(call.writes().arrays(), ArrayDescr::index), array -> out.writeInt(array.index()));
        string(call.oopspec());
        string(call.owner());
        string(call.javaName());
    }

    private static <T> List<T> sorted(Collection<T> items, ToIntFunction<T> index) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt(index));
        return sorted;
    }

    private void code(JitCode code) throws IOException {
        string(code.name());
        out.writeInt(code.result().ordinal());
        ints(code.code());
        out.writeInt(code.registers().ints());
        out.writeInt(code.registers().refs());
        out.writeInt(code.registers().floats());
        longs(code.constants().ints());
        out.writeInt(code.constants().refs().length);
        for (Object each : code.constants().refs()) {
            constant(each);
        }
        out.writeInt(code.constants().floats().length);
        for (double each : code.constants().floats()) {
            out.writeDouble(each);
        }
        tables(code.tables());
    }

    private void tables(JitCode.Tables tables) throws IOException {
        out.writeInt(tables.livePcs().length);
        for (int i = 0; i < tables.livePcs().length; i++) {
            out.writeInt(tables.livePcs()[i]);
            ints(tables.liveness()[i].ints());
            ints(tables.liveness()[i].refs());
            ints(tables.liveness()[i].floats());
        }
        out.writeInt(tables.positionPcs().length);
        for (int i = 0; i < tables.positionPcs().length; i++) {
            Position position = tables.positions()[i];
            out.writeInt(tables.positionPcs()[i]);
            string(position.function());
            string(position.file());
            out.writeInt(position.line());
        }
    }

    private void table(CallTable table) throws IOException {
        string(table.name());
        out.writeInt(table.residual().index());
        List<Object> keys = sorted(table.codes().keySet(), constants::applyAsInt);
        out.writeInt(keys.size());
        for (Object key : keys) {
            constant(key);
            out.writeInt(table.codes().get(key).index());
        }
    }

    private void driver(DriverDescr driver) throws IOException {
        string(driver.name());
        list(driver.greens(), this::variable);
        list(driver.reds(), this::variable);
        out.writeInt(driver.result().ordinal());
        DriverDescr.Callbacks callbacks = driver.callbacks();
        for (CallDescr each : new CallDescr[] {callbacks.printableLocation(), callbacks.confirmEnter(), callbacks.unrollOnce(), callbacks.neverInline(), driver.runner()}) {
            out.writeInt(each == null ? -1 : each.index());
        }
        out.writeInt(callbacks.location() == null ? -1 : callbacks.location().call().index());
        out.writeInt(callbacks.location() == null ? -1 : callbacks.location().parts().index());
        out.writeInt(driver.portal().index());
    }

    private void variable(DriverDescr.Variable variable) throws IOException {
        string(variable.name());
        type(variable.type());
    }
}
