package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** What methods of traces must not have: boxed numbers, reflection, and loops with two entries, which HotSpot does not optimise. */
final class EmittedMethods {

    private static final Set<String> BOXES = Set.of("java/lang/Boolean", "java/lang/Byte", "java/lang/Character", "java/lang/Short", "java/lang/Integer", "java/lang/Long",
            "java/lang/Float", "java/lang/Double", "java/lang/Number");

    private final MethodNode method;
    private final Map<Integer, Set<Integer>> successors = new HashMap<>();

    private EmittedMethods(MethodNode method) {
        this.method = method;
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
            if (!new EmittedMethods(method).isReducible()) {
                faults.add(method.name + " has a loop with two entries");
            }
        }
        return faults;
    }

    private static boolean isSlow(MethodInsnNode call) {
        return BOXES.contains(call.owner) && (call.name.equals("valueOf") || call.name.equals("<init>") || call.name.endsWith("Value"))
                || call.owner.startsWith("java/lang/reflect/") || call.owner.equals("java/lang/Class") && call.name.startsWith("get");
    }

    /** By Hecht and Ullman's transformations: a block's jumps to itself do not count, a block that is entered from one other only is part of that, and one is left. */
    private boolean isReducible() {
        blocks();
        boolean changed = true;
        while (changed) {
            changed = false;
            Map<Integer, Set<Integer>> predecessors = new HashMap<>();
            successors.forEach((block, targets) -> {
                targets.remove(block);
                targets.forEach(target -> predecessors.computeIfAbsent(target, none -> new HashSet<>()).add(block));
            });
            for (Integer block : List.copyOf(successors.keySet())) {
                Set<Integer> from = predecessors.getOrDefault(block, Set.of());
                if (block != 0 && from.isEmpty()) {
                    successors.remove(block);
                    changed = true;
                    break;
                } else if (block != 0 && from.size() == 1) {
                    Set<Integer> into = successors.get(from.iterator().next());
                    into.remove(block);
                    into.addAll(successors.remove(block));
                    changed = true;
                    break;
                }
            }
        }
        return successors.size() == 1;
    }

    /** A block begins at the start, at a label and behind a jump, and is known by the index of its first instruction. */
    private void blocks() {
        int block = 0;
        boolean goesOn = true;
        for (int i = 0; i < method.instructions.size(); i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            if (i == 0 || instruction instanceof LabelNode || isEnd(method.instructions.get(i - 1))) {
                if (i > 0 && goesOn) {
                    targets(block).add(i);
                }
                block = i;
                for (TryCatchBlockNode range : method.tryCatchBlocks) {
                    if (index(range.start) <= i && i < index(range.end)) {
                        targets(block).add(index(range.handler));
                    }
                }
            }
            Set<Integer> targets = targets(block);
            if (instruction instanceof JumpInsnNode jump) {
                targets.add(index(jump.label));
            } else if (instruction instanceof TableSwitchInsnNode table) {
                table.labels.forEach(label -> targets.add(index(label)));
                targets.add(index(table.dflt));
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                lookup.labels.forEach(label -> targets.add(index(label)));
                targets.add(index(lookup.dflt));
            }
            goesOn = !isEnd(instruction) || instruction instanceof JumpInsnNode && instruction.getOpcode() != Opcodes.GOTO;
        }
    }

    private Set<Integer> targets(int block) {
        return successors.computeIfAbsent(block, none -> new HashSet<>());
    }

    private int index(LabelNode label) {
        return method.instructions.indexOf(label);
    }

    private static boolean isEnd(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return instruction instanceof JumpInsnNode || opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN
                || opcode == Opcodes.ATHROW;
    }
}
