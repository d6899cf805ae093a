package org.tracewright.frontend.objspace.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Joining, repeating and slicing of the built-in sequences. */
final class Sequences {

    private Sequences() {
    }

    /** {@code left + right}, or null where the two cannot be joined. */
    static HostObject concatenate(HostSpace space, HostObject left, HostObject right) {
        if (left instanceof HostStr a && right instanceof HostStr b) {
            byte[] result = Arrays.copyOf(a.bytes(), a.length() + b.length());
            System.arraycopy(b.bytes(), 0, result, a.length(), b.length());
            space.budget().allocate(result.length);
            return new HostStr(result);
        } else if (isText(left) && isText(right)) {
            return HostUnicode.of(space.texts().text(left) + space.texts().text(right));
        } else if (left instanceof HostList a && right instanceof HostList b) {
            return new HostList(joined(space, a.items(), b.items()));
        } else if (left instanceof HostTuple a && right instanceof HostTuple b) {
            return new HostTuple(joined(space, a.items(), b.items()));
        }
        return null;
    }

    private static boolean isText(HostObject object) {
        return object instanceof HostStr || object instanceof HostUnicode;
    }

    private static List<HostObject> joined(HostSpace space, List<HostObject> left, List<HostObject> right) {
        space.budget().allocate(8L * (left.size() + right.size()));
        List<HostObject> result = new ArrayList<>(left.size() + right.size());
        result.addAll(left);
        result.addAll(right);
        return result;
    }

    /** {@code left * right} of a sequence and a count in either order, or null. */
    static HostObject repeat(HostSpace space, HostObject left, HostObject right) {
        if (Numbers.isInteger(left) && !Numbers.isInteger(right)) {
            return repeat(space, right, left);
        }
        if (!Numbers.isInteger(right) || !(left instanceof HostStr || left instanceof HostUnicode || left instanceof HostList || left instanceof HostTuple)) {
            return null;
        }
        long count = Math.max(0, Numbers.toLong(space, right));
        long length = space.operators().subscripts().builtinLength(left);
        int unit = left instanceof HostStr ? 1 : left instanceof HostUnicode ? 4 : 8;
        if (length != 0 && count > Integer.MAX_VALUE / length) {
            space.budget().allocate(Long.MAX_VALUE);
        }
        space.budget().allocate(unit * count * length);
        int times = length == 0 ? 0 : (int) count;
        if (left instanceof HostStr text) {
            return HostStr.of(text.text().repeat(times));
        } else if (left instanceof HostUnicode text) {
            return HostUnicode.of(text.text().repeat(times));
        }
        List<HostObject> items = left instanceof HostList list ? list.items() : ((HostTuple) left).items();
        List<HostObject> result = new ArrayList<>(items.size() * times);
        for (int i = 0; i < times; i++) {
            result.addAll(items);
        }
        return left instanceof HostList ? new HostList(result) : new HostTuple(result);
    }

    /** The part of a built-in sequence, or null where the object is none. */
    static HostObject slice(HostObject sequence, SliceRange range) {
        if (sequence instanceof HostStr text) {
            byte[] result = new byte[range.count()];
            for (int i = 0; i < result.length; i++) {
                result[i] = text.bytes()[range.index(i)];
            }
            return new HostStr(result);
        } else if (sequence instanceof HostUnicode text) {
            int[] result = new int[range.count()];
            for (int i = 0; i < result.length; i++) {
                result[i] = text.codePoints()[range.index(i)];
            }
            return new HostUnicode(result);
        } else if (sequence instanceof HostList list) {
            return new HostList(part(list.items(), range));
        } else if (sequence instanceof HostTuple tuple) {
            return new HostTuple(part(tuple.items(), range));
        }
        return null;
    }

    private static List<HostObject> part(List<HostObject> items, SliceRange range) {
        List<HostObject> result = new ArrayList<>(range.count());
        for (int i = 0; i < range.count(); i++) {
            result.add(items.get(range.index(i)));
        }
        return result;
    }

    /** {@code list[range] = values}. */
    static void assign(HostSpace space, HostList list, SliceRange range, List<HostObject> values) {
        if (range.step() == 1) {
            List<HostObject> part = list.items().subList(range.start(), range.start() + range.count());
            part.clear();
            list.items().addAll(range.start(), values);
            return;
        }
        if (values.size() != range.count()) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "attempt to assign sequence of size " + values.size() + " to extended slice of size " + range.count());
        }
        for (int i = 0; i < range.count(); i++) {
            list.items().set(range.index(i), values.get(i));
        }
    }

    /** {@code del list[range]}. */
    static void delete(HostList list, SliceRange range) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < range.count(); i++) {
            indices.add(range.index(i));
        }
        Collections.sort(indices, Collections.reverseOrder());
        for (int index : indices) {
            list.items().remove(index);
        }
    }
}
