package org.tracewright.backend.jvm;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.GraphIdentity;

/**
 * The instructions of a method, which can be written again for a graph of the same identity, as long as the whole program gives the same answers.
 *
 * @param questions what their generation asked of the program, in this order
 */
record RecordedMethod(List<Questions.Question> questions, List<Step> steps, int labels) {

    /** Writes one instruction, or what else a method consists of. */
    interface Step {

        void play(Playback playback);
    }

    /** Writes the method and gives its size. */
    int play(MethodVisitor out, GraphIdentity identity, ProgramAnswers answers) {
        Playback playback = new Playback(out, identity, answers, labels);
        out.visitCode();
        steps.forEach(step -> step.play(playback));
        Label end = new Label();
        out.visitLabel(end);
        ClassFiles.end(out);
        return end.getOffset();
    }

    /** Where a method is written again. */
    static final class Playback {

        private final MethodVisitor out;
        private final GraphIdentity identity;
        private final ProgramAnswers answers;
        private final Label[] labels;

        Playback(MethodVisitor out, GraphIdentity identity, ProgramAnswers answers, int labels) {
            this.out = out;
            this.identity = identity;
            this.answers = answers;
            this.labels = new Label[labels];
            for (int i = 0; i < labels; i++) {
                this.labels[i] = new Label();
            }
        }

        MethodVisitor out() {
            return out;
        }

        Label label(int number) {
            return labels[number];
        }

        Label[] labels(int[] numbers) {
            Label[] chosen = new Label[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                chosen[i] = labels[numbers[i]];
            }
            return chosen;
        }

        int line(int place) {
            return identity.places().get(place).line();
        }

        void pushObject(int number) {
            answers.constants().push(out, identity.object(number));
        }

        void pushClass(String name) {
            answers.constants().push(out, answers.lowClass(name));
        }

        void pushPlace(int place, String function) {
            SourcePosition own = identity.places().get(0);
            out.visitLdcInsn(Code.place(own.file(), line(place), function));
        }
    }
}
