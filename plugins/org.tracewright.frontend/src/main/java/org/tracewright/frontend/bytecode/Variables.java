package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.frontend.bytecode.Scope.Access;

/** The variables of one code object: which instruction reaches a name. Hidden locals begin with {@code $}. */
final class Variables {

    private final Scope scope;
    private final CodeBuilder out;
    private final List<String> locals = new ArrayList<>();
    private final List<String> cells;

    Variables(Scope scope, CodeBuilder out, List<String> parameters) {
        this.scope = scope;
        this.out = out;
        locals.addAll(parameters);
        if (scope.kind == Scope.Kind.FUNCTION) {
            locals.addAll(scope.plainLocals());
        }
        cells = new ArrayList<>(scope.cells());
        cells.addAll(scope.frees());
    }

    List<String> locals() {
        return locals;
    }

    void load(String name) {
        access(name, Instruction.LOAD_LOCAL, Instruction.LOAD_CELL, Instruction.LOAD_GLOBAL, Instruction.LOAD_NAME);
    }

    void store(String name) {
        access(name, Instruction.STORE_LOCAL, Instruction.STORE_CELL, Instruction.STORE_GLOBAL, Instruction.STORE_NAME);
    }

    /** False if the name can't be deleted since inner functions use it. */
    boolean delete(String name) {
        if (scope.access(scope.mangle(name)) == Access.CELL) {
            return false;
        }
        if (scope.access(scope.mangle(name)) == Access.LOCAL) {
            load(name);
            out.emit(Instruction.POP);
        }
        access(name, Instruction.DELETE_LOCAL, Instruction.NOP, Instruction.DELETE_GLOBAL, Instruction.DELETE_NAME);
        return true;
    }

    private void access(String plain, Instruction local, Instruction cell, Instruction global, Instruction named) {
        String name = scope.mangle(plain);
        switch (scope.access(name)) {
            case LOCAL -> out.emit(local, locals.indexOf(name));
            case CELL -> out.emit(cell, cells.indexOf(name));
            case GLOBAL -> out.emit(global, out.name(name));
            case NAME -> out.emit(named, out.name(name));
        }
    }

    /** Pushes the cell of a name for a function to be made. */
    void loadClosure(String name) {
        out.emit(Instruction.LOAD_CLOSURE, cells.indexOf(name));
    }

    void loadHidden(String name) {
        out.emit(Instruction.LOAD_LOCAL, hidden(name));
    }

    void storeHidden(String name) {
        out.emit(Instruction.STORE_LOCAL, hidden(name));
    }

    void deleteHidden(String name) {
        out.emit(Instruction.DELETE_LOCAL, hidden(name));
    }

    private int hidden(String name) {
        int index = locals.indexOf(name);
        if (index < 0) {
            locals.add(name);
            return locals.size() - 1;
        }
        return index;
    }

    String mangle(String name) {
        return scope.mangle(name);
    }
}
