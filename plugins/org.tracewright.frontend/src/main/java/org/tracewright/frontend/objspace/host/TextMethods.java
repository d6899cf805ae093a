package org.tracewright.frontend.objspace.host;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.tracewright.flow.graph.Opcode;

/** The methods that {@code str} and {@code unicode} share. A {@code str} is worked on as text with one character for each byte. */
final class TextMethods {

    private final HostType type;

    private TextMethods(HostType type) {
        this.type = type;
    }

    static void install(HostType type) {
        TextMethods methods = new TextMethods(type);
        MethodTable table = new MethodTable(type);
        table.arithmetic(Opcode.ADD, Opcode.MUL, Opcode.MOD).comparisons().container().operation("__getitem__", Opcode.GETITEM)
                .operation("__getslice__", Opcode.GETSLICE).method("__hash__", 0, 0, (space, args) -> new HostInt(space.hash(args.get(0))));
        methods.constructors(table);
        methods.searching(table);
        methods.changing(table);
        methods.splitting(table);
        methods.coding(table);
    }

    private void constructors(MethodTable table) {
        if (type == BuiltinTypes.STR) {
            table.constructor((space, args) -> args.size() == 0 ? HostStr.EMPTY : space.texts().str(args.get(0)));
        } else {
            table.constructor((space, args) -> args.size() == 0 ? HostUnicode.of("")
                    : args.size() == 1 ? space.texts().unicode(args.get(0)) : decode(space, args.get(0), args.get(1), args.or(2, HostStr.of("strict"))));
        }
    }

    private static String text(Arguments args, HostSpace space, int index) {
        return space.texts().text(args.get(index));
    }

    /** A result of the type of self, or unicode where one of the arguments is. */
    private HostObject wrap(Arguments args, String result) {
        boolean unicode = type == BuiltinTypes.UNICODE || args.positional().stream().anyMatch(arg -> arg instanceof HostUnicode);
        return unicode ? HostUnicode.of(result) : HostStr.of(result);
    }

    private void searching(MethodTable table) {
        table.method("find", 1, 3, (space, args) -> new HostInt(find(space, args, false)));
        table.method("rfind", 1, 3, (space, args) -> new HostInt(find(space, args, true)));
        table.method("index", 1, 3, (space, args) -> found(space, find(space, args, false)));
        table.method("rindex", 1, 3, (space, args) -> found(space, find(space, args, true)));
        table.method("count", 1, 3, TextMethods::count);
        table.method("startswith", 1, 3, (space, args) -> HostBool.of(affix(space, args, String::startsWith)));
        table.method("endswith", 1, 3, (space, args) -> HostBool.of(affix(space, args, String::endsWith)));
    }

    /** A part of a text, which begins there. */
    private record Section(String text, int start) {
    }

    /** What the optional bounds choose of the text; nothing, not even of no characters, where the first lies behind the second or behind the end. */
    private static Optional<Section> section(HostSpace space, Arguments args) {
        String text = text(args, space, 0);
        HostObject from = args.or(2, HostNone.NONE);
        int start = SliceRange.of(space, from, HostNone.NONE, HostNone.NONE, text.length()).start();
        int stop = SliceRange.of(space, HostNone.NONE, args.or(3, HostNone.NONE), HostNone.NONE, text.length()).count();
        boolean behind = from != HostNone.NONE && Numbers.toLong(space, from) > text.length();
        return start > stop || behind ? Optional.empty() : Optional.of(new Section(text.substring(start, stop), start));
    }

    private static long find(HostSpace space, Arguments args, boolean last) {
        String part = text(args, space, 1);
        Optional<Section> section = section(space, args);
        if (section.isEmpty()) {
            return -1;
        }
        String text = section.get().text();
        int index = last ? text.lastIndexOf(part) : text.indexOf(part);
        return index < 0 ? -1 : index + section.get().start();
    }

