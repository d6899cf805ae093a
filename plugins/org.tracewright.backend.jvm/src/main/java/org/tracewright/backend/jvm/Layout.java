package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.Container;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;
import org.tracewright.flow.type.StringTypes;
import org.tracewright.flow.type.Watchers;

/** The Java names of a program's types and functions. Names are made on demand, so what is asked for is what must be generated. */
final class Layout {

    static final String PACKAGE = "rpy/";
    static final String RUNTIME = "org/tracewright/runtime/";
    static final String CLASS_OBJECT = PACKAGE + "ClassObject";
    static final String DATA = PACKAGE + "Data";
    static final String MAIN = PACKAGE + "Main";
    /** Field of a struct that holds its inlined array. */
    static final String ITEMS = "items$";
    /** Class of the cells of weak references. */
    static final String WEAK_CELL = "java/lang/ref/WeakReference";
    static final String WATCHERS = RUNTIME + "Watchers";
    private static final int METHODS_PER_CLASS = 300;

    /** A static method or a method of an object. */
    record Method(String owner, String name, String descriptor) {
    }

    private final Names classNames = new Names();
    private final Map<GcStruct, String> structs = new LinkedHashMap<>();
    private final Map<FuncType, String> signatures = new LinkedHashMap<>();
    private final Map<LowFunction, String> pointers = new LinkedHashMap<>();
    private final Map<LowFunction, Method> functions = new IdentityHashMap<>();
    private final Map<GcStruct, LowClass> classes = new IdentityHashMap<>();
    private final Map<String, List<LowFunction>> modules = new LinkedHashMap<>();
    private final Map<String, PoolEstimate> pools = new HashMap<>();
    private final Map<String, String> moduleClasses = new LinkedHashMap<>();
    private final Map<String, String> partClasses = new HashMap<>();
    private final Map<String, Names> methodNames = new LinkedHashMap<>();
    private final Questions questions = new Questions();

    Layout(Program program) {
        for (LowClass each : program.classes()) {
            classes.put(each.instanceType(), each);
        }
        for (LowFunction function : program.functions()) {
            place(function);
        }
    }

    private void place(LowFunction function) {
        String file = function.hasGraph() ? function.mentions().file() : "";
        String owner = moduleClasses.computeIfAbsent(file, this::newClass);
        if (modules.getOrDefault(owner, List.of()).size() >= METHODS_PER_CLASS || pools.containsKey(owner) && pools.get(owner).isFull()) {
            owner = newClass(file);
            moduleClasses.put(file, owner);
        }
        pools.computeIfAbsent(owner, o -> new PoolEstimate()).add(function);
        modules.computeIfAbsent(owner, o -> new ArrayList<>()).add(function);
        String name = methodNames.computeIfAbsent(owner, o -> new Names()).unique(withoutModule(function.name(), file));
        functions.put(function, new Method(owner, name, methodDescriptor(function.type())));
    }

    /** Another class of static methods for a source file. */
    private String newClass(String file) {
        return PACKAGE + "m/" + classNames.unique(baseName(file));
    }

    /** Lets another function stand under the same name. */
    void replace(LowFunction function, LowFunction by) {
        functions.put(by, function(function));
    }

    /** Names a function that was split off another; it goes into the same class, unless what that one names fills the class. */
    void placePart(LowFunction part, LowFunction of) {
        String owner = function(of).owner();
        if (pools.get(owner).isFull()) {
            String file = part.mentions().file();
            owner = partClasses.computeIfAbsent(file, this::newClass);
            if (pools.computeIfAbsent(owner, o -> new PoolEstimate()).isFull()) {
                owner = newClass(file);
                partClasses.put(file, owner);
            }
            pools.computeIfAbsent(owner, o -> new PoolEstimate()).add(part);
        }
        functions.put(part, new Method(owner, methodNames.computeIfAbsent(owner, o -> new Names()).unique(function(of).name() + "$part"), methodDescriptor(part.type())));
    }

