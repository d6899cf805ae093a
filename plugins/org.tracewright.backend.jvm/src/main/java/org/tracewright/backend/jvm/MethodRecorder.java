package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.GraphIdentity;
import org.tracewright.flow.heap.LowClass;

/** Passes the instructions of a method on and remembers them. Its objects and lines are remembered by their numbers, since they are others the next time. */
final class MethodRecorder extends MethodVisitor {

    private final GraphIdentity identity;
    private final String file;
    private final Consumer<Object> pushPrebuilt;
    private final List<RecordedMethod.Step> steps = new ArrayList<>();
    private final Map<Label, Integer> labels = new IdentityHashMap<>();
    private boolean nameless;

    /**
     * @param file         the file in which the method's lines are
     * @param pushPrebuilt writes the instruction that pushes a prebuilt object
     */
    MethodRecorder(MethodVisitor out, GraphIdentity identity, String file, Consumer<Object> pushPrebuilt) {
        super(Opcodes.ASM9, out);
        this.identity = identity;
        this.file = file;
        this.pushPrebuilt = pushPrebuilt;
    }

    /** What was written; null where a part of it has no number. */
    RecordedMethod recorded(List<Questions.Question> questions) {
        return nameless || questions == null ? null : new RecordedMethod(questions, List.copyOf(steps), labels.size());
    }

    private int number(Label label) {
        return labels.computeIfAbsent(label, l -> labels.size());
    }

    private int[] numbers(Label[] many) {
        int[] numbers = new int[many.length];
        for (int i = 0; i < many.length; i++) {
            numbers[i] = number(many[i]);
        }
        return numbers;
    }

    /** The number of a line of the method's file. */
    private int place(int line) {
        Integer number = identity.number(new SourcePosition(file, line, 0, 0));
        nameless |= number == null;
        return number == null ? 0 : number;
    }

    /** Pushes a prebuilt object or a class. */
    void prebuilt(Object value) {
        pushPrebuilt.accept(value);
        if (value instanceof LowClass lowClass) {
            String name = lowClass.name();
            steps.add(playback -> playback.pushClass(name));
        } else {
            Integer number = identity.number(value);
            nameless |= number == null;
            steps.add(number == null ? playback -> { } : playback -> playback.pushObject(number));
        }
    }

    /** Pushes the text that names a line of the method's file, and the function. */
    void place(int line, String function) {
        super.visitLdcInsn(Code.place(file, line, function));
        int place = place(line);
        steps.add(playback -> playback.pushPlace(place, function));
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        super.visitLineNumber(line, start);
        int place = place(line);
        int label = number(start);
        steps.add(playback -> playback.out().visitLineNumber(playback.line(place), playback.label(label)));
    }

    @Override
    public void visitInsn(int opcode) {
        super.visitInsn(opcode);
        steps.add(playback -> playback.out().visitInsn(opcode));
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        super.visitIntInsn(opcode, operand);
        steps.add(playback -> playback.out().visitIntInsn(opcode, operand));
    }

    @Override
    public void visitVarInsn(int opcode, int slot) {
        super.visitVarInsn(opcode, slot);
        steps.add(playback -> playback.out().visitVarInsn(opcode, slot));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, type);
        steps.add(playback -> playback.out().visitTypeInsn(opcode, type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        steps.add(playback -> playback.out().visitFieldInsn(opcode, owner, name, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        steps.add(playback -> playback.out().visitMethodInsn(opcode, owner, name, descriptor, isInterface));
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        super.visitJumpInsn(opcode, target);
        int label = number(target);
        steps.add(playback -> playback.out().visitJumpInsn(opcode, playback.label(label)));
    }

    @Override
    public void visitLabel(Label label) {
        super.visitLabel(label);
        int number = number(label);
        steps.add(playback -> playback.out().visitLabel(playback.label(number)));
    }

    @Override
    public void visitLdcInsn(Object value) {
        super.visitLdcInsn(value);
        steps.add(playback -> playback.out().visitLdcInsn(value));
    }

    @Override
    public void visitIincInsn(int slot, int increment) {
        super.visitIincInsn(slot, increment);
        steps.add(playback -> playback.out().visitIincInsn(slot, increment));
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label other, Label... targets) {
        super.visitTableSwitchInsn(least, most, other, targets);
        int otherwise = number(other);
        int[] cases = numbers(targets);
        steps.add(playback -> playback.out().visitTableSwitchInsn(least, most, playback.label(otherwise), playback.labels(cases)));
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] targets) {
        super.visitLookupSwitchInsn(other, keys, targets);
        int otherwise = number(other);
        int[] cases = numbers(targets);
        steps.add(playback -> playback.out().visitLookupSwitchInsn(playback.label(otherwise), keys, playback.labels(cases)));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        super.visitTryCatchBlock(start, end, handler, type);
        int[] range = numbers(new Label[] {start, end, handler});
        steps.add(playback -> playback.out().visitTryCatchBlock(playback.label(range[0]), playback.label(range[1]), playback.label(range[2]), type));
    }

    @Override
    public void visitLocalVariable(String name, String descriptor, String signature, Label start, Label end, int slot) {
        super.visitLocalVariable(name, descriptor, signature, start, end, slot);
        int from = number(start);
        int to = number(end);
        steps.add(playback -> playback.out().visitLocalVariable(name, descriptor, signature, playback.label(from), playback.label(to), slot));
    }

    @Override
    public void visitFrame(int type, int localCount, Object[] locals, int stackCount, Object[] stack) {
        super.visitFrame(type, localCount, locals, stackCount, stack);
        steps.add(playback -> playback.out().visitFrame(type, localCount, locals, stackCount, stack));
    }
}
