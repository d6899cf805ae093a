package org.tracewright.frontend.objspace.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.bytecode.CodeObject;
import org.tracewright.frontend.importing.Budget;
import org.tracewright.frontend.importing.HostSystem;
import org.tracewright.frontend.importing.ModuleFinder;
import org.tracewright.frontend.objspace.Cell;
import org.tracewright.frontend.objspace.Frame;
import org.tracewright.frontend.objspace.ObjectSpace;
import org.tracewright.frontend.objspace.Raised;

/**
 * The concrete object space: full dynamic Python on live objects, for the import of a program and for running its entry point without
 * translation. One space serves one program and one thread. It only distributes: attributes, calls, classes, operators, iteration, text and
 * modules each have a class of their own.
 */
public final class HostSpace implements ObjectSpace<HostObject> {

    private final HostSystem system;
    private final Budget budget;
    private final Map<String, HostStr> names = new HashMap<>();
    private final Constants constants = new Constants();
    private final Attributes attributes = new Attributes(this);
    private final Calls calls = new Calls(this);
    private final Classes classes = new Classes(this);
    private final Operators operators = new Operators(this);
    private final Iteration iteration = new Iteration(this);
    private final Texts texts = new Texts(this);
    private final Exceptions exceptions = new Exceptions(this);
    private final OpenFiles files;
    private final Importer importer;

    public HostSpace(HostSystem system, ModuleFinder finder, Budget budget) {
        this.system = system;
        this.budget = budget;
        this.files = new OpenFiles(this, system);
        this.importer = new Importer(this, finder);
    }

    public HostSystem system() {
        return system;
    }

    public Budget budget() {
        return budget;
    }

    Attributes attributes() {
        return attributes;
    }

    Calls calls() {
        return calls;
    }

    Classes classes() {
        return classes;
    }

    Operators operators() {
        return operators;
    }

    Iteration iteration() {
        return iteration;
    }

    Texts texts() {
        return texts;
    }

    Exceptions exceptions() {
        return exceptions;
    }

    /** The files the program has open. */
    public OpenFiles files() {
        return files;
    }

    /** The modules of the program. */
    public Importer importer() {
        return importer;
    }

    // ---- convenience for the other stages

    /** The path that a {@code str} in UTF-8, or a {@code unicode}, names; ValueError where it can name none. */
    public Path path(HostObject name) {
        String given = text(name);
        try {
            return Path.of(name.payload() instanceof HostStr bytes ? new String(bytes.bytes(), StandardCharsets.UTF_8) : given);
        } catch (InvalidPathException problem) {
            throw error(BuiltinTypes.VALUE_ERROR, "not a file name: " + repr(name));
        }
    }

    /** A built-in function by its qualified name, such as {@code __builtin__.len}. */
    public HostObject builtin(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return getAttribute(importModule(qualifiedName.substring(0, dot)), qualifiedName.substring(dot + 1));
    }

    public HostModule importModule(String dottedName) {
        return importer.importModule(dottedName);
    }

    /** The attribute of a class as it stands there, along the method resolution order and without binding; null if there is none. */
    public HostObject lookup(HostType type, String name) {
        return type.lookup(name(name));
    }

    public HostObject getAttribute(HostObject object, String name) {
        return attributes.get(object, name(name));
    }

    /** The attribute, or null where there is none. */
    public HostObject findAttribute(HostObject object, String name) {
        return attributes.getOrNull(object, name(name));
    }

    public void setAttribute(HostObject object, String name, HostObject value) {
        attributes.set(object, name(name), value);
    }

    public HostObject call(HostObject callee, HostObject... args) {
        return calls.call(callee, Arguments.of(args));
    }

    /** Lets that run functions from now on; null for byte code. */
    public void setFunctionRunner(FunctionRunner runner) {
        calls.setRunner(runner);
    }

    /** Calls a method by name. */
    public HostObject callMethod(HostObject object, String name, HostObject... args) {
        return call(getAttribute(object, name), args);
    }

    public boolean isTrue(HostObject object) {
        return operators.isTrue(object);
    }

    public boolean equal(HostObject left, HostObject right) {
        return operators.comparison().equal(left, right);
    }

    public long hash(HostObject object) {
        return operators.comparison().hash(object);
    }

