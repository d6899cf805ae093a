package org.tracewright.jit.runtime.trace;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tracewright.jit.runtime.descr.ArrayDescr;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.descr.StructDescr;

/** Names that are collected one by one. Objects without a name get {@code ptr0}, {@code ptr1}… when they are first asked for; labels are made when first named. */
public final class TraceDictionary implements TraceNames {

    private final Map<Class<?>, Map<String, Descriptor>> descriptors = new HashMap<>();
    private final Map<String, Object> objects = new LinkedHashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();

    /** Makes the descriptor known by its text. */
    public TraceDictionary add(Descriptor descriptor) {
        ofClass(descriptor.getClass()).put(descriptor.text(), descriptor);
        return this;
    }

    /** Names a constant object. */
    public TraceDictionary add(String name, Object object) {
        objects.put(name, object);
        names.put(object, name);
        return this;
    }

    @Override
    public Descriptor descriptor(TraceOpcode user, String text) {
        Class<?> wanted = descriptorClass(user);
        Map<String, Descriptor> known = ofClass(wanted);
        if (wanted == LabelDescr.class) {
            return known.computeIfAbsent(text, LabelDescr::new);
        } else if (wanted == FinishDescr.class && !known.containsKey(text)) {
            return finish(text);
        }
        Descriptor found = known.get(text);
        if (found == null) {
            throw new IllegalArgumentException("no " + wanted.getSimpleName() + " named " + text + "; known are " + known.keySet());
        }
        return found;
    }

    private static Descriptor finish(String text) {
        return text.equals("raise") ? new FinishDescr(Kind.VOID, true) : new FinishDescr(Kind.of(text.charAt(text.length() - 1)), false);
    }

    private Map<String, Descriptor> ofClass(Class<?> wanted) {
        return descriptors.computeIfAbsent(wanted, key -> new LinkedHashMap<>());
    }

    private static Class<?> descriptorClass(TraceOpcode user) {
        return switch (user) {
            case NEW -> StructDescr.class;
            case GETFIELD_GC_I, GETFIELD_GC_R, GETFIELD_GC_F, SETFIELD_GC, CLASS_ATTR_I, CLASS_ATTR_R, CLASS_ATTR_F -> FieldDescr.class;
            case LABEL, JUMP -> LabelDescr.class;
            case FINISH -> FinishDescr.class;
            default -> user.effect() == TraceOpcode.Effect.CALL ? CallDescr.class : ArrayDescr.class;
        };
    }

    @Override
    public Object object(String name) {
        if (!objects.containsKey(name)) {
            throw new IllegalArgumentException("no object named " + name + "; known are " + objects.keySet());
        }
        return objects.get(name);
    }

    @Override
    public String nameOf(Object object) {
        String known = names.get(object);
        if (known == null) {
            known = "ptr" + names.size();
            add(known, object);
        }
        return known;
    }
}
