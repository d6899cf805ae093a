package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.jit.codewriter.CodeWriter;
import org.tracewright.jit.codewriter.format.JitProgramWriter;
import org.tracewright.jit.codewriter.tables.Drivers;
import org.tracewright.jit.runtime.cpu.LoadedProgram;
import org.tracewright.jit.runtime.jitcode.JitProgram;
import org.tracewright.runtime.ProgramData;

/** Generates the classes of a program. Code comes first: types and prebuilt objects are generated when code, or one of them, names them. */
public final class JvmBackend {

    /** HotSpot never compiles larger methods. */
    private static final int LARGEST_COMPILED = 8000;

    /** What the outliner aims at first: its measure is rough. */
    private static final int WANTED_SIZE = 7000;
    /** So few operations never make so large a method. */
    private static final int SURELY_SMALL = 400;

    private final Program program;
    private final JvmOptions options;
    private final JitInput jit;
    private final JitNames jitNames;
    private final Generation generation;
    private final MethodRecall recall;
    private final DataSection data;
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final List<String> largeMethods = new ArrayList<>();
    private final Set<Object> generated = new HashSet<>();

    private JvmBackend(Program program, JvmOptions options, JitInput jit, MethodMemory memory) {
        this.program = program;
        this.options = options;
        this.jit = jit;
        Layout layout = new Layout(program);
        List<LowFunction> callers = new ArrayList<>(program.functions());
        if (jit != null) {
            callers.addAll(jit.split().functions());
        }
        JitDrivers drivers = jit == null ? null : new JitDrivers(jit.split(), jit.copies(), layout);
        generation = new Generation(layout, new Constants(layout), new VirtualMethods(program, layout, callers), new ClassObjects(program, layout),
                new CaughtClasses(program, layout.questions()), drivers, new ParameterRanges(program, drivers == null ? List.of() : drivers.all()));
        recall = new MethodRecall(generation, new ProgramAnswers(program, generation), memory.last(jit != null));
        jitNames = jit == null ? null : new JitNames(generation, jit.copies());
        data = new DataSection(program, layout, generation.classObjects(), jit != null || makesInstancesOfClasses(program));
    }

    /** Generates a program that was verified. */
    public static JvmImage generate(Program program, JvmOptions options) {
        return generate(program, options, null);
    }

    /** Generates a program with a tracing compiler, or without one where {@code jit} is null. */
    public static JvmImage generate(Program program, JvmOptions options, JitInput jit) {
        return generate(program, options, jit, new MethodMemory());
    }

    /** As {@link #generate(Program, JvmOptions, JitInput)}; methods that are as they were in the translation before are taken from memory. */
    public static JvmImage generate(Program program, JvmOptions options, JitInput jit, MethodMemory memory) {
        JvmBackend backend = new JvmBackend(program, options, jit, memory);
        JvmImage image = backend.generate();
        memory.keep(jit != null, backend.recall);
        return image;
    }

    private static boolean makesInstancesOfClasses(Program program) {
        return program.functions().stream().anyMatch(function -> function.mentions().newOfClass());
    }

    private JvmImage generate() {
        methods().forEach((name, functions) -> classes.put(name, module(name, functions)));
        classes.put(Layout.CLASS_OBJECT, generation.classObjects().generate());
        JitProgram jitProgram = jit == null ? null : jitClasses();
        while (generateNamed()) {
            // Each round may name more.
        }
        generation.constants().generate(classes);
        classes.put(Layout.DATA, new DataClass(generation.layout(), data.prototypes()).generate());
        classes.put(Layout.MAIN, MainClass.generate(program, generation.layout(), options));
        Map<String, byte[]> resources = new TreeMap<>();
        resources.put(Layout.PACKAGE + ProgramData.RESOURCE, data.encode(roots()));
        if (jit != null) {
            int first = generation.constants().roots().size();
            resources.put(Layout.PACKAGE + LoadedProgram.JITCODE, JitProgramWriter.write(jitProgram, constant -> first + jitNames.number(constant)));
        }
        return new JvmImage(classes, Layout.MAIN, resources, options, largeMethods);
    }

