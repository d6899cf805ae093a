package org.tracewright.frontend.objspace.host;

import java.util.List;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.objspace.Cell;

/** A function made by {@code def} or {@code lambda}. */
public final class HostFunction extends HostObject {

    private final CodeObject code;
    private final HostDict globals;
    private List<HostObject> defaults;
    private final List<Cell<HostObject>> closure;
    private final HostDict dict = new HostDict();
    private String name;
    private HostObject doc;
    private HostObject moduleName;
    private HostType definingClass;

    public HostFunction(CodeObject code, HostDict globals, String name, List<HostObject> defaults, List<Cell<HostObject>> closure) {
        this.code = code;
        this.globals = globals;
        this.name = name;
        this.defaults = List.copyOf(defaults);
        this.closure = List.copyOf(closure);
    }

    public CodeObject code() {
        return code;
    }

    /** The name space of the module it was made in. */
    public HostDict globals() {
        return globals;
    }

    /** Values of the last parameters. */
    public List<HostObject> defaults() {
        return defaults;
    }

    void setDefaults(List<HostObject> newDefaults) {
        defaults = List.copyOf(newDefaults);
    }

    /** The cells of {@link CodeObject#frees()}. */
    public List<Cell<HostObject>> closure() {
        return closure;
    }

    /** Attributes set on the function, such as {@code _elidable_function_}. */
    public HostDict dict() {
        return dict;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The documentation string if it was assigned, else null. */
    public HostObject doc() {
        return doc;
    }

    public void setDoc(HostObject doc) {
        this.doc = doc;
    }

    /** The {@code __name__} of the module it was made in, or the value assigned to {@code __module__}. */
    public String moduleName() {
        HostObject module = moduleName != null ? moduleName : globals.get(Names.NAME);
        return module instanceof HostStr text ? text.text() : "?";
    }

    void setModuleName(HostObject newModuleName) {
        moduleName = newModuleName;
    }

    /** Module name, dot, name. */
    public String qualifiedName() {
        return moduleName() + "." + name;
    }

    /** The class whose body first held this function, or null. */
    public HostType definingClass() {
        return definingClass;
    }

    void setDefiningClass(HostType type) {
        if (definingClass == null) {
            definingClass = type;
        }
    }

    @Override
    public HostType type() {
        return BuiltinTypes.FUNCTION;
    }

    @Override
    public String toString() {
        return "<function " + qualifiedName() + ">";
    }
}
