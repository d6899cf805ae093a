package org.tracewright.jit.codewriter.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.ProgramNames;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.JvmType;
import org.tracewright.jit.runtime.descr.StructDescr;

/** Descriptors of memory. */
public final class DataTables {

    private record FieldKey(Object owner, String name, LowType type) {
    }

    private record ArrayKey(LowType item, boolean pure) {
    }

    private final ProgramNames names;
    private final Map<GcStruct, LowClass> classes = new LinkedHashMap<>();
    private final Map<FieldKey, FieldDescr> fields = new LinkedHashMap<>();
    private final Map<GcStruct, StructDescr> structs = new LinkedHashMap<>();
    private final Map<ArrayKey, ArrayDescr> arrays = new LinkedHashMap<>();

    public DataTables(Program program, ProgramNames names) {
        this.names = names;
        program.classes().forEach(each -> classes.put(each.instanceType(), each));
        program.classes().forEach(each -> struct(each.instanceType()));
    }

    /** The descriptor of an own or inherited field. */
    public FieldDescr field(GcStruct struct, String name) {
        GcStruct owner = struct.owner(name);
        GcStruct.Field field = owner.field(name);
        return fields.computeIfAbsent(new FieldKey(owner, name, field.type()), key -> {
            ProgramNames.Member member = names.field(owner, name);
            FieldDescr.Mutability mutability = FieldDescr.Mutability.valueOf(field.mutability().name());
            return new FieldDescr(fields.size(), owner.name(), name, mutability, member.owner(), member.name(), names.type(field.type()),
                    isLength(owner, name));
        });
    }

    /** Lists, dicts and builders call it so; what classes of the program call length is theirs. */
    private boolean isLength(GcStruct owner, String name) {
        return !classes.containsKey(owner) && name.equals("length");
    }

    /** The descriptor of an attribute of classes. */
    public FieldDescr classAttribute(String name, LowType type) {
        return fields.computeIfAbsent(new FieldKey(null, name, type), key -> {
            ProgramNames.Member member = names.classAttribute(name, type);
            return new FieldDescr(fields.size(), "class", name, FieldDescr.Mutability.IMMUTABLE, member.owner(), member.name(), names.type(type), false);
        });
    }

    /** The descriptor of a struct that is allocated, or of the instances of a class. */
    public StructDescr struct(GcStruct struct) {
        StructDescr known = structs.get(struct);
        if (known != null) {
            return known;
        }
        List<FieldDescr> all = new ArrayList<>();
        for (GcStruct.Field field : struct.allFields()) {
            if (field.type() != Primitive.VOID) {
                all.add(field(struct, field.name()));
            }
        }
        LowClass of = classes.get(struct);
        StructDescr made = new StructDescr(structs.size(), struct.name(), names.struct(struct), of == null ? null : names.constant(of), all);
        structs.put(struct, made);
        return made;
    }

    /**
     * The descriptor of arrays.
     *
     * @param pure whether the array is reached through a field that says that its items do not change
     */
    public ArrayDescr array(LowType item, boolean pure) {
        return arrays.computeIfAbsent(new ArrayKey(item, pure), key -> {
            JvmType type = item == Primitive.CHAR ? new JvmType("B") : names.type(item);
            return new ArrayDescr(arrays.size(), item.irName(), type, pure);
        });
    }

    public List<FieldDescr> fields() {
        return List.copyOf(fields.values());
    }

    public List<StructDescr> structs() {
        return List.copyOf(structs.values());
    }

    public List<ArrayDescr> arrays() {
        return List.copyOf(arrays.values());
    }
}
