package org.tracewright.frontend.objspace.host;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code repr}, {@code str}, {@code unicode}. */
final class Texts {

    private final HostSpace space;
    private final Set<HostObject> inProgress = Collections.newSetFromMap(new IdentityHashMap<>());

    Texts(HostSpace space) {
        this.space = space;
    }

    /** The text of a {@code str} (one character for each byte) or {@code unicode} object. */
    String text(HostObject object) {
        HostObject value = object.payload();
        if (value instanceof HostStr || value instanceof HostUnicode) {
            return latin1OrText(value);
        }
        throw space.error(BuiltinTypes.TYPE_ERROR, "expected a string, not " + object.type().name());
    }

    static String latin1OrText(HostObject text) {
        return text.payload() instanceof HostStr bytes ? bytes.text() : ((HostUnicode) text.payload()).text();
    }

    HostStr str(HostObject object) {
        if (object instanceof HostStr text) {
            return text;
        } else if (object instanceof HostUnicode text) {
            return ascii(text);
        }
        HostObject own = Operators.special(space, object, Names.STR);
        if (own != null) {
            HostObject result = space.call(own);
            if (result.payload() instanceof HostStr text) {
                return text;
            } else if (result.payload() instanceof HostUnicode text) {
                return ascii(text);
            }
            throw space.error(BuiltinTypes.TYPE_ERROR, "__str__ returned non-string (type " + result.type().name() + ")");
        }
        if (object instanceof HostException exception) {
            return HostStr.of(exceptionText(exception));
        }
        if (object.payload() instanceof HostStr text && Operators.special(space, object, Names.REPR) == null) {
            return text;
        }
        if (Operators.special(space, object, Names.REPR) == null && Numbers.isInteger(object.payload()) && !(object.payload() instanceof HostBool)) {
            return HostStr.of(Numbers.integer(object.payload()).toString());
        }
        return HostStr.of(repr(object));
    }

    private HostStr ascii(HostUnicode text) {
        for (int codePoint : text.codePoints()) {
            if (codePoint > 127) {
                throw space.error(BuiltinTypes.UNICODE_ENCODE_ERROR, "'ascii' codec can't encode character " + unicodeRepr(new HostUnicode(new int[] {codePoint}))
                        + ": ordinal not in range(128)");
            }
        }
        return HostStr.of(text.text());
    }

    HostUnicode unicode(HostObject object) {
        if (object.payload() instanceof HostUnicode text) {
            return text;
        }
        HostObject own = Operators.special(space, object, Names.UNICODE);
        if (own != null) {
            return unicode(space.call(own));
        }
        HostStr text = str(object);
        for (byte b : text.bytes()) {
            if (b < 0) {
                throw space.error(BuiltinTypes.UNICODE_DECODE_ERROR, "'ascii' codec can't decode byte 0x" + Integer.toHexString(b & 0xFF)
                        + ": ordinal not in range(128)");
            }
        }
        return HostUnicode.of(text.text());
    }

    private String exceptionText(HostException exception) {
        List<HostObject> args = exception.args().items();
        if (exception.type().isSubclassOf(BuiltinTypes.KEY_ERROR) && args.size() == 1) {
            return repr(args.get(0));
        }
        if (exception.type().isSubclassOf(BuiltinTypes.ENVIRONMENT_ERROR) && args.size() >= 2) {
            HostObject file = exception.dict().get("filename");
            return "[Errno " + space.str(args.get(0)) + "] " + space.str(args.get(1)) + (file == null || file == HostNone.NONE ? "" : ": " + repr(file));
        }
        return args.isEmpty() ? "" : args.size() == 1 ? space.str(args.get(0)) : repr(exception.args());
    }

    String repr(HostObject object) {
        HostObject own = Operators.special(space, object, Names.REPR);
        if (own != null) {
            return text(space.call(own));
        }
        if (object instanceof HostException exception) {
            List<HostObject> args = exception.args().items();
            return exception.type().name() + (args.size() == 1 ? "(" + repr(args.get(0)) + ",)" : repr(exception.args()));
        }
        HostObject value = object.payload();
        if (value instanceof HostStr text) {
            return strRepr(text);
        } else if (value instanceof HostUnicode text) {
            return unicodeRepr(text);
        } else if (value instanceof HostFloat number) {
            return Floats.repr(number.value());
        } else if (value instanceof HostInt || value instanceof HostLong || value instanceof HostBool || value instanceof HostNone
                || value instanceof HostSizedInt || value instanceof HostEllipsis || value instanceof HostNotImplemented) {
            return value.toString();
        }
        return containerRepr(object, value);
    }

