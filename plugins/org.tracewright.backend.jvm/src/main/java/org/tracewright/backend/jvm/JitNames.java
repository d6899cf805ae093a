package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.jit.codewriter.ProgramNames;
import org.tracewright.jit.runtime.descr.JvmType;

/** Where the code writer finds what it names in the generated classes. Remembers the objects, primitives and messages that it asks for. */
final class JitNames implements ProgramNames {

    private final Generation generation;
    private final UnaryOperator<Object> copies;
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> constants = new ArrayList<>();
    private final Map<String, String> primitives = new LinkedHashMap<>();
    private final Map<String, String> messages = new LinkedHashMap<>();

    JitNames(Generation generation, UnaryOperator<Object> copies) {
        this.generation = generation;
        this.copies = copies;
    }

    /** The objects that jitcode names, in the order of their numbers. */
    List<Object> constants() {
        return constants;
    }

    /** The number of an object that was given out by {@link #constant}. */
    int number(Object constant) {
        return numbers.get(constant);
    }

    /** The primitives that jitcode calls, with the names of their wrappers. */
    Map<String, String> primitives() {
        return primitives;
    }

    /** The messages with which jitcode may end the program, with the names of the methods that do. */
    Map<String, String> messages() {
        return messages;
    }

    @Override
    public JvmType type(LowType type) {
        return new JvmType(generation.layout().descriptor(type));
    }

    @Override
    public String struct(GcStruct struct) {
        return generation.layout().struct(struct);
    }

    @Override
    public Member field(GcStruct struct, String field) {
        return new Member(struct(struct), StructClasses.fieldName(field));
    }

    @Override
    public Member classAttribute(String name, LowType type) {
        return new Member(Layout.CLASS_OBJECT, generation.classObjects().field(name, type));
    }

    @Override
    public Member function(LowFunction function) {
        return member(generation.layout().function((LowFunction) copies.apply(function)));
    }

    private static Member member(Layout.Method method) {
        return new Member(method.owner(), method.name());
    }

    @Override
    public Member pointer(FuncType type) {
        return new Member(generation.layout().signature(type), "call");
    }

    @Override
    public Member virtual(Operation call) {
        Layout.Method method = generation.methods().method(call);
        return method == null ? null : member(method);
    }

    @Override
    public FuncType virtualType(Operation call) {
        return generation.methods().type(call);
    }

    @Override
    public Member primitive(String name) {
        return new Member(JitSupportClass.NAME, primitives.computeIfAbsent(name, n -> n));
    }

    @Override
    public Member fatal(String message) {
        return new Member(JitSupportClass.NAME, messages.computeIfAbsent(message, m -> "fatal" + messages.size()));
    }

    @Override
    public Object constant(Object value) {
        Object copy = copies.apply(value);
        numbers.computeIfAbsent(copy, c -> {
            constants.add(c);
            return constants.size() - 1;
        });
        return copy;
    }
}