    /** Writes the jitcode and generates what it and the drivers need. */
    private JitProgram jitClasses() {
        JitProgram written = CodeWriter.write(jit.split(), jitNames);
        List<Drivers.Driver> drivers = generation.drivers().all();
        for (Drivers.Driver driver : drivers) {
            classes.put(JitDrivers.className(driver), new JitDriverClass(driver, generation.layout()).generate());
            classes.put(JitDrivers.countingClassName(driver), JitDriverClass.generateCounting(driver, generation.layout()));
        }
        classes.put(JitSupportClass.NAME, new JitSupportClass(generation.layout(), jitNames, drivers.size()).generate());
        classes.put(JitAccessClass.NAME, new JitAccessClass(generation.layout(), written).generate());
        return written;
    }

    /** The objects that code names, then those that jitcode names. */
    private List<Object> roots() {
        List<Object> roots = new ArrayList<>(generation.constants().roots());
        if (jit != null) {
            roots.addAll(jitNames.constants());
        }
        return roots;
    }

    /** The functions of each class of static methods, those that were too large in parts. */
    private Map<String, List<LowFunction>> methods() {
        Map<String, List<LowFunction>> methods = new LinkedHashMap<>();
        for (List<LowFunction> functions : generation.layout().modules().values()) {
            for (LowFunction function : functions) {
                for (LowFunction part : parts(function)) {
                    methods.computeIfAbsent(generation.layout().function(part).owner(), owner -> new ArrayList<>()).add(part);
                }
            }
        }
        return methods;
    }

    private byte[] module(String name, List<LowFunction> functions) {
        ClassWriter writer = ClassFiles.start(name, "java/lang/Object", Opcodes.ACC_FINAL);
        String file = functions.get(0).mentions().file();
        writer.visitSource(file.isEmpty() ? "generated" : file, null);
        for (LowFunction function : functions) {
            int size = compile(function, writer);
            if (size > LARGEST_COMPILED) {
                largeMethods.add(function.name() + ": " + size + " bytes");
            }
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The function, or what it is split into if its method were too large. */
    private List<LowFunction> parts(LowFunction function) {
        if (function.mentions().size() < SURELY_SMALL) {
            return List.of(function);
        }
        int size = size(function);
        if (size <= LARGEST_COMPILED) {
            return List.of(function);
        }
        for (int wanted = WANTED_SIZE;; wanted -= WANTED_SIZE / 7) {
            List<LowFunction> parts = new Outliner(function, size, wanted).split();
            generation.layout().replace(function, parts.get(0));
            parts.subList(1, parts.size()).forEach(part -> generation.layout().placePart(part, function));
            if (wanted < WANTED_SIZE / 2 || parts.stream().mapToInt(this::size).max().orElseThrow() <= LARGEST_COMPILED) {
                return parts;
            }
        }
    }

    private int size(LowFunction function) {
        return compile(function, ClassFiles.start(Layout.PACKAGE + "Scratch", "java/lang/Object", 0));
    }

    /** Adds the function's method and gives its size. */
    private int compile(LowFunction function, ClassWriter writer) {
        Layout.Method method = generation.layout().function(function);
        MethodVisitor out = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, method.name(), method.descriptor(), null, null);
        Drivers.Driver driver = jit == null ? null : generation.drivers().ofRunner(function);
        try {
            return driver != null ? new RunnerMethod(driver, generation.layout(), out).compile() : recall.compile(function, out);
        } catch (RuntimeException e) {
            throw new IllegalStateException("function " + function.name() + ": " + e.getMessage(), e);
        }
    }

    /** Generates what has been named and not generated yet; whether there was anything. */
    private boolean generateNamed() {
        int before = generated.size();
        Layout layout = generation.layout();
        data.collect(roots());
        StructClasses structs = new StructClasses(generation);
        for (GcStruct struct : layout.structs()) {
            if (generated.add(struct)) {
                classes.put(layout.struct(struct), structs.generate(struct));
            }
        }
        FunctionPointers pointers = new FunctionPointers(layout);
        for (LowFunction function : List.copyOf(layout.pointers().keySet())) {
            if (generated.add(function)) {
                classes.put(layout.pointer(function), pointers.pointer(function));
            }
        }
        layout.signatures().keySet().stream().toList().forEach(type -> {
            if (generated.add(type)) {
                classes.put(layout.signature(type), pointers.signature(type));
            }
        });
        return generated.size() > before;
    }
}
