package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of one module, class body or function (lambda, generator expression): who binds them and how code reaches them. */
final class Scope {

    enum Kind { MODULE, CLASS, FUNCTION }

    /** How an instruction reaches a name. */
    enum Access { LOCAL, CELL, GLOBAL, NAME }

    final Kind kind;
    final String className;
    final List<Scope> children = new ArrayList<>();
    final Set<String> parameters = new LinkedHashSet<>();
    final Set<String> globals = new LinkedHashSet<>();
    boolean isGenerator;
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> cells = new LinkedHashSet<>();
    private final Set<String> frees = new LinkedHashSet<>();

    /** @param className the innermost class around, whose name private names are mangled with; null outside of classes */
    Scope(Kind kind, String className) {
        this.kind = kind;
        this.className = className;
    }

    /** Within a class, names that begin but do not end with two underscores get the name of the class before them. */
    String mangle(String name) {
        if (className == null || !name.startsWith("__") || name.endsWith("__")) {
            return name;
        }
        String stripped = className.replaceFirst("^_+", "");
        return stripped.isEmpty() ? name : "_" + stripped + name;
    }

    void bind(String name) {
        bound.add(name);
    }

    void use(String name) {
        used.add(name);
    }

    boolean binds(String name) {
        return bound.contains(name) && !globals.contains(name);
    }

    /** Sorts the names out; to be called once, on the module. */
    void resolve() {
        resolve(Set.of());
    }

    private void resolve(Set<String> outer) {
        Set<String> visible = new HashSet<>(outer);
        visible.removeAll(globals);
        if (kind == Kind.FUNCTION) {
            bound.stream().filter(this::binds).forEach(visible::add);
        }
        for (Scope child : children) {
            child.resolve(visible);
            child.frees.forEach(this::provide);
        }
        for (String name : used) {
            if (!bound.contains(name) && !globals.contains(name) && outer.contains(name)) {
                frees.add(name);
            }
        }
    }

    private void provide(String name) {
        if (kind == Kind.FUNCTION && binds(name)) {
            cells.add(name);
        } else {
            frees.add(name);
        }
    }

    Access access(String name) {
        if (globals.contains(name)) {
            return kind == Kind.MODULE ? Access.NAME : Access.GLOBAL;
        }
        if (kind == Kind.FUNCTION) {
            if (cells.contains(name) || frees.contains(name)) {
                return Access.CELL;
            }
            return bound.contains(name) ? Access.LOCAL : Access.GLOBAL;
        }
        return frees.contains(name) && !bound.contains(name) ? Access.CELL : Access.NAME;
    }

    /** The names that only live in cells or reach inner functions, in a fixed order. */
    List<String> cells() {
        return List.copyOf(cells);
    }

    /** The names taken from functions around. */
    List<String> frees() {
        return List.copyOf(frees);
    }

    /** Local variables that are no parameters and live in no cell. */
    List<String> plainLocals() {
        return bound.stream().filter(n -> binds(n) && !parameters.contains(n) && !cells.contains(n)).toList();
    }
}
