package org.tracewright.jit.runtime.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.jitcode.CallTable;
import org.tracewright.jit.runtime.jitcode.JitCode;
import org.tracewright.jit.runtime.jitcode.JitCodeParser;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.jit.runtime.trace.Kind;

/**
 * Builds the descriptors of a test program one after the other, then its code from text. Types are given by letters: {@code i} integer, {@code r} reference, {@code f} float, {@code v} nothing.
 */
public final class TestProgram {

    private final List<FieldDescr> fields = new ArrayList<>();
    private final List<StructDescr> structs = new ArrayList<>();
    private final List<ArrayDescr> arrays = new ArrayList<>();
    private final List<CallDescr> calls = new ArrayList<>();
    private final List<CallTable> tables = new ArrayList<>();
    private final List<DriverDescr> drivers = new ArrayList<>();
    private final Map<String, Object> objects = new HashMap<>();
    private final TestCpu cpu = new TestCpu();

    public TestCpu cpu() {
        return cpu;
    }

    /** The field of that text, such as {@code Box.value}. */
    public FieldDescr field(String text) {
        return fields.stream().filter(field -> field.text().equals(text)).findFirst().orElseThrow();
    }

    /** A struct without a class; fields such as {@code i:value}, immutable ones {@code i:value!}. */
    public StructDescr struct(String name, String... fieldTexts) {
        return struct(name, null, List.of(), fieldTexts);
    }

    /** A class with instances of such fields, and an object of its name. */
    public TestClass type(String name, TestClass parent, String... fieldTexts) {
        TestClass type = new TestClass(name, parent);
        type.setStruct(struct(name, type, parent == null ? List.of() : parent.struct().fields(), fieldTexts));
        objects.put(name, type);
        return type;
    }

    private StructDescr struct(String name, Object type, List<FieldDescr> inherited, String... fieldTexts) {
        List<FieldDescr> all = new ArrayList<>(inherited);
        Arrays.stream(fieldTexts).forEach(text -> all.add(field(name, text)));
        StructDescr struct = new StructDescr(structs.size(), name, name, type, all);
        structs.add(struct);
        return struct;
    }

    /** One more field or class attribute. */
    public FieldDescr field(String owner, String text) {
        boolean immutable = text.endsWith("!");
        String name = text.substring(2, text.length() - (immutable ? 1 : 0));
        FieldDescr field = new FieldDescr(fields.size(), owner, name, immutable ? FieldDescr.Mutability.IMMUTABLE : FieldDescr.Mutability.MUTABLE, owner, name,
                type(text.charAt(0)), false);
        fields.add(field);
        return field;
    }

    public ArrayDescr array(String name, char item) {
        ArrayDescr array = new ArrayDescr(arrays.size(), name, type(item), false);
        arrays.add(array);
        return array;
    }

    /** A call that is not looked into; {@code signature} such as {@code ir>i}. */
    public CallDescr call(String name, String signature, CallDescr.Extra extra, TestFunction function) {
        CallDescr call = call(name, CallDescr.Dispatch.STATIC, signature, extra);
        cpu.define(call, function);
        return call;
    }

    /** A call through a pointer or of a method; the signature is without the receiver. */
    public CallDescr call(String name, CallDescr.Dispatch dispatch, String signature, CallDescr.Extra extra) {
        String parameters = signature.substring(0, signature.indexOf('>'));
        CallDescr call = new CallDescr(calls.size(), name, dispatch, parameters.chars().mapToObj(letter -> type((char) letter)).toList(),
                type(signature.charAt(parameters.length() + 1)), extra, CallDescr.Writes.ANYTHING, null, "functions", name);
        calls.add(call);
        return call;
    }

    /** A table of code that is filled after the code was read. */
    public CallTable table(String name, CallDescr residual) {
        CallTable table = new CallTable(name, new java.util.IdentityHashMap<>(), residual);
        tables.add(table);
        return table;
    }

    /** A driver; variables such as {@code i:pc}. */
    public DriverDescr driver(String name, List<String> greens, List<String> reds, Kind result, DriverDescr.Callbacks callbacks, CallDescr runner) {
        DriverDescr driver = new DriverDescr(drivers.size(), name, variables(greens), variables(reds), result, callbacks, runner);
        drivers.add(driver);
        return driver;
    }

    private static List<DriverDescr.Variable> variables(List<String> texts) {
        return texts.stream().map(text -> new DriverDescr.Variable(text.substring(2), type(text.charAt(0)))).toList();
    }

    /** Names a constant for the text. */
    public <T> T object(String name, T value) {
        objects.put(name, value);
        return value;
    }

    /** The constant of that name. */
    public Object object(String name) {
        return objects.get(name);
    }

    /** Reads the code. A driver's portal is the function of its name. */
    public JitProgram code(String text) {
        JitProgram program = new JitCodeParser(new JitProgram(List.of(), fields, structs, arrays, calls, tables, List.of(), drivers), objects).parse(text);
        drivers.forEach(driver -> program.codes().stream().filter(code -> code.name().equals(driver.name())).forEach(driver::setPortal));
        return program;
    }

    /** The code of that name. */
    public static JitCode code(JitProgram program, String name) {
        return program.codes().stream().filter(code -> code.name().equals(name)).findFirst().orElseThrow();
    }

    private static JvmType type(char letter) {
        return new JvmType(switch (letter) {
            case 'i' -> "J";
            case 'f' -> "D";
            case 'v' -> "V";
            default -> "Ljava/lang/Object;";
        });
    }
}
