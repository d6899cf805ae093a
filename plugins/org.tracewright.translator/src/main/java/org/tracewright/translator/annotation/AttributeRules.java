package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.flow.NearestName;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.translator.annotation.Annotation.Kind;

/** Reading and writing attributes. */
final class AttributeRules {

    private AttributeRules() {
    }

    static void fill(RuleTable table) {
        for (Kind kind : Kind.values()) {
            table.put(Opcode.GETATTR, kind, (in, op, args) -> get(in, op, args.get(0), ((HostStr) args.get(1).constant()).text()));
            table.put(Opcode.SETATTR, kind, AttributeRules::set);
        }
        table.put(Opcode.DELATTR, (in, op, args) -> in.fail("not-rpython", "attributes cannot be deleted at run time"));
    }

    static Annotation get(Inference in, Operation op, Annotation object, String name) {
        return switch (object.kind()) {
            case INSTANCE -> ofInstance(in, (SomeInstance) object, name);
            case PBC -> ofPrebuilt(in, (SomePBC) object, name);
            case CLASS -> ofClass(in, (SomeClass) object, name);
            case PTR -> PointerRules.field(in, (SomePtr) object, name);
            case NONE -> SomeImpossible.INSTANCE;
            default -> Methods.exists(object, name) ? new SomeBuiltinMethod(name, object.withoutNone()) : missing(in, object, name);
        };
    }

    private static Annotation missing(Inference in, Annotation object, String name) {
        return in.fail("attribute-error", Faults.article(Describe.annotation(object.withoutConstant().withoutNone())) + " has no attribute " + name + NearestName.suggestion(name, Methods.names(object)));
    }

    /** What an attribute of an instance gives. */
    static Annotation ofInstance(Inference in, SomeInstance object, String name) {
        if (name.equals("__class__")) {
            return new SomeClass(object.classDef());
        }
        Annotation value = in.classes().read(object.classDef(), name);
        if (value instanceof SomeProperty property) {
            return property.getter() == null ? in.fail("attribute-error", "property " + name + " cannot be read")
                    : callAccessor(in, property.getter(), object, List.of());
        }
        return value;
    }

    private static Annotation callAccessor(Inference in, FunctionDesc accessor, SomeInstance self, List<Annotation> values) {
        List<CallTarget> found = new ArrayList<>();
        Annotation result = in.calls().call(new SomePBC(accessor), CallArguments.from(2, values).withSelf(self.withoutNone()), found);
        in.calls().note(in.operation(), found);
        return result;
    }

    private static Annotation ofClass(Inference in, SomeClass object, String name) {
        return name.equals("__name__") ? SomeString.ANY : in.classes().read(object.bound(), name);
    }

    private static Annotation ofPrebuilt(Inference in, SomePBC object, String name) {
        Annotation result = SomeImpossible.INSTANCE;
        for (Desc desc : object.descs()) {
            Annotation one = ofDesc(in, desc, name);
            if (one == null) {
                return in.fail("attribute-error", desc + " has no attribute " + name + NearestName.suggestion(name, names(in, desc)));
            }
            result = in.join(result, one);
        }
        return result;
    }

    private static Annotation ofDesc(Inference in, Desc desc, String name) {
        if (name.equals("__name__") && desc.hostObject() != null && !(desc instanceof FrozenDesc)) {
            String shown = desc instanceof FunctionDesc f ? f.function().name() : desc.name();
            return in.bookkeeper().constant(HostStr.of(shown));
        }
        if (desc instanceof FrozenDesc frozen) {
            return ofFrozen(in, frozen, name);
        }
        if (desc instanceof ClassDesc cls) {
            HostObject value = in.classes().lookup(cls.type(), name);
            return value == null ? null : fromClass(in, cls, name, value);
        }
        return null;
    }

    private static Annotation fromClass(Inference in, ClassDesc cls, String name, HostObject value) {
        if (value instanceof HostFunction) {
            return in.bookkeeper().constant(value);
        }
        Annotation found = in.bookkeeper().classAttribute(in.bookkeeper().classDef(cls), name, value);
        return found instanceof SomePBC pbc && pbc.only() instanceof FrozenMethodDesc m ? new SomePBC(new FrozenMethodDesc(m.function(),
                new FrozenDesc(cls.type(), cls.toString()), name)) : found;
    }

    private static Set<String> names(Inference in, Desc desc) {
        Set<String> names = new TreeSet<>();
        if (desc instanceof ClassDesc cls) {
            cls.type().mro().stream().filter(HostType::isUserClass).forEach(c -> names.addAll(in.classes().dictionary(c).keySet()));
        } else if (desc.hostObject() instanceof HostModule module) {
            names.addAll(module.dict().names());
        } else if (desc.hostObject() instanceof HostInstance instance) {
            names.addAll(instance.dict().names());
            instance.type().mro().forEach(c -> names.addAll(c.dict().names()));
        }
        return names;
    }

    /** Whether a prebuilt thing has an attribute. */
    static boolean has(Inference in, Desc desc, String name) {
        return ofDesc(in, desc, name) != null;
    }

    private static Annotation ofFrozen(Inference in, FrozenDesc frozen, String name) {
        HostObject object = frozen.hostObject();
        if (object instanceof HostModule module) {
            HostObject value = module.dict().get(name);
            return value == null ? null : in.bookkeeper().constant(value);
        }
        HostObject own = object instanceof HostInstance instance ? instance.dict().get(name) : null;
        HostObject inClass = own == null ? object.type().lookup(name) : null;
        if (inClass instanceof HostFunction function) {
            return new SomePBC(new FrozenMethodDesc(in.bookkeeper().function(function), frozen, name));
        }
        try {
            return in.bookkeeper().constant(own != null ? own : in.space().getAttribute(object, name));
        } catch (Raised raised) {
            return null;
        }
    }

    private static Annotation set(Inference in, Operation op, List<Annotation> args) {
        String name = ((HostStr) args.get(1).constant()).text();
        Annotation object = args.get(0);
        if (object.kind() == NONE) {
            return SomeImpossible.INSTANCE;
        }
        if (object instanceof SomePtr pointer) {
            return PointerRules.setField(in, pointer, name, args.get(2));
        }
        if (!(object instanceof SomeInstance instance)) {
            return in.fail("not-rpython", "attributes of " + Describe.annotation(object.withoutConstant()) + " cannot be set at run time");
        }
        Attribute known = instance.classDef().attribute(name);
        if (known != null && known.annotation() instanceof SomeProperty property || instance.classDef().type().lookup(name) != null
                && in.bookkeeper().constantIfProperty(instance.classDef().type().lookup(name)) instanceof SomeProperty) {
            SomeProperty found = (SomeProperty) in.bookkeeper().constantIfProperty(instance.classDef().type().lookup(name));
            return found == null || found.setter() == null ? in.fail("attribute-error", "property " + name + " cannot be set")
                    : setThrough(in, found.setter(), instance, args.get(2));
        }
        in.classes().write(instance.classDef(), name, args.get(2));
        return SomeNone.INSTANCE;
    }

    private static Annotation setThrough(Inference in, FunctionDesc setter, SomeInstance instance, Annotation value) {
        Annotation result = callAccessor(in, setter, instance, List.of(value));
        return result.kind() == IMPOSSIBLE ? result : SomeNone.INSTANCE;
    }
}