    private String containerRepr(HostObject object, HostObject value) {
        if (!(value instanceof HostList || value instanceof HostTuple || value instanceof HostDict || value instanceof HostSet)) {
            return objectRepr(value);
        }
        if (!inProgress.add(value)) {
            return value instanceof HostList ? "[...]" : value instanceof HostTuple ? "(...)" : "{...}";
        }
        try {
            if (value instanceof HostList list) {
                return items(list.items(), "[", "]");
            } else if (value instanceof HostTuple tuple) {
                return items(tuple.items(), "(", tuple.items().size() == 1 ? ",)" : ")");
            } else if (value instanceof HostDict dict) {
                return dict.entries().stream().map(entry -> repr(entry.key()) + ": " + repr(entry.value())).collect(Collectors.joining(", ", "{", "}"));
            }
            return object.type().name() + items(((HostSet) value).items(), "([", "])");
        } finally {
            inProgress.remove(value);
        }
    }

    private String items(List<HostObject> items, String before, String after) {
        return List.copyOf(items).stream().map(this::repr).collect(Collectors.joining(", ", before, after));
    }

    private String objectRepr(HostObject object) {
        if (object instanceof HostType type) {
            String kind = type.isUserClass() ? "class" : "type";
            return "<" + kind + " '" + (type.moduleName().equals("__builtin__") ? type.name() : type.qualifiedName()) + "'>";
        } else if (object instanceof HostFunction function) {
            return "<function " + function.name() + address(object) + ">";
        } else if (object instanceof HostBuiltin function) {
            return "<built-in function " + function.name() + ">";
        } else if (object instanceof HostBoundMethod method) {
            String name = method.function() instanceof HostFunction function ? function.name() : "?";
            return "<bound method " + method.self().type().name() + "." + name + " of " + repr(method.self()) + ">";
        } else if (object instanceof HostModule module) {
            HostObject file = module.dict().get(Names.FILE);
            return "<module '" + module.name() + "' " + (file instanceof HostStr text ? "from '" + text.text() + "'" : "(built-in)") + ">";
        } else if (object instanceof HostRange || object instanceof HostForeign) {
            return object.toString();
        } else if (object instanceof HostSlice slice) {
            return "slice(" + repr(slice.start()) + ", " + repr(slice.stop()) + ", " + repr(slice.step()) + ")";
        }
        return defaultRepr(object);
    }

    /** What {@code object.__repr__} gives. */
    String defaultRepr(HostObject object) {
        HostType type = object.type();
        HostObject module = type.dict().get(Names.MODULE);
        String prefix = type.isUserClass() ? (module instanceof HostStr text ? text.text() : type.moduleName()) + "." : "";
        return "<" + prefix + type.name() + " object" + address(object) + ">";
    }

    private static String address(HostObject object) {
        return " at 0x" + String.format("%012x", System.identityHashCode(object));
    }

    static String strRepr(HostStr text) {
        char quote = text.text().indexOf('\'') >= 0 && text.text().indexOf('"') < 0 ? '"' : '\'';
        StringBuilder result = new StringBuilder().append(quote);
        for (byte b : text.bytes()) {
            appendEscaped(result, b & 0xFF, quote);
        }
        return result.append(quote).toString();
    }

    private static String unicodeRepr(HostUnicode text) {
        char quote = text.text().indexOf('\'') >= 0 && text.text().indexOf('"') < 0 ? '"' : '\'';
        StringBuilder result = new StringBuilder("u").append(quote);
        for (int codePoint : text.codePoints()) {
            if (codePoint > 0xFFFF) {
                result.append(String.format("\\U%08x", codePoint));
            } else if (codePoint > 0xFF) {
                result.append(String.format("\\u%04x", codePoint));
            } else {
                appendEscaped(result, codePoint, quote);
            }
        }
        return result.append(quote).toString();
    }

    private static void appendEscaped(StringBuilder result, int c, char quote) {
        switch (c) {
            case '\n' -> result.append("\\n");
            case '\t' -> result.append("\\t");
            case '\r' -> result.append("\\r");
            case '\\' -> result.append("\\\\");
            default -> {
                if (c == quote) {
                    result.append('\\').append(quote);
                } else if (c < 32 || c > 126) {
                    result.append(String.format("\\x%02x", c));
                } else {
                    result.append((char) c);
                }
            }
        }
    }

    /** Decodes bytes; null for an unknown encoding. */
    static Charset charset(String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "ascii", "us-ascii" -> StandardCharsets.US_ASCII;
            case "latin-1", "latin1", "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            case "utf-16", "utf16" -> StandardCharsets.UTF_16;
            default -> null;
        };
    }
}
