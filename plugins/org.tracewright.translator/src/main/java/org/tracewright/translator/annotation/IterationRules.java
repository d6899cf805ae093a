package org.tracewright.translator.annotation;

import static org.tracewright.translator.annotation.Annotation.Kind.*;

import java.util.List;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.translator.annotation.Annotation.Kind;
import org.tracewright.translator.annotation.SomeIterator.Variant;

/** {@code iter} and {@code next} on the built-in containers. */
final class IterationRules {

    private IterationRules() {
    }

    static void fill(RuleTable table) {
        for (Kind kind : List.of(LIST, DICT, CHAR, STRING, UNICHAR, UNICODE, TUPLE)) {
            table.put(Opcode.ITER, kind, (in, op, args) -> iterator(args.get(0), Variant.ITEMS));
        }
        table.put(Opcode.ITER, ITERATOR, (in, op, args) -> args.get(0));
        table.put(Opcode.NEXT, ITERATOR, (in, op, args) -> next(in, (SomeIterator) args.get(0)));
    }

    static SomeIterator iterator(Annotation container, Variant variant) {
        return new SomeIterator(container.withoutNone().withoutConstant(), variant);
    }

    /** What a step of an iterator gives; impossible where the container stays empty. */
    static Annotation next(Inference in, SomeIterator iterator) {
        Annotation container = iterator.container();
        if (container instanceof SomeIterator inner && iterator.variant() != Variant.ENUMERATE) {
            return next(in, inner);
        }
        return switch (iterator.variant()) {
            case ITEMS, REVERSED -> item(in, container);
            case DICT_VALUES -> in.read(((SomeDict) container).dictDef().value());
            case DICT_PAIRS -> pair(in.read(((SomeDict) container).dictDef().key()), in.read(((SomeDict) container).dictDef().value()));
            case ENUMERATE -> pair(SomeInteger.NON_NEGATIVE, container instanceof SomeIterator inner ? next(in, inner) : item(in, container));
        };
    }

    private static Annotation pair(Annotation first, Annotation second) {
        return first.kind() == IMPOSSIBLE || second.kind() == IMPOSSIBLE ? SomeImpossible.INSTANCE : new SomeTuple(List.of(first, second));
    }

    /** An item of a container, by iteration. */
    static Annotation item(Inference in, Annotation container) {
        return switch (container.kind()) {
            case LIST -> in.read(((SomeList) container).listDef().item());
            case DICT -> in.read(((SomeDict) container).dictDef().key());
            case CHAR, STRING -> SomeChar.ANY;
            case UNICHAR, UNICODE -> SomeUnicodeChar.ANY;
            case TUPLE -> {
                Annotation all = SomeImpossible.INSTANCE;
                for (Annotation item : ((SomeTuple) container).items()) {
                    all = in.join(all, item.withoutConstant());
                }
                yield all;
            }
            case ITERATOR -> next(in, (SomeIterator) container);
            case INSTANCE -> InstanceRules.next(in, container);
            case NONE -> SomeImpossible.INSTANCE;
            default -> in.fail("type-error", "there is no iteration over " + Describe.annotation(container.withoutConstant()));
        };
    }
}
