package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tracewright.frontend.objspace.Raised;

/** Iterators and what consumes them. */
final class Iteration {

    private final HostSpace space;

    Iteration(HostSpace space) {
        this.space = space;
    }

    /** The result of {@code iter(object)}. */
    HostObject iterator(HostObject object) {
        HostObject method = Operators.special(space, object, Names.ITER);
        if (method != null) {
            return space.call(method);
        }
        HostObject value = object.payload();
        if (value instanceof HostIterator || value instanceof HostGenerator) {
            return value;
        }
        Iterator<HostObject> items = builtinIterator(value);
        if (items != null) {
            return new HostIterator(items);
        }
        HostObject getItem = Operators.special(space, object, Names.GETITEM);
        if (getItem == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + object.type().name() + "' object is not iterable");
        }
        return new HostIterator(new ItemIterator(getItem));
    }

    private Iterator<HostObject> builtinIterator(HostObject value) {
        if (value instanceof HostList list) {
            return new IndexIterator(() -> list.items().size(), list.items()::get);
        } else if (value instanceof HostTuple tuple) {
            return tuple.items().iterator();
        } else if (value instanceof HostStr text) {
            return new IndexIterator(text::length, i -> new HostStr(new byte[] {text.bytes()[i]}));
        } else if (value instanceof HostUnicode text) {
            return new IndexIterator(text::length, i -> new HostUnicode(new int[] {text.codePoints()[i]}));
        } else if (value instanceof HostDict dict) {
            return keys(dict);
        } else if (value instanceof HostSet set) {
            return keys(set.elements());
        } else if (value instanceof HostRange range) {
            return new IndexIterator(() -> (int) Math.min(range.length(), Integer.MAX_VALUE), range::get);
        } else if (value instanceof HostFile file) {
            return new LineIterator(file);
        }
        return null;
    }

    private static Iterator<HostObject> keys(HostDict dict) {
        Iterator<HostDict.Entry> entries = dict.entries().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public HostObject next() {
                return entries.next().key();
            }
        };
    }

    /** The next item, or null at the end. */
    HostObject next(HostObject iterator) {
        if (iterator instanceof HostIterator simple) {
            try {
                return simple.items().hasNext() ? simple.items().next() : null;
            } catch (ConcurrentModificationException changed) {
                throw space.error(BuiltinTypes.RUNTIME_ERROR, "dictionary changed size during iteration");
            }
        } else if (iterator instanceof HostGenerator generator) {
            return orEnd(() -> space.calls().resume(generator, HostNone.NONE, null));
        }
        HostObject spelled2 = iterator.type().lookup(Names.NEXT);
        HostObject method = spelled2 != null ? spelled2 : iterator.type().lookup(Names.NEXT_3);
        if (method == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "'" + iterator.type().name() + "' object is not an iterator");
        }
        return orEnd(() -> space.call(space.attributes().bind(method, iterator, iterator.type())));
    }

    /** The result, or null where StopIteration is raised. */
    private static HostObject orEnd(Supplier<HostObject> next) {
        try {
            return next.get();
        } catch (Raised raised) {
            if (Exceptions.is(raised, BuiltinTypes.STOP_ITERATION)) {
                return null;
            }
            throw raised;
        }
    }

    HostObject nextOrRaise(HostObject iterator) {
        HostObject item = next(iterator);
        if (item == null) {
            throw space.exceptions().error(BuiltinTypes.STOP_ITERATION);
        }
        return item;
    }

    /** All items, as a new modifiable list. */
    List<HostObject> toList(HostObject object) {
        HostObject value = object.payload();
        if (Operators.special(space, object, Names.ITER) == null && Subscripts.itemsOf(value) != null) {
            return new ArrayList<>(Subscripts.itemsOf(value));
        }
        List<HostObject> result = new ArrayList<>();
        HostObject iterator = iterator(object);
        for (HostObject item = next(iterator); item != null; item = next(iterator)) {
            result.add(item);
            if (result.size() % 1024 == 0) {
                space.budget().allocate(8 * 1024);
                space.budget().step();
            }
        }
        return result;
    }

    boolean any(HostObject object, Predicate<HostObject> condition) {
        HostObject iterator = iterator(object);
        for (HostObject item = next(iterator); item != null; item = next(iterator)) {
            if (condition.test(item)) {
                return true;
            }
        }
        return false;
    }

    /** A lazy iterator as Java has it. */
    Iterator<HostObject> javaIterator(HostObject object) {
        HostObject iterator = iterator(object);
        return new Lookahead(() -> next(iterator));
    }

    List<HostObject> unpack(HostObject sequence, int count) {
        List<HostObject> items = toList(sequence);
        if (items.size() > count) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "too many values to unpack");
        } else if (items.size() < count) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "need more than " + items.size() + " value" + (items.size() == 1 ? "" : "s") + " to unpack");
        }
        return items;
    }

    /** Items by index, asked anew each time, since a list may grow while it is iterated. */
    private static final class IndexIterator implements Iterator<HostObject> {

        private final IntSupplier length;
        private final IntFunction<HostObject> item;
        private int next;

        IndexIterator(IntSupplier length, IntFunction<HostObject> item) {
            this.length = length;
            this.item = item;
        }

        @Override
        public boolean hasNext() {
            return next < length.getAsInt();
        }

        @Override
        public HostObject next() {
            return item.apply(next++);
        }
    }

    /** Items that a supplier gives until it gives null. */
    static final class Lookahead implements Iterator<HostObject> {

        private final Supplier<HostObject> supplier;
        private HostObject ahead;

        Lookahead(Supplier<HostObject> supplier) {
            this.supplier = supplier;
        }

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = supplier.get();
            }
            return ahead != null;
        }

        @Override
        public HostObject next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            HostObject item = ahead;
            ahead = null;
            return item;
        }
    }

    /** The old protocol: {@code __getitem__} with 0, 1, … until IndexError. */
    private final class ItemIterator implements Iterator<HostObject> {

        private final Lookahead items;
        private long index;

        ItemIterator(HostObject getItem) {
            items = new Lookahead(() -> {
                try {
                    return space.call(getItem, new HostInt(index++));
                } catch (Raised raised) {
                    if (Exceptions.is(raised, BuiltinTypes.INDEX_ERROR) || Exceptions.is(raised, BuiltinTypes.STOP_ITERATION)) {
                        return null;
                    }
                    throw raised;
                }
            });
        }

        @Override
        public boolean hasNext() {
            return items.hasNext();
        }

        @Override
        public HostObject next() {
            return items.next();
        }
    }

    private final class LineIterator implements Iterator<HostObject> {

        private final Lookahead lines;

        LineIterator(HostFile file) {
            lines = new Lookahead(() -> {
                HostStr line = space.files().readLine(file);
                return line.length() == 0 ? null : line;
            });
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public HostObject next() {
            return lines.next();
        }
    }
}
