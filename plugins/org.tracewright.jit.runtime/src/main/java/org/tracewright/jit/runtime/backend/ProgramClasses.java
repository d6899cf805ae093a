package org.tracewright.jit.runtime.backend;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** The program's classes by internal name: which is below which, so that casts that say nothing new are left out. */
final class ProgramClasses {

    private final ClassLoader loader;
    private final Map<String, Class<?>> known = new HashMap<>();

    ProgramClasses(ClassLoader loader) {
        this.loader = loader;
        known.put(Code.OBJECT, Object.class);
    }

    /** Whether each value of the type {@code from} is of type {@code to}. */
    boolean isBelow(String from, String to) {
        return from.equals(to) || named(to).isAssignableFrom(named(from));
    }

    /** The internal name of the most special type that code of the program may name and that the object, which is not null, has. */
    String nameOf(Object object) {
        String name = object.getClass().getName().replace('.', '/');
        try {
            Class<?> type = object.getClass();
            return Modifier.isPublic(type.getModifiers()) && named(name) == type ? name : Code.OBJECT;
        } catch (IllegalStateException e) {
            // Of a class that the program's code can't name, as the classes of lambda expressions: any use casts it.
            return Code.OBJECT;
        }
    }

    private Class<?> named(String internalName) {
        return known.computeIfAbsent(internalName, name -> {
            try {
                return Class.forName(name.replace('/', '.'), false, loader);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the program has no class " + name, e);
            }
        });
    }
}
