package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What methods of traces must not have: boxed numbers and reflection. */
final class EmittedMethods {

    private static final Set<String> BOXES = Set.of("java/lang/Boolean", "java/lang/Byte", "java/lang/Character", "java/lang/Short", "java/lang/Integer", "java/lang/Long",
            "java/lang/Float", "java/lang/Double", "java/lang/Number");

    private EmittedMethods() {
    }

    /** All that is wrong with the methods of a class. */
    static List<String> faults(byte[] classFile) {
        ClassNode read = new ClassNode();
        new ClassReader(classFile).accept(read, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        List<String> faults = new ArrayList<>();
        for (MethodNode method : read.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call && isSlow(call)) {
                    faults.add(method.name + " calls " + call.owner + "." + call.name);
                }
            }
        }
        return faults;
    }

    private static boolean isSlow(MethodInsnNode call) {
        return BOXES.contains(call.owner) && (call.name.equals("valueOf") || call.name.equals("<init>") || call.name.endsWith("Value"))
                || call.owner.startsWith("java/lang/reflect/") || call.owner.equals("java/lang/Class") && call.name.startsWith("get");
    }
}
