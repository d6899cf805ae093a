package org.tracewright.translator.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tracewright.flow.Diagnostic.Cause;
import org.tracewright.flow.SourcePosition;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.bytecode.Stores;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;
import org.tracewright.frontend.objspace.host.HostUnicode;

/**
 * Names prebuilt values as a user would, {@code TABLE[3].width}, and finds the line of import-time code that they come from. Import time takes no notes for that: what its modules hold and
 * what their code stores is looked through when something has to be explained.
 */
final class PrebuiltPlaces {

    private static final int LONGEST = 5;

    /** How a prebuilt object is reached from a global variable. */
    private record Path(HostModule module, String variable, SourcePosition bound, String steps, int length) {

        Path then(String step) {
            return new Path(module, variable, bound, steps + step, length + 1);
        }

        @Override
        public String toString() {
            return variable + steps;
        }
    }

    private final HostSpace space;
    private Map<HostObject, Path> paths;

    PrebuiltPlaces(HostSpace space) {
        this.space = space;
    }

    /** That a value of such a type lies there. */
    Cause cause(Annotation annotation, PrebuiltPlace place, SourcePosition met) {
        Cause plain = Faults.cause(annotation, met);
        SourcePosition stored = stored(place);
        if (stored != null) {
            return new Cause(plain.message(), stored);
        }
        Path path = paths().get(place.holder());
        return path == null ? new Cause(plain.message() + ", in a " + place.holder().type().name() + " that import time made", met)
                : new Cause(plain.message() + ", as " + subject(place), path.bound);
    }

    /** What a user would call the value; null where no short way leads there from a global variable. */
    String subject(PrebuiltPlace place) {
        Path path = paths().get(place.holder());
        String holder = path != null ? path.toString() : place.holder() instanceof HostType type ? type.name() : null;
        return holder == null ? null : place.isKey() ? "a key of " + holder : holder + step(place.holder(), place.key());
    }

    /** The very place where an attribute is stored. */
    private SourcePosition stored(PrebuiltPlace place) {
        if (!(place.key() instanceof HostStr name)) {
            return null;
        }
        if (place.holder() instanceof HostType type) {
            return inClasses(type, name.text(), false);
        }
        if (!(place.holder() instanceof HostInstance instance)) {
            return null;
        }
        Path path = paths().get(instance);
        SourcePosition direct = path == null || path.length > 0 ? null : Stores.attributeOfGlobal(path.module.code(), path.variable, name.text());
        return direct != null ? direct : inClasses(instance.type(), name.text(), true);
    }

    private SourcePosition inClasses(HostType type, String attribute, boolean ofInstances) {
        for (HostType c : type.mro()) {
            CodeObject body = body(c);
            SourcePosition found = body == null ? null : ofInstances ? Stores.attributeOfSelf(body, attribute) : Stores.names(body).get(attribute);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private CodeObject body(HostType type) {
        if (type.isUserClass() && space.importer().modules().get(type.moduleName()) instanceof HostModule module && module.code() != null) {
            return Stores.classBody(module.code(), type.name());
        }
        return null;
    }

    private Map<HostObject, Path> paths() {
        if (paths == null) {
            paths = new IdentityHashMap<>();
            walk();
        }
        return paths;
    }

    private void walk() {
        Deque<HostObject> open = new ArrayDeque<>();
        for (HostDict.Entry entry : space.importer().modules().entries()) {
            if (entry.value() instanceof HostModule module && module.code() != null) {
                Stores.names(module.code()).forEach((name, bound) -> reach(module.dict().get(name), new Path(module, name, bound, "", 0), open));
            }
        }
        while (!open.isEmpty()) {
            HostObject object = open.remove();
            Path path = paths.get(object);
            if (path.length < LONGEST) {
                contents(object, (key, value) -> reach(value, path.then(step(object, key)), open));
            }
        }
    }

    private void reach(HostObject object, Path path, Deque<HostObject> open) {
        if (holdsOthers(object) && paths.putIfAbsent(object, path) == null) {
            open.add(object);
        }
    }

    private static boolean holdsOthers(HostObject object) {
        return object instanceof HostInstance || object instanceof HostList || object instanceof HostTuple || object instanceof HostDict
                || object instanceof HostType type && type.isUserClass();
    }

    private static void contents(HostObject object, BiConsumer<HostObject, HostObject> action) {
        if (object instanceof HostList list) {
            for (int i = 0; i < list.items().size(); i++) {
                action.accept(new HostInt(i), list.items().get(i));
            }
        } else if (object instanceof HostTuple tuple) {
            for (int i = 0; i < tuple.items().size(); i++) {
                action.accept(new HostInt(i), tuple.items().get(i));
            }
        } else {
            entries(object).entries().forEach(entry -> action.accept(entry.key(), entry.value()));
        }
    }

    private static HostDict entries(HostObject object) {
        if (DictContents.of(object) != null) {
            return DictContents.of(object);
        }
        return object instanceof HostType type ? type.dict() : ((HostInstance) object).dict();
    }

    private String step(HostObject holder, HostObject key) {
        boolean attribute = holder instanceof HostType || holder instanceof HostInstance && DictContents.of(holder) == null;
        if (attribute) {
            return "." + (key instanceof HostStr name ? name.text() : "?");
        }
        boolean plain = key instanceof HostStr || key instanceof HostInt || key instanceof HostUnicode || key instanceof HostBool;
        return plain ? "[" + space.repr(key) + "]" : "[…]";
    }
}