    private static HostObject found(HostSpace space, long index) {
        if (index < 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "substring not found");
        }
        return new HostInt(index);
    }

    private static HostObject count(HostSpace space, Arguments args) {
        String part = text(args, space, 1);
        return new HostInt(section(space, args).map(section -> count(section.text(), part)).orElse(0L));
    }

    private static long count(String text, String part) {
        if (part.isEmpty()) {
            return text.length() + 1L;
        }
        long count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static boolean affix(HostSpace space, Arguments args, BiFunction<String, String, Boolean> test) {
        Optional<Section> section = section(space, args);
        if (section.isEmpty()) {
            return false;
        }
        String text = section.get().text();
        if (args.get(1).payload() instanceof HostTuple tuple) {
            return tuple.items().stream().anyMatch(item -> test.apply(text, space.texts().text(item)));
        }
        return test.apply(text, text(args, space, 1));
    }

    private void changing(MethodTable table) {
        simple(table, "upper", this::upper);
        simple(table, "lower", this::lower);
        simple(table, "swapcase", text -> map(text, c -> Character.isUpperCase(c) ? lower(c) : upper(c)));
        simple(table, "capitalize", text -> text.isEmpty() ? text : upper(text.substring(0, 1)) + lower(text.substring(1)));
        simple(table, "title", this::title);
        table.method("replace", 2, 3, (space, args) -> wrap(args, replace(space, args)));
        table.method("strip", 0, 1, (space, args) -> wrap(args, strip(space, args, true, true)));
        table.method("lstrip", 0, 1, (space, args) -> wrap(args, strip(space, args, true, false)));
        table.method("rstrip", 0, 1, (space, args) -> wrap(args, strip(space, args, false, true)));
        table.method("ljust", 1, 2, (space, args) -> wrap(args, text(args, space, 0) + padding(space, args)));
        table.method("rjust", 1, 2, (space, args) -> wrap(args, padding(space, args) + text(args, space, 0)));
        table.method("center", 1, 2, (space, args) -> {
            String padding = padding(space, args);
            int left = padding.length() / 2 + (padding.length() & (int) Numbers.toLong(space, args.get(1)) & 1);
            return wrap(args, padding.substring(0, left) + text(args, space, 0) + padding.substring(left));
        });
        table.method("zfill", 1, 1, (space, args) -> {
            String text = text(args, space, 0);
            int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
            int missing = (int) Math.max(0, Numbers.toLong(space, args.get(1)) - text.length());
            return wrap(args, text.substring(0, sign) + "0".repeat(missing) + text.substring(sign));
        });
        table.method("expandtabs", 0, 1, (space, args) -> wrap(args, expandTabs(text(args, space, 0), (int) Numbers.toLong(space, args.or(1, new HostInt(8))))));
        table.method("join", 1, 1, this::join);
        table.method("translate", 1, 2, this::translate);
        table.method("format", 0, -1, (space, args) -> wrap(Arguments.of(args.get(0)), new BraceFormat(space, args.rest()).format(text(args, space, 0))));
    }

    private void simple(MethodTable table, String name, UnaryOperator<String> change) {
        table.method(name, 0, 0, (space, args) -> wrap(args, change.apply(text(args, space, 0))));
    }

    private char upper(char c) {
        return type == BuiltinTypes.STR && c > 127 ? c : Character.toUpperCase(c);
    }

    private char lower(char c) {
        return type == BuiltinTypes.STR && c > 127 ? c : Character.toLowerCase(c);
    }

    private String upper(String text) {
        return type == BuiltinTypes.UNICODE ? text.toUpperCase(Locale.ROOT) : map(text, this::upper);
    }

    private String lower(String text) {
        return type == BuiltinTypes.UNICODE ? text.toLowerCase(Locale.ROOT) : map(text, this::lower);
    }

    private static String map(String text, UnaryOperator<Character> change) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append((char) change.apply(text.charAt(i)));
        }
        return result.toString();
    }

    private String title(String text) {
        StringBuilder result = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(inWord ? lower(c) : upper(c));
            inWord = TextPredicates.isLetter(c, type);
        }
        return result.toString();
    }

    private static String replace(HostSpace space, Arguments args) {
        String text = text(args, space, 0);
        String from = text(args, space, 1);
        String to = text(args, space, 2);
        long limit = args.size() > 3 ? Numbers.toLong(space, args.get(3)) : -1;
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (limit != 0) {
            int next = text.indexOf(from, at);
            if (next < 0 || from.isEmpty() && next >= text.length()) {
                break;
            }
            result.append(text, at, next).append(to);
            if (from.isEmpty()) {
                result.append(text.charAt(next));
            }
            at = next + Math.max(1, from.length());
            limit--;
        }
        result.append(text.substring(at));
        if (from.isEmpty() && limit != 0) {
            result.append(to);
        }
        space.budget().allocate(result.length());
        return result.toString();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private static String strip(HostSpace space, Arguments args, boolean left, boolean right) {
        String text = text(args, space, 0);
        String chars = args.size() > 1 && args.get(1) != HostNone.NONE ? text(args, space, 1) : null;
        int start = 0;
        int end = text.length();
        while (left && start < end && strippable(text.charAt(start), chars)) {
            start++;
        }
        while (right && start < end && strippable(text.charAt(end - 1), chars)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean strippable(char c, String chars) {
        return chars == null ? isSpace(c) : chars.indexOf(c) >= 0;
    }

    private static String padding(HostSpace space, Arguments args) {
        long missing = Numbers.toLong(space, args.get(1)) - text(args, space, 0).length();
        space.budget().allocate(Math.max(0, missing));
        return (args.size() > 2 ? text(args, space, 2) : " ").repeat((int) Math.max(0, missing));
    }

    private static String expandTabs(String text, int size) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int spaces = size == 0 ? 0 : size - column % size;
                result.append(" ".repeat(spaces));
                column += spaces;
            } else {
                result.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return result.toString();
    }

    private HostObject join(HostSpace space, Arguments args) {
        List<String> parts = new ArrayList<>();
        boolean unicode = type == BuiltinTypes.UNICODE;
        long length = 0;
        for (HostObject item : space.iteration().toList(args.get(1))) {
            if (!(item.payload() instanceof HostStr) && !(item.payload() instanceof HostUnicode)) {
                throw space.error(BuiltinTypes.TYPE_ERROR, "sequence item " + parts.size() + ": expected string, " + item.type().name() + " found");
            }
            unicode |= item.payload() instanceof HostUnicode;
            parts.add(space.texts().text(item));
            length += parts.get(parts.size() - 1).length();
        }
        space.budget().allocate(length);
        String result = String.join(text(args, space, 0), parts);
        return unicode ? HostUnicode.of(result) : HostStr.of(result);
    }

    private HostObject translate(HostSpace space, Arguments args) {
        String text = text(args, space, 0);
        String deleted = args.size() > 2 ? text(args, space, 2) : "";
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (deleted.indexOf(c) < 0) {
                result.append(args.get(1) == HostNone.NONE ? String.valueOf(c) : translated(space, args.get(1), c));
            }
        }
        return wrap(Arguments.of(args.get(0)), result.toString());
    }

    private static String translated(HostSpace space, HostObject table, char c) {
        if (table.payload() instanceof HostDict dict) {
            HostObject to = dict.getNormal(new HostInt(c));
            return to == null ? String.valueOf(c) : to == HostNone.NONE ? "" : Numbers.isInteger(to) ? Character.toString((int) Numbers.toLong(space, to))
                    : space.texts().text(to);
        }
        return String.valueOf(space.texts().text(table).charAt(c));
    }

    private void splitting(MethodTable table) {
        table.method("split", 0, 2, (space, args) -> splitter(args).split(space, args));
        table.method("rsplit", 0, 2, (space, args) -> splitter(args).rsplit(space, args));
        table.method("splitlines", 0, 1, (space, args) -> splitter(args).splitLines(space, args));
        table.method("partition", 1, 1, (space, args) -> splitter(args).partition(space, args, false));
        table.method("rpartition", 1, 1, (space, args) -> splitter(args).partition(space, args, true));
    }

    private TextSplitting splitter(Arguments args) {
        return new TextSplitting(wrap(args, "").type());
    }

    private void coding(MethodTable table) {
        table.method("encode", 0, 2, (space, args) -> encode(space, args.get(0), args.or(1, HostStr.of("ascii")), args.or(2, HostStr.of("strict"))));
        table.method("decode", 0, 2, (space, args) -> decode(space, args.get(0), args.or(1, HostStr.of("ascii")), args.or(2, HostStr.of("strict"))));
    }

    private static Charset charset(HostSpace space, HostObject encoding) {
        Charset charset = Texts.charset(space.str(encoding));
        if (charset == null) {
            throw space.error(BuiltinTypes.byName("LookupError"), "unknown encoding: " + space.str(encoding));
        }
        return charset;
    }

    private static CodingErrorAction action(HostSpace space, HostObject errors) {
        return switch (space.str(errors)) {
            case "ignore" -> CodingErrorAction.IGNORE;
            case "replace" -> CodingErrorAction.REPLACE;
            default -> CodingErrorAction.REPORT;
        };
    }

    private static HostObject encode(HostSpace space, HostObject text, HostObject encoding, HostObject errors) {
        CodingErrorAction action = action(space, errors);
        try {
            ByteBuffer bytes = charset(space, encoding).newEncoder().onUnmappableCharacter(action).onMalformedInput(action)
                    .encode(CharBuffer.wrap(space.texts().text(text)));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return new HostStr(result);
        } catch (CharacterCodingException problem) {
            throw space.error(BuiltinTypes.UNICODE_ENCODE_ERROR, "'" + space.str(encoding) + "' codec can't encode " + space.repr(text));
        }
    }

    private static HostObject decode(HostSpace space, HostObject text, HostObject encoding, HostObject errors) {
        if (text.payload() instanceof HostUnicode) {
            return text.payload();
        }
        CodingErrorAction action = action(space, errors);
        try {
            byte[] bytes = ((HostStr) text.payload()).bytes();
            return HostUnicode.of(charset(space, encoding).newDecoder().onUnmappableCharacter(action).onMalformedInput(action)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException problem) {
            throw space.error(BuiltinTypes.UNICODE_DECODE_ERROR, "'" + space.str(encoding) + "' codec can't decode " + space.repr(text));
        }
    }
}
