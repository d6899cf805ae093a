package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowArray;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowStruct;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.runtime.DataReader;
import org.tracewright.runtime.Faults;

/** Finds the prebuilt objects that a program needs and encodes them as {@link DataReader} reads them. */
final class DataSection {

    /** What generated code must give the reader: an object of a struct, of the class of classes, of a function, or an empty array. */
    record Prototype(Object of) {
    }

    private final Layout layout;
    private final ClassObjects classObjects;
    private final ClassNumbers numbers;
    private final boolean newOfClass;
    private final List<Object> objects = new ArrayList<>();
    private final Map<Object, Integer> index = new IdentityHashMap<>();
    private final Map<Prototype, Integer> prototypes = new LinkedHashMap<>();
    private final Map<LowClass, LowStruct> classNames = new IdentityHashMap<>();
    private final Map<Prototype, Prototype> canonicalPrototypes = new LinkedHashMap<>();
    private final List<Prototype> faults = new ArrayList<>();
    private int visited;

    /** @param newOfClass whether the program makes instances of classes known only at run time */
    DataSection(Program program, Layout layout, ClassObjects classObjects, boolean newOfClass) {
        this.layout = layout;
        this.classObjects = classObjects;
        this.newOfClass = newOfClass;
        numbers = new ClassNumbers(program.classes());
        for (Faults.Kind kind : Faults.Kind.values()) {
            LowClass lowClass = program.classNamed(kind.className());
            faults.add(lowClass == null ? null : new Prototype(lowClass.instanceType()));
        }
    }

    /** What the reader is to be given, in order. */
    List<Prototype> prototypes() {
        return List.copyOf(prototypes.keySet());
    }

    /** Adds objects and all that they refer to. */
    void collect(List<Object> roots) {
        roots.forEach(this::add);
        faults.forEach(this::add);
        while (visited < objects.size()) {
            Object object = objects.get(visited++);
            prototypeOf(object);
            references(object).forEach(this::add);
        }
    }

    private void add(Object object) {
        if (object != null && !index.containsKey(canonical(object))) {
            index.put(canonical(object), objects.size());
            objects.add(canonical(object));
        }
    }

    /** Prototypes are equal by what they are of; everything else is itself. */
    private Object canonical(Object object) {
        Object of = object instanceof LowFunction function ? new Prototype(function) : object;
        if (!(of instanceof Prototype prototype)) {
            return of;
        }
        prototypes.putIfAbsent(prototype, prototypes.size());
        return canonicalPrototypes.computeIfAbsent(prototype, p -> p);
    }

    private Prototype prototypeOf(Object object) {
        Prototype prototype = null;
        if (object instanceof LowStruct struct && struct.type() != StringTypes.STR && struct.type() != StringTypes.UNICODE) {
            layout.struct(struct.type());
            prototype = new Prototype(struct.type());
        } else if (object instanceof LowArray array && Kind.of(array.type().item()) == Kind.REFERENCE) {
            layout.internalName(array.type());
            prototype = new Prototype(array.type());
        } else if (object instanceof LowClass) {
            prototype = new Prototype(Primitive.CLASS);
        } else if (object instanceof Prototype itself) {
            prototype = itself;
            register(itself);
        }
        if (prototype != null) {
            prototypes.putIfAbsent(prototype, prototypes.size());
        }
        return prototype;
    }

    private void register(Prototype prototype) {
        if (prototype.of() instanceof GcStruct struct) {
            layout.struct(struct);
        } else if (prototype.of() instanceof LowFunction function) {
            layout.pointer(function);
        }
    }

    private List<Object> references(Object object) {
        List<Object> found = new ArrayList<>();
        if (object instanceof LowStruct struct) {
            for (GcStruct.Field field : struct.type().allFields()) {
                addReference(field.type(), struct.get(field.name()), found);
            }
            if (struct.inlined() != null) {
                itemReferences(struct.inlined(), found);
            }
        } else if (object instanceof LowArray array) {
            itemReferences(array, found);
        } else if (object instanceof LowClass lowClass) {
            found.add(name(lowClass));
            if (newOfClass) {
                found.add(new Prototype(lowClass.instanceType()));
            }
            for (ClassObjects.Attribute attribute : classObjects.attributes()) {
                addReference(attribute.type(), value(lowClass, attribute), found);
            }
        }
        return found;
    }

    private static void itemReferences(LowArray array, List<Object> found) {
        for (Object item : array.items()) {
            addReference(array.type().item(), item, found);
        }
    }

