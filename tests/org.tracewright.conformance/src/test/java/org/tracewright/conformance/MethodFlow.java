package org.tracewright.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.Opcodes;

/** The control flow of a method, instruction by instruction, with the ways to its exception handlers. */
final class MethodFlow {

    private final InsnList code;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final List<Integer> postorder = new ArrayList<>();
    private final int[] rank;
    private final int[] dominator;

    MethodFlow(MethodNode method) {
        code = method.instructions;
        for (int i = 0; i < code.size(); i++) {
            successors.add(new ArrayList<>());
            predecessors.add(new ArrayList<>());
        }
        for (int i = 0; i < code.size(); i++) {
            addSuccessors(i);
        }
        for (TryCatchBlockNode range : method.tryCatchBlocks) {
            for (int i = code.indexOf(range.start); i < code.indexOf(range.end); i++) {
                add(i, range.handler);
            }
        }
        rank = new int[code.size()];
        dominator = new int[code.size()];
        search();
        dominate();
    }

    private void addSuccessors(int index) {
        AbstractInsnNode instruction = code.get(index);
        boolean goesOn = true;
        if (instruction instanceof JumpInsnNode jump) {
            add(index, jump.label);
            goesOn = jump.getOpcode() != Opcodes.GOTO;
        } else if (instruction instanceof TableSwitchInsnNode table) {
            table.labels.forEach(label -> add(index, label));
            add(index, table.dflt);
            goesOn = false;
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            lookup.labels.forEach(label -> add(index, label));
            add(index, lookup.dflt);
            goesOn = false;
        } else if (instruction.getOpcode() >= Opcodes.IRETURN && instruction.getOpcode() <= Opcodes.RETURN || instruction.getOpcode() == Opcodes.ATHROW) {
            goesOn = false;
        }
        if (goesOn && index + 1 < code.size()) {
            successors.get(index).add(index + 1);
        }
    }

    private void add(int from, LabelNode label) {
        successors.get(from).add(code.indexOf(label));
    }

    /** Depth-first, in postorder. */
    private void search() {
        Arrays.fill(rank, -1);
        Deque<int[]> stack = new ArrayDeque<>();
        boolean[] seen = new boolean[code.size()];
        seen[0] = true;
        stack.push(new int[] {0, 0});
        while (!stack.isEmpty()) {
            int[] top = stack.peek();
            List<Integer> next = successors.get(top[0]);
            if (top[1] == next.size()) {
                stack.pop();
                rank[top[0]] = postorder.size();
                postorder.add(top[0]);
            } else {
                int target = next.get(top[1]++);
                predecessors.get(target).add(top[0]);
                if (!seen[target]) {
                    seen[target] = true;
                    stack.push(new int[] {target, 0});
                }
            }
        }
    }

    /** Cooper, Harvey and Kennedy's iteration. */
    private void dominate() {
        Arrays.fill(dominator, -1);
        dominator[0] = 0;
        for (boolean changed = true; changed;) {
            changed = false;
            for (int i = postorder.size() - 2; i >= 0; i--) {
                int at = postorder.get(i);
                int best = -1;
                for (int from : predecessors.get(at)) {
                    if (dominator[from] >= 0) {
                        best = best < 0 ? from : common(best, from);
                    }
                }
                changed |= dominator[at] != best;
                dominator[at] = best;
            }
        }
    }

    private int common(int a, int b) {
        int x = a;
        int y = b;
        while (x != y) {
            if (rank[x] < rank[y]) {
                x = dominator[x];
            } else {
                y = dominator[y];
            }
        }
        return x;
    }

    /** The number of jumps back to a place that can be gone around: where there is one, a loop has two entries. */
    int waysIntoTheMiddleOfLoops() {
        int count = 0;
        for (int at : postorder) {
            for (int target : successors.get(at)) {
                if (rank[target] >= rank[at] && !dominates(target, at)) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean dominates(int above, int at) {
        int x = at;
        while (rank[x] < rank[above]) {
            x = dominator[x];
        }
        return x == above;
    }
}
