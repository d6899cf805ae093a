package org.tracewright.translator.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.TypeNames;
import org.tracewright.flow.type.WeakRef;

/** The types and classes of a program, each by the digest of what passes and backends may ask it: its layout, what it is below, its attributes. */
final class Surroundings {

    private final TypeNames names = new TypeNames();
    private final Map<GcStruct, LowClass> classOf = new IdentityHashMap<>();
    private final Map<LowType, Digest> types = new HashMap<>();
    private final Digest faults;
    private final Map<LowClass, Digest> classes = new IdentityHashMap<>();

    Surroundings(Program program) {
        program.classes().forEach(each -> classOf.put(each.instanceType(), each));
        faults = faults(program);
    }

    /** The exceptions that operations may raise, as far as the program has them, and what they are below: handlers of an inlined call get them. */
    Digest faults() {
        return faults;
    }

    private static Digest faults(Program program) {
        Set<String> raised = new HashSet<>();
        for (Opcode opcode : Opcode.values()) {
            raised.addAll(opcode.exceptions());
            raised.addAll(opcode.faults());
        }
        ContentWriter out = new ContentWriter();
        program.classes().stream().filter(each -> raised.contains(each.name())).sorted(Comparator.comparing(LowClass::name)).forEach(each -> {
            for (LowClass above = each; above != null; above = above.superClass()) {
                out.text(above.name());
            }
            out.text("");
        });
        return out.digest();
    }

    TypeNames names() {
        return names;
    }

    Digest type(LowType type) {
        Digest known = types.get(type);
        if (known == null) {
            ContentWriter out = new ContentWriter();
            out.text(names.add(type));
            parts(type, out);
            known = out.digest();
            types.put(type, known);
        }
        return known;
    }

    /** Writes the layouts that the type depends on. What a struct's fields point to shows only its name, so this comes to an end. */
    private void parts(LowType type, ContentWriter out) {
        if (type instanceof Ptr ptr) {
            out.digest(type(ptr.target()));
        } else if (type instanceof GcArray array) {
            out.text(names.add(array.item()));
        } else if (type instanceof WeakRef cell) {
            out.digest(type(cell.referent()));
        } else if (type instanceof FuncType function) {
            function.args().forEach(each -> out.text(names.add(each)));
        } else if (type instanceof GcStruct struct) {
            layout(struct, out);
        }
    }

    private void layout(GcStruct struct, ContentWriter out) {
        out.truth(struct.superStruct() != null);
        if (struct.superStruct() != null) {
            out.digest(type(struct.superStruct()));
        }
        LowClass owner = classOf.get(struct);
        out.text(owner == null ? "" : owner.name());
        for (GcStruct.Field field : struct.ownFields()) {
            out.text(field.name());
            out.text(names.add(field.type()));
            out.number(field.mutability().ordinal());
        }
        out.text(struct.inlinedArray() == null ? "" : names.add(struct.inlinedArray()));
    }

    /** What a class is below, and its attributes. */
    Digest lowClass(LowClass type) {
        Digest known = classes.get(type);
        if (known == null) {
            ContentWriter out = new ContentWriter();
            out.text(type.name());
            out.digest(type(type.instanceType()));
            out.truth(type.superClass() != null);
            if (type.superClass() != null) {
                out.digest(lowClass(type.superClass()));
            }
            type.attributes().forEach((name, attribute) -> {
                out.text(name);
                out.text(names.add(attribute.type()));
                outline(attribute.value(), out);
            });
            known = out.digest();
            classes.put(type, known);
        }
        return known;
    }

    /** Of a value that no graph names itself: what can be told without a number. */
    private static void outline(Object value, ContentWriter out) {
        if (value instanceof LowFunction function) {
            out.text("function " + function.name());
        } else if (value instanceof LowClass other) {
            out.text("class " + other.name());
        } else if (value instanceof LowStruct || value instanceof LowArray) {
            out.text("object");
        } else {
            out.text(plain(value));
        }
    }

    /** A text that tells a number, a text, a truth value or null from all others. */
    static String plain(Object value) {
        return value == null ? "null" : value.getClass().getSimpleName() + " " + (value instanceof Double real ? Double.doubleToRawLongBits(real) : value);
    }

    /** Whether the value is the same in every translation. */
    static boolean isPlain(Object value) {
        return value == null || value instanceof Number || value instanceof Character || value instanceof Boolean || value instanceof String;
    }
}
