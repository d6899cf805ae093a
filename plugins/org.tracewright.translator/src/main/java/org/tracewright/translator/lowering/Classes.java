package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.Watchers;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStaticMethod;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Attribute;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.ClassDef;
import org.tracewright.translator.annotation.ImmutableFields;

/** The low-level classes and their instance structs; made when they are first asked for. */
final class Classes {

    private final Lowerer lowerer;
    private final Map<HostType, LowClass> classes = new LinkedHashMap<>();
    private final Map<List<Object>, CallTarget> constructors = new HashMap<>();
    private final LowClass root;

    Classes(Lowerer lowerer) {
        this.lowerer = lowerer;
        GcStruct struct = new GcStruct(lowerer.structs().unique("object"), null);
        struct.seal();
        this.root = new LowClass("object", null, struct);
        classes.put(BuiltinTypes.OBJECT, root);
    }

    LowClass root() {
        return root;
    }

    /** All classes, those above before those below. */
    List<LowClass> all() {
        return new ArrayList<>(classes.values());
    }

    LowClass of(ClassDef def) {
        return def == null ? root : of(def.type());
    }

    LowClass of(HostType type) {
        LowClass known = classes.get(type);
        if (known != null) {
            return known;
        }
        ClassDef def = lowerer.program().classDef(type);
        LowClass above = def != null ? of(def.base()) : of(baseOf(type));
        known = classes.get(type);
        if (known != null) {
            return known;
        }
        String name = lowerer.structs().unique(type.isUserClass() ? type.qualifiedName() : type.name());
        GcStruct struct = new GcStruct(name, above.instanceType());
        LowClass made = new LowClass(name, above, struct);
        classes.put(type, made);
        if (type == BuiltinTypes.ENVIRONMENT_ERROR) {
            struct.add("errno", Primitive.SIGNED);
        }
        if (def != null) {
            addFields(def, struct);
        }
        struct.seal();
        return made;
    }

    private static HostType baseOf(HostType type) {
        for (HostType base : type.bases()) {
            if (base.dict().get("_mixin_") == null) {
                return base;
            }
        }
        return BuiltinTypes.OBJECT;
    }

    private void addFields(ClassDef def, GcStruct struct) {
        Map<String, GcStruct.Mutability> ranks = ImmutableFields.of(def.type());
        for (Attribute attribute : def.attributes().values()) {
            if (attribute.readOnly() || struct.field(attribute.name()) != null) {
                continue;
            }
            LowType type = lowerer.reprs().of(attribute.annotation()).lowType();
            if (type != Primitive.VOID) {
                GcStruct.Mutability rank = ranks.getOrDefault(attribute.name(), ranks.getOrDefault("*", GcStruct.Mutability.MUTABLE));
                struct.add(attribute.name(), type, rank);
                if (rank.isQuasiImmutable()) {
                    struct.add(struct.field(attribute.name()).watchers(), new Ptr(Watchers.WATCHERS));
                }
            }
        }
        if (def.type().dict().get("_virtualizable_") != null) {
            struct.add("vable_token", Primitive.SIGNED);
        }
    }

    /** The values that the class gives to fields of a new instance, without those that are zero anyway. */
    Map<String, Constant> defaults(ClassDef def) {
        Map<String, Constant> result = new LinkedHashMap<>();
        for (ClassDef c : def.withBases()) {
            for (Attribute attribute : c.attributes().values()) {
                HostObject value = attribute.readOnly() ? null : userAttribute(def.type(), attribute.name());
                Repr repr = value == null ? null : lowerer.reprs().of(attribute.annotation());
                if (repr != null && repr.lowType() != Primitive.VOID) {
                    Object low = repr.convertConstant(plain(value));
                    if (low != null && !low.equals(LowValues.zero(repr.lowType()))) {
                        result.put(attribute.name(), new Constant(low, repr.lowType()));
                    }
                }
            }
        }
        return result;
    }

    /** What a class of the program says of an attribute, or null. */
    static HostObject userAttribute(HostType type, String name) {
        HostStr key = HostStr.of(name);
        HostType owner = type.lookupOwner(key);
        return owner == null || !owner.isUserClass() ? null : owner.dict().get(key);
    }

    /** The object that reading a class attribute gives. */
    static HostObject plain(HostObject value) {
        return value instanceof HostStaticMethod method ? method.function() : value;
    }

    /** Makes a class attribute readable from the class of an instance. */
    void publish(Attribute attribute, Repr repr) {
        publish(attribute.home(), attribute.name(), repr);
    }

    void publish(ClassDef top, String name, Repr repr) {
        for (ClassDef def : top.withSubclasses()) {
            HostObject value = def.type().lookup(HostStr.of(name));
            LowClass low = of(def);
            if (value != null && !low.attributes().containsKey(name)) {
                low.attributes().put(name, new LowClass.Attribute(repr.lowType(), repr.convertConstant(plain(value))));
            } else if (value == null && low == of(top) && !low.attributes().containsKey(name)) {
                low.attributes().put(name, new LowClass.Attribute(repr.lowType(), LowValues.zero(repr.lowType())));
            }
        }
    }

    /** A slot in which each of the classes has that function. */
    String slot(String name, Map<LowClass, LowFunction> functions) {
        for (int i = 0;; i++) {
            String slot = i == 0 ? name : name + "$" + i;
            boolean free = functions.entrySet().stream().allMatch(e -> e.getKey().methods().getOrDefault(slot, e.getValue()) == e.getValue());
            if (free && compatible(slot, functions)) {
                functions.forEach((c, f) -> c.methods().put(slot, f));
                return slot;
            }
        }
    }

    /** A name for the constructor functions of such calls: two calls have one name only where each class gets its arguments in the same way. */
    String constructorName(List<CallTarget> targets, String wanted) {
        for (int i = 0;; i++) {
            String name = i == 0 ? wanted : wanted + "$" + i;
            boolean free = targets.stream().allMatch(t -> constructors.getOrDefault(List.of(of(t.constructed()), name), ArgumentOrder.numbered(t)).equals(ArgumentOrder.numbered(t)));
            if (free) {
                targets.forEach(t -> constructors.put(List.of(of(t.constructed()), name), ArgumentOrder.numbered(t)));
                return name;
            }
        }
    }

    /** The classes of one slot have functions of one result type. */
    private boolean compatible(String slot, Map<LowClass, LowFunction> functions) {
        LowFunction any = functions.values().iterator().next();
        for (LowClass c : classes.values()) {
            LowFunction other = c.methods().get(slot);
            if (other != null && (other.type().args().size() != any.type().args().size() || !other.type().result().equals(any.type().result())
                    || !other.type().args().subList(1, other.type().args().size()).equals(any.type().args().subList(1, any.type().args().size())))) {
                return false;
            }
        }
        return true;
    }
}