    public String repr(HostObject object) {
        return texts.repr(object);
    }

    /** The result of {@code str(object)}, with one character for each byte. */
    public String str(HostObject object) {
        return texts.str(object).text();
    }

    /** The text of a {@code str} (one character for each byte) or {@code unicode}; TypeError for anything else. */
    public String text(HostObject object) {
        return texts.text(object);
    }

    /** An integer argument; TypeError or OverflowError where it is none that fits. */
    public long toLong(HostObject object) {
        return Numbers.toLong(this, object);
    }

    /** A number argument as a float. */
    public double toDouble(HostObject object) {
        return Numbers.asDouble(this, object);
    }

    /** All items of an iterable, as a new modifiable list. */
    public List<HostObject> listOf(HostObject iterable) {
        return iteration.toList(iterable);
    }

    /** Performs an operation of any number of arguments. */
    public HostObject perform(Opcode opcode, HostObject... args) {
        return operators.perform(opcode, List.of(args));
    }

    public boolean isInstance(HostObject object, HostObject classes) {
        return classes().isInstance(object, classes);
    }

    /** The exception that a handler of the running call took, or null. */
    public Raised handledException() {
        return exceptions.handled();
    }

    /** The innermost running frame, or null. */
    public HostFrame currentFrame() {
        return calls.currentFrame();
    }

    /** An exception of that class with those arguments, to be thrown. */
    public Raised raised(HostType type, HostObject... args) {
        return exceptions.error(type, args);
    }

    /** An exception of that class with one argument, to be thrown. */
    public Raised error(HostType type, String message) {
        return exceptions.error(type, HostStr.of(message));
    }

