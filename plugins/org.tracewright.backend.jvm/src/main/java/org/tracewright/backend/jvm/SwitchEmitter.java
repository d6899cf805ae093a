package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;

/** Writes a switch on a number or character: a table where the cases are dense, a search where not, comparisons where they are beyond {@code int}. */
final class SwitchEmitter {

    private final FunctionCompiler function;
    private final Block block;
    private final Expressions expressions;
    private final LinkEmitter links;
    private final Code code;

    private record Aside(Label label, Link link) {
    }

    private final List<Aside> asides = new ArrayList<>();

    SwitchEmitter(FunctionCompiler function, Block block, Expressions expressions, LinkEmitter links) {
        this.function = function;
        this.block = block;
        this.expressions = expressions;
        this.links = links;
        code = function.code();
    }

    void emit() {
        List<Link> cases = block.exits().subList(0, block.exits().size() - 1);
        Link otherwise = block.exits().get(block.exits().size() - 1);
        if (cases.stream().allMatch(link -> isSmall(key(link)))) {
            table(cases, otherwise);
        } else {
            compare(cases, otherwise);
        }
        for (Aside aside : asides) {
            code.join(aside.label(), links.needed(List.of(aside.link())), null);
            links.follow(aside.link(), null);
        }
    }

    private static long key(Link link) {
        Object value = link.exitCase();
        return value instanceof Character character ? character : ((Number) value).longValue();
    }

    private static boolean isSmall(long key) {
        return key == (int) key && key != Integer.MIN_VALUE;
    }

    private void table(List<Link> cases, Link otherwise) {
        Label other = label(otherwise);
        TreeMap<Integer, Label> labels = new TreeMap<>();
        for (Link link : cases) {
            labels.putIfAbsent((int) key(link), label(link));
        }
        expressions.push(block.exitSwitch());
        if (Kind.of(block.exitSwitch().type()) == Kind.LONG) {
            code.runtime("Ops", "switchKey", "(J)I");
        }
        if (labels.isEmpty()) {
            code.insn(Opcodes.POP);
            code.jump(Opcodes.GOTO, other);
            return;
        }
        long width = (long) labels.lastKey() - labels.firstKey() + 1;
        if (width <= 4L * labels.size() + 10) {
            Label[] targets = new Label[(int) width];
            for (int i = 0; i < width; i++) {
                targets[i] = labels.getOrDefault(labels.firstKey() + i, other);
            }
            code.out().visitTableSwitchInsn(labels.firstKey(), labels.lastKey(), other, targets);
        } else {
            int[] keys = labels.keySet().stream().mapToInt(Integer::intValue).toArray();
            code.out().visitLookupSwitchInsn(other, keys, labels.values().toArray(Label[]::new));
        }
    }

    private void compare(List<Link> cases, Link otherwise) {
        int slot = function.slots().limit();
        expressions.push(block.exitSwitch());
        code.store(Kind.LONG, slot);
        for (Link link : cases) {
            code.load(Kind.LONG, slot);
            code.number(key(link));
            code.insn(Opcodes.LCMP);
            code.jump(Opcodes.IFEQ, label(link));
        }
        code.jump(Opcodes.GOTO, label(otherwise));
    }

    /** Where to jump for a link: its target, or a place aside that moves values first. */
    private Label label(Link link) {
        if (links.isPlainJump(link)) {
            return function.label(link.target());
        }
        Aside aside = new Aside(new Label(), link);
        asides.add(aside);
        return aside.label();
    }
}