    private static void addReference(LowType type, Object value, List<Object> found) {
        if (Kind.of(type) == Kind.REFERENCE && value != null) {
            found.add(value);
        }
    }

    private static Object value(LowClass lowClass, ClassObjects.Attribute attribute) {
        LowClass.Attribute found = lowClass.attribute(attribute.name());
        return found == null || !found.type().equals(attribute.type()) ? null : found.value();
    }

    private LowStruct name(LowClass lowClass) {
        return classNames.computeIfAbsent(lowClass, c -> {
            String plain = c.name().substring(c.name().lastIndexOf('.') + 1);
            LowStruct text = new LowStruct(StringTypes.STR, plain.length());
            for (int i = 0; i < plain.length(); i++) {
                text.inlined().items()[i] = plain.charAt(i);
            }
            return text;
        });
    }

    /** Encodes what was collected. */
    byte[] encode(List<Object> roots) {
        DataWriter out = new DataWriter();
        out.number(objects.size());
        objects.forEach(object -> kind(object, out));
        objects.forEach(object -> contents(object, out));
        references(roots, out);
        references(faults, out);
        return out.toByteArray();
    }

    private void references(List<?> roots, DataWriter out) {
        out.number(roots.size());
        roots.forEach(root -> out.number(reference(root)));
    }

    private int reference(Object object) {
        return object == null ? 0 : index.get(canonical(object)) + 1;
    }

    private void kind(Object object, DataWriter out) {
        Prototype prototype = prototypeOf(object);
        if (object instanceof Prototype) {
            out.number(DataReader.PROTOTYPE);
            out.number(prototypes.get(prototype));
        } else if (object instanceof LowStruct struct) {
            out.number(prototype != null ? DataReader.STRUCT : struct.type() == StringTypes.STR ? DataReader.STR : DataReader.UNICODE);
            if (prototype != null) {
                out.number(prototypes.get(prototype));
            }
            out.number(struct.inlined() == null ? 0 : struct.inlined().items().length);
        } else if (object instanceof LowArray array) {
            out.number(arrayKind(array.type()));
            if (prototype != null) {
                out.number(prototypes.get(prototype));
            }
            out.number(array.items().length);
        } else {
            out.number(DataReader.STRUCT);
            out.number(prototypes.get(prototype));
            out.number(0);
        }
    }

    private static int arrayKind(GcArray type) {
        return switch (Kind.of(type.item())) {
            case LONG -> DataReader.LONGS;
            case DOUBLE -> DataReader.DOUBLES;
            case INT -> type.item() == Primitive.CHAR ? DataReader.BYTES : type.item() == Primitive.BOOL ? DataReader.BOOLEANS : DataReader.INTS;
            default -> DataReader.REFERENCES;
        };
    }

    private void contents(Object object, DataWriter out) {
        if (object instanceof LowStruct struct) {
            for (GcStruct.Field field : struct.type().allFields()) {
                value(field.type(), struct.get(field.name()), out);
            }
            if (struct.inlined() != null) {
                items(struct.inlined(), out);
            }
        } else if (object instanceof LowArray array) {
            items(array, out);
        } else if (object instanceof LowClass lowClass) {
            out.number(reference(name(lowClass)));
            out.number(numbers.first(lowClass));
            out.number(numbers.last(lowClass));
            out.number(newOfClass ? reference(new Prototype(lowClass.instanceType())) : 0);
            for (ClassObjects.Attribute attribute : classObjects.attributes()) {
                value(attribute.type(), value(lowClass, attribute), out);
            }
        }
    }

    private void items(LowArray array, DataWriter out) {
        LowType type = array.type().item();
        for (Object item : array.items()) {
            if (type == Primitive.CHAR) {
                out.octet((Character) item);
            } else {
                value(type, item, out);
            }
        }
    }

    private void value(LowType type, Object value, DataWriter out) {
        switch (Kind.of(type)) {
            case NONE -> { }
            case INT -> {
                if (type == Primitive.BOOL) {
                    out.octet(Boolean.TRUE.equals(value) ? 1 : 0);
                } else {
                    out.number(value == null ? 0 : value instanceof Character character ? character : ((Number) value).longValue());
                }
            }
            case LONG -> out.number(value == null ? 0 : (Long) value);
            case DOUBLE -> out.real(value == null ? 0 : (Double) value);
            case REFERENCE -> out.number(reference(value));
        }
    }
}