    /** A {@code str} of the text in UTF-8, as a program's source would have it. */
    public static HostStr utf8(String text) {
        return new HostStr(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a global name means in a module: its own, or the built-in one; null if there is neither. */
    public HostObject globalOrBuiltin(HostDict globals, String name) {
        HostObject value = globals.get(name(name));
        if (value == null) {
            value = importer.builtins().dict().get(name(name));
        }
        return value != null ? value : importer.lateBuiltin(name);
    }

    // ---- what the evaluator asks for

    @Override
    public HostObject constant(CodeObject code, int index) {
        return constants.get(code, index);
    }

    @Override
    public HostStr name(String name) {
        HostStr known = names.get(name);
        if (known == null) {
            known = HostStr.of(name);
            names.put(name, known);
        }
        return known;
    }

    @Override
    public HostObject none() {
        return HostNone.NONE;
    }

    @Override
    public HostObject perform(Opcode opcode, List<HostObject> args) {
        try {
            return operators.perform(opcode, args);
        } catch (ClassCastException | IndexOutOfBoundsException | NumberFormatException | ArithmeticException refused) {
            throw unforeseen(refused);
        }
    }

    /** Built-in code checks what programs commonly get wrong; the rest is found out by Java, and is the program's fault all the same. */
    private Raised unforeseen(RuntimeException refused) {
        return error(BuiltinTypes.TYPE_ERROR, "a built-in operation got arguments it cannot work on (" + refused.getClass().getSimpleName() + ")");
    }

    @Override
    public HostObject call(HostObject callee, List<HostObject> args, CallShape shape) {
        try {
            return calls.call(callee, calls.arguments(callee, args, shape));
        } catch (ClassCastException | IndexOutOfBoundsException | NumberFormatException | ArithmeticException refused) {
            throw unforeseen(refused);
        }
    }

    @Override
    public boolean exitsMaySuppress() {
        return true;
    }

    @Override
    public boolean branch(Frame<HostObject> frame, HostObject condition, boolean jumpWhen, int target, HostObject onJump) {
        return isTrue(condition) == jumpWhen;
    }

    @Override
    public HostObject next(Frame<HostObject> frame, HostObject iterator, int exhausted) {
        return iteration.next(iterator);
    }

    @Override
    public List<HostObject> unpack(HostObject sequence, int count) {
        return iteration.unpack(sequence, count);
    }

    @Override
    public HostObject loadGlobal(Frame<HostObject> frame, String name) {
        HostObject value = globalOrBuiltin((HostDict) frame.globals(), name);
        if (value == null) {
            throw HostException.about(error(BuiltinTypes.NAME_ERROR, (frame.nameSpace() == null ? "global name '" : "name '") + name + "' is not defined"), name,
                    List.of((HostDict) frame.globals(), importer.builtins().dict()));
        }
        return value;
    }

    @Override
    public void storeGlobal(Frame<HostObject> frame, String name, HostObject value) {
        ((HostDict) frame.globals()).put(name(name), value);
    }

    @Override
    public void deleteGlobal(Frame<HostObject> frame, String name) {
        delete((HostDict) frame.globals(), name);
    }

    private void delete(HostDict space, String name) {
        if (space.remove(name(name)) == null) {
            throw error(BuiltinTypes.NAME_ERROR, "name '" + name + "' is not defined");
        }
    }

    @Override
    public HostObject loadName(Frame<HostObject> frame, String name) {
        HostObject value = ((HostDict) frame.nameSpace()).get(name(name));
        return value != null ? value : loadGlobal(frame, name);
    }

    @Override
    public void storeName(Frame<HostObject> frame, String name, HostObject value) {
        ((HostDict) frame.nameSpace()).put(name(name), value);
    }

    @Override
    public void deleteName(Frame<HostObject> frame, String name) {
        delete((HostDict) frame.nameSpace(), name);
    }

    @Override
    public Raised unbound(Frame<HostObject> frame, String name) {
        if (frame.code().frees().contains(name)) {
            return error(BuiltinTypes.NAME_ERROR, "free variable '" + name + "' referenced before assignment in enclosing scope");
        }
        return error(BuiltinTypes.UNBOUND_LOCAL_ERROR, "local variable '" + name + "' referenced before assignment");
    }

    @Override
    public HostObject makeFunction(Frame<HostObject> frame, CodeObject code, List<HostObject> defaults, List<Cell<HostObject>> closure) {
        return new HostFunction(code, (HostDict) frame.globals(), code.name(), defaults, closure);
    }

    @Override
    public HostObject cellValue(Cell<HostObject> cell) {
        return new HostCell(cell);
    }

    @Override
    public Cell<HostObject> cellOf(HostObject value) {
        return ((HostCell) value).cell();
    }

    @Override
    public HostObject buildClass(Frame<HostObject> frame, HostObject name, HostObject bases, HostObject body) {
        return classes.classStatement(frame, (HostStr) name, (HostTuple) bases, body);
    }

    @Override
    public HostObject nameSpaceOf(Frame<HostObject> frame) {
        return frame.nameSpace();
    }

    @Override
    public HostObject importName(Frame<HostObject> frame, String name, HostObject fromList, int level) {
        return importer.importName((HostDict) frame.globals(), name, fromList, level);
    }

    @Override
    public HostObject importFrom(HostObject module, String name) {
        return importer.importFrom(module, name);
    }

    @Override
    public void importStar(Frame<HostObject> frame, HostObject module) {
        importer.importStar((HostDict) (frame.nameSpace() == null ? frame.globals() : frame.nameSpace()), module);
    }

    @Override
    public Raised raise(Frame<HostObject> frame, List<HostObject> values) {
        return exceptions.raise(values);
    }

    @Override
    public Raised reraise(Frame<HostObject> frame, HostObject type, HostObject value) {
        return exceptions.reraise(type, value);
    }

    @Override
    public void handling(Frame<HostObject> frame, Raised raised) {
        exceptions.setHandled(raised);
    }

    @Override
    public void extend(HostObject container, List<HostObject> values) {
        if (container instanceof HostList list) {
            list.items().add(values.get(0));
        } else if (container instanceof HostSet set) {
            set.elements().putNormal(DictKeys.of(this, values.get(0)), values.get(0), HostNone.NONE);
        } else {
            ((HostDict) container).putNormal(DictKeys.of(this, values.get(0)), values.get(0), values.get(1));
        }
    }

    @Override
    public void printItem(HostObject file, HostObject value) {
        files.printItem(file, value);
    }

    @Override
    public void printNewline(HostObject file) {
        files.printNewline(file);
    }

    @Override
    public void exec(Frame<HostObject> frame, HostObject source, HostObject globals, HostObject locals) {
        importer.dynamic().exec(frame, source, globals, locals);
    }

    @Override
    public void backEdge(Frame<HostObject> frame) {
        budget.step();
    }
}
