package org.tracewright.conformance;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.tracewright.backend.jvm.JitInput;
import org.tracewright.backend.jvm.JvmBackend;
import org.tracewright.backend.jvm.JvmImage;
import org.tracewright.backend.jvm.JvmOptions;
import org.tracewright.translator.driver.OptimizedPortals;
import org.tracewright.translator.driver.Translation;

/** What the class files of all programs, those beside a tracing compiler too, must not have: boxed numbers, reflection, method handles, methods that HotSpot never compiles, loops that it does not optimise. */
@RunWith(Parameterized.class)
public class ClassFilesTest {

    private static final int LARGEST_COMPILED = 8000;
    private static final Set<String> BOXES = Set.of("java/lang/Boolean", "java/lang/Byte", "java/lang/Character", "java/lang/Short", "java/lang/Integer",
            "java/lang/Long", "java/lang/Float", "java/lang/Double", "java/lang/Number");
    private static final List<String> REFLECTION = List.of("java/lang/reflect/", "java/lang/invoke/", "sun/");

    private final ConformanceProgram program;

    public ClassFilesTest(ConformanceProgram program) {
        this.program = program;
    }

    /** Every program is a test of its own. */
    @Parameters(name = "{0}")
    public static List<Object[]> programs() {
        return ConformanceProgram.chosen().stream().map(program -> new Object[] {program}).toList();
    }

    @Test(timeout = 60_000)
    public void haveNothingSlow() {
        search(JvmBackend.generate(Translations.after(Translation::optimized, program), JvmOptions.named(program.commandName())));
        if (program.name().startsWith("jit/")) {
            OptimizedPortals portals = Translations.after(Translation::optimizedPortals, program);
            search(JvmBackend.generate(portals.optimized(), JvmOptions.named(program.commandName()), new JitInput(portals.split(), portals.copies())));
        }
    }

    private static void search(JvmImage image) {
        List<String> found = new ArrayList<>();
        image.classes().forEach((name, bytes) -> {
            new ClassReader(bytes).accept(new Searcher(name, found), 0);
            searchLoops(name, bytes, found);
        });
        assertEquals(List.of(), found);
        assertEquals(List.of(), image.largeMethods());
    }

    private static void searchLoops(String name, byte[] bytes, List<String> found) {
        ClassNode read = new ClassNode();
        new ClassReader(bytes).accept(read, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        for (MethodNode method : read.methods) {
            if (method.instructions.size() > 0 && new MethodFlow(method).waysIntoTheMiddleOfLoops() > 0) {
                found.add(name + "." + method.name + " has a loop with two entries");
            }
        }
    }

    /** Reads all methods of a class, and writes them again, to learn how long they are. */
    private static final class Searcher extends ClassVisitor {

        private final String owner;
        private final List<String> found;

        Searcher(String owner, List<String> found) {
            super(Opcodes.ASM9, new ClassWriter(0));
            this.owner = owner;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CodeSearcher(super.visitMethod(access, name, descriptor, signature, exceptions), owner + "." + name, found);
        }
    }

    /** Reads the instructions of a method. */
    private static final class CodeSearcher extends MethodVisitor {

        private final String method;
        private final List<String> found;

        CodeSearcher(MethodVisitor writer, String method, List<String> found) {
            super(Opcodes.ASM9, writer);
            this.method = method;
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            boolean boxes = BOXES.contains(owner) && (name.equals("valueOf") || name.equals("<init>") || name.endsWith("Value"));
            boolean reflects = REFLECTION.stream().anyMatch(owner::startsWith) && !isAccessOfTraces(owner, name)
                    || owner.equals("java/lang/Class") && (name.startsWith("get") || name.startsWith("for") || name.startsWith("new"));
            if (boxes || reflects) {
                found.add(method + " calls " + owner + "." + name);
            }
        }

        /** Classes of traces are defined with the access of a class of the program. */
        private static boolean isAccessOfTraces(String owner, String name) {
            return owner.equals("java/lang/invoke/MethodHandles") && name.equals("lookup");
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
            found.add(method + " has an invokedynamic, " + name);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            super.visitTypeInsn(opcode, type);
            if (BOXES.contains(type)) {
                found.add(method + " names " + type);
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            Label end = new Label();
            super.visitLabel(end);
            super.visitMaxs(maxStack, maxLocals);
            if (end.getOffset() > LARGEST_COMPILED) {
                found.add(method + " has " + end.getOffset() + " bytes");
            }
        }
    }
}