    private static String baseName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.isEmpty() ? "generated" : name.endsWith(".py") ? name.substring(0, name.length() - 3) : name;
    }

    private static String withoutModule(String function, String file) {
        String prefix = baseName(file) + ".";
        int at = function.indexOf(prefix);
        return at == 0 || at > 0 && function.charAt(at - 1) == '.' ? function.substring(at + prefix.length()) : function;
    }

    /** The functions of each class of static methods. */
    Map<String, List<LowFunction>> modules() {
        return modules;
    }

    Method function(LowFunction function) {
        Method method = functions.get(function);
        if (method == null) {
            throw new IllegalStateException("function " + function + " is called but not part of the program");
        }
        questions.note(Questions.Subject.FUNCTION, function, method);
        return method;
    }

    /** Hears what is asked here and of what else knows the whole program. */
    Questions questions() {
        return questions;
    }

    /** The class of the struct's instances, or null where it is a plain struct. */
    LowClass classOf(GcStruct struct) {
        return classes.get(struct);
    }

    /** Whether instances of the struct are {@code RObject}s: it or one below is the struct of a class. */
    boolean isInstance(GcStruct struct) {
        return classes.containsKey(struct) || struct.superStruct() != null && isInstance(struct.superStruct());
    }

    /** All structs asked for and those they extend, super-structs first. */
    List<GcStruct> structs() {
        List<GcStruct> ordered = new ArrayList<>();
        for (GcStruct struct : new ArrayList<>(structs.keySet())) {
            addWithSupers(struct, ordered);
        }
        return ordered;
    }

    private void addWithSupers(GcStruct struct, List<GcStruct> ordered) {
        if (!ordered.contains(struct)) {
            if (struct.superStruct() != null) {
                addWithSupers(struct.superStruct(), ordered);
            }
            ordered.add(struct);
        }
    }

    Map<FuncType, String> signatures() {
        return signatures;
    }

    Map<LowFunction, String> pointers() {
        return pointers;
    }

    /** Internal name of the class of a struct. */
    String struct(GcStruct struct) {
        if (struct == StringTypes.STR) {
            return RUNTIME + "RStr";
        } else if (struct == StringTypes.UNICODE) {
            return RUNTIME + "RUnicode";
        }
        String name = structs.get(struct);
        if (name == null) {
            name = PACKAGE + "s/" + classNames.unique(struct.name());
            structs.put(struct, name);
        }
        questions.note(Questions.Subject.STRUCT, struct, "", name);
        return name;
    }

    /** The name of the field that holds the inlined array. */
    String itemsField(GcStruct struct) {
        return struct == StringTypes.STR || struct == StringTypes.UNICODE ? "chars" : ITEMS;
    }

    /** Internal name of the abstract class of functions with a signature. */
    String signature(FuncType type) {
        String name = signatures.computeIfAbsent(type, t -> PACKAGE + "f/Function" + signatures.size());
        questions.note(Questions.Subject.SIGNATURE, type, "", name);
        return name;
    }

    /** Internal name of the class of the object that stands for a function. */
    String pointer(LowFunction function) {
        signature(function.type());
        String name = pointers.computeIfAbsent(function, f -> PACKAGE + "f/" + classNames.unique(f.name()));
        questions.note(Questions.Subject.POINTER, function, name);
        return name;
    }

    /** What {@code checkcast} and {@code anewarray} name. */
    String internalName(Container container) {
        if (container instanceof GcStruct struct) {
            return struct(struct);
        } else if (container instanceof GcArray array) {
            return "[" + itemDescriptor(array.item());
        }
        return container instanceof FuncType function ? signature(function) : container == Watchers.WATCHERS ? WATCHERS : WEAK_CELL;
    }

    /** The internal name of the reference type. */
    String internalName(LowType type) {
        return type instanceof Ptr ptr ? internalName(ptr.target()) : RUNTIME + "RClass";
    }

    private String itemDescriptor(LowType item) {
        return item == Primitive.CHAR ? "B" : descriptor(item);
    }

    String descriptor(LowType type) {
        if (type instanceof Ptr ptr) {
            String name = internalName(ptr.target());
            return name.startsWith("[") ? name : "L" + name + ";";
        }
        return switch ((Primitive) type) {
            case VOID -> "V";
            case BOOL -> "Z";
            case SIGNED, UNSIGNED -> "J";
            case FLOAT -> "D";
            case CHAR -> "C";
            case UNICHAR -> "I";
            case CLASS -> "L" + RUNTIME + "RClass;";
        };
    }

    String methodDescriptor(FuncType type) {
        return methodDescriptor(type.args(), type.result());
    }

    String methodDescriptor(List<LowType> args, LowType result) {
        return "(" + new Arguments(this, args).descriptor() + ")" + descriptor(result);
    }
}
