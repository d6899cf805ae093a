package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Operand;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;

/** Built-in functions on classes and instances. */
final class ClassFunctions {

    private ClassFunctions() {
    }

    static void fill(BuiltinTable table) {
        table.put("BaseException.__init__", SomeNone.INSTANCE);
        table.put("object.__init__", SomeNone.INSTANCE);
        table.put("__builtin__.isinstance", ClassFunctions::isInstance);
        table.put("__builtin__.issubclass", ClassFunctions::isSubclass);
        table.put("__builtin__.type", (in, args) -> CompareRules.type(in, in.operation(), List.of(args.get(0))));
        table.put("__builtin__.hasattr", ClassFunctions::hasAttribute);
        table.calling("__builtin__.getattr", ClassFunctions::getAttribute);
        table.calling("__builtin__.setattr", ClassFunctions::setAttribute);
        table.put("__builtin__.callable", (in, args) -> CompareRules.constant(args.get(0).kind() == PBC || args.get(0).kind() == BUILTIN));
        table.put("__builtin__.id", SomeInteger.INT);
        table.put("__builtin__.object", (in, args) -> in.calls().call(new SomePBC(in.bookkeeper().classDesc(BuiltinTypes.OBJECT)), args, new ArrayList<>()));
        String module = "rpython.rlib.objectmodel.";
        table.put(module + "instantiate", ClassFunctions::instantiate);
        table.put(module + "compute_hash", SomeInteger.INT);
        table.put(module + "compute_identity_hash", SomeInteger.INT);
        table.put(module + "compute_unique_id", SomeInteger.INT);
        table.put(module + "current_object_addr_as_int", SomeInteger.INT);
        table.put(PrebuiltWeakRef.CLASS, ClassFunctions::weakReference);
    }

    private static Annotation weakReference(Inference in, CallArguments args) {
        if (args.total() == 2) {
            return in.fail("not-rpython", "a weak reference calls nothing when its object dies: weakref.ref() takes the object alone at run time");
        }
        if (args.total() != 1) {
            return in.fail("call-error", "weakref.ref() takes one object");
        }
        return args.get(0) instanceof SomeInstance instance ? new SomeWeakRef(instance.classDef()) : Builtins.wrongType(in, "ref", args.get(0));
    }

    private static Annotation isInstance(Inference in, CallArguments args) {
        Annotation value = args.get(0);
        List<HostObject> classes = classes(args.get(1));
        if (classes.isEmpty()) {
            return args.get(1).constant() == null && (args.get(1).kind() == PBC || args.get(1).kind() == CLASS) ? SomeBool.ANY : in.fail("type-error", "the second argument of isinstance() must be a class or a tuple of classes");
        }
        boolean perhaps = false;
        for (HostObject cls : classes) {
            Boolean is = TypeNames.isInstance(in, value, (HostType) cls);
            if (is != null && is) {
                return CompareRules.constant(true);
            }
            perhaps |= is == null;
        }
        if (!perhaps) {
            return CompareRules.constant(false);
        }
        Operand about = in.operation().arg(1);
        if (classes.size() == 1) {
            learn(in, about, value, (HostType) classes.get(0));
        } else {
            in.refinements().learn(in.operation().result(), true, about, common(in, value, classes));
        }
        return SomeBool.ANY;
    }

    private static Annotation isSubclass(Inference in, CallArguments args) {
        return isClass(args.get(0)) && (isClass(args.get(1)) || !classes(args.get(1)).isEmpty()) ? SomeBool.ANY
                : in.fail("type-error", "issubclass() takes a class, and a class or a tuple of classes");
    }

    /** The classes that a class or a tuple of them names; none where that is something else, or is known at run time only. */
    private static List<HostObject> classes(Annotation named) {
        HostObject constant = named.constant();
        List<HostObject> all = constant instanceof HostTuple tuple ? tuple.items() : constant == null ? List.of() : List.of(constant);
        return all.stream().allMatch(HostType.class::isInstance) ? all : List.of();
    }

    private static boolean isClass(Annotation value) {
        return value.kind() == CLASS || value.constant() instanceof HostType || value instanceof SomePBC pbc && pbc.any() instanceof ClassDesc;
    }

    private static void learn(Inference in, Operand about, Annotation value, HostType cls) {
        if (!(value instanceof SomeInstance instance)) {
            in.refinements().learn(in.operation().result(), true, about, value.withoutNone());
            if (value.canBeNone()) {
                in.refinements().learn(in.operation().result(), false, about, SomeNone.INSTANCE);
            }
            return;
        }
        boolean onlyNoneFails = instance.classDef().type().isSubclassOf(cls);
        in.refinements().learn(in.operation().result(), true, about, onlyNoneFails ? value.withoutNone() : new SomeInstance(in.classDef(cls), false));
        if (onlyNoneFails) {
            in.refinements().learn(in.operation().result(), false, about, SomeNone.INSTANCE);
        }
    }

    private static Annotation common(Inference in, Annotation value, List<HostObject> classes) {
        if (!(value instanceof SomeInstance instance)) {
            return value.withoutNone();
        }
        ClassDef all = null;
        for (HostObject cls : classes) {
            if (((HostType) cls).isSubclassOf(instance.classDef().type())) {
                ClassDef one = in.classDef((HostType) cls);
                all = all == null ? one : all.commonBase(one);
            }
        }
        return all == null ? value.withoutNone() : new SomeInstance(all, false);
    }

    private static Annotation hasAttribute(Inference in, CallArguments args) {
        if (!(args.get(0) instanceof SomePBC pbc) || pbc.only() == null || !(args.get(1).constant() instanceof HostStr name)) {
            return in.fail("not-rpython", "hasattr() at run time needs a constant object and a constant name");
        }
        return new SomeBool(HostBool.of(AttributeRules.has(in, pbc.only(), name.text())));
    }

    private static Annotation getAttribute(Inference in, CallArguments args) {
        if (!(args.get(1).constant() instanceof HostStr name)) {
            return in.fail("not-rpython", "getattr() at run time needs a constant name");
        }
        return AttributeRules.get(in, in.operation(), args.get(0), name.text());
    }

    private static Annotation setAttribute(Inference in, CallArguments args) {
        if (!(args.get(1).constant() instanceof HostStr name) || !(args.get(0) instanceof SomeInstance instance)) {
            return in.fail("not-rpython", "setattr() at run time needs an instance and a constant name");
        }
        in.classes().write(instance.classDef(), name.text(), args.get(2));
        return SomeNone.INSTANCE;
    }

    private static Annotation instantiate(Inference in, CallArguments args) {
        Annotation result = SomeImpossible.INSTANCE;
        if (args.get(0) instanceof SomeClass cls) {
            return new SomeInstance(cls.bound(), false);
        }
        if (!(args.get(0) instanceof SomePBC pbc)) {
            return Builtins.wrongType(in, "instantiate", args.get(0));
        }
        for (Desc desc : pbc.descs()) {
            if (!(desc instanceof ClassDesc cls)) {
                return Builtins.wrongType(in, "instantiate", pbc);
            }
            ClassDef def = in.bookkeeper().classDef(cls);
            def.markInstantiated();
            result = in.join(result, new SomeInstance(def, false));
        }
        return result;
    }
}
