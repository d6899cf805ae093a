package org.tracewright.translator.annotation;

import java.util.HashMap;
import java.util.Map;

/**
 * How many arguments built-in functions and methods take at run time, which may be fewer than at import time: {@code name 1}, {@code name 1-2}, or {@code name 1-} for any number from
 * one on. Methods are those of {@code str}, {@code list} and so on, each with the arguments after the receiver.
 */
final class ArgumentCounts {

    private record Range(int least, int most) {
    }

    private static final Map<String, Range> FUNCTIONS = parsed("""
        __builtin__. abs 1, all 1, any 1, bin 1, bool 1, callable 1, chr 1, cmp 2, dict 0-1, divmod 2, enumerate 1-2, float 0-1, frozenset 0-1, getattr 2-3, hasattr 2, hash 1, hex 1, id 1,
        int 0-2, isinstance 2, issubclass 2, iter 1, len 1, list 0-1, long 0-2, max 1-, min 1-, next 1, object 0, oct 1, ord 1, pow 2, range 1-3, repr 1, reversed 1, set 0-1, setattr 3,
        sorted 1, str 0-1, sum 1-2, tuple 0-1, type 1, unichr 1, unicode 0-3, xrange 1-3
        collections. OrderedDict 0-1
        rpython.rlib.rarithmetic. r_int8 1, r_int16 1, r_int32 1, r_longlong 1, r_uint 1, r_uint8 1, r_uint16 1, r_uint32 1, r_ulonglong 1
        math. acos 1, acosh 1, asin 1, asinh 1, atan 1, atan2 2, atanh 1, ceil 1, copysign 2, cos 1, cosh 1, degrees 1, exp 1, expm1 1, fabs 1, floor 1, fmod 2, frexp 1, hypot 2, isinf 1,
        isnan 1, ldexp 2, log 1-2, log10 1, log1p 1, modf 1, pow 2, radians 1, sin 1, sinh 1, sqrt 1, tan 1, tanh 1
        time. clock 0, sleep 1, time 0
        os. _exit 1, _getenv 1, close 1, fsync 1, getcwd 0, getpid 0, isatty 1, link 2, lseek 3, mkdir 1-2, open 2-3, read 2, remove 1, rename 2, rmdir 1, unlink 1, write 2
        """);

    private static final Map<String, Range> METHODS = parsed("""
        text. center 1-2, count 1-3, decode 0-2, encode 0-2, endswith 1-3, find 1-3, index 1-3, isalnum 0, isalpha 0, isdigit 0, islower 0, isspace 0, isupper 0, join 1, ljust 1-2, lower 0,
        lstrip 0-1, replace 2-3, rfind 1-3, rindex 1-3, rjust 1-2, rsplit 0-2, rstrip 0-1, split 0-2, splitlines 0-1, startswith 1-3, strip 0-1, upper 0
        list. append 1, count 1, extend 1, index 1, insert 2, pop 0-1, remove 1, reverse 0, sort 0
        dict. __contains__ 1, clear 0, copy 0, get 1-2, has_key 1, items 0, iteritems 0, iterkeys 0, itervalues 0, keys 0, move_to_end 1-2, pop 1-2, popitem 0, setdefault 2, update 1, values 0
        set. add 1, clear 0, copy 0, difference 1, difference_update 1, discard 1, intersection 1, intersection_update 1, isdisjoint 1, issubset 1, issuperset 1, remove 1,
        symmetric_difference 1, symmetric_difference_update 1, union 1, update 1
        iterator. __iter__ 0, next 0
        builder. append 1, append_charpsize 2, append_multiple_char 2, append_slice 3, build 0, getlength 0
        """);

    private ArgumentCounts() {
    }

    private static Map<String, Range> parsed(String text) {
        Map<String, Range> result = new HashMap<>();
        String module = "";
        String name = "";
        for (String word : text.replace(",", " ").trim().split("\\s+")) {
            if (word.endsWith(".")) {
                module = word;
            } else if (!Character.isDigit(word.charAt(0))) {
                name = module + word;
            } else {
                int dash = word.indexOf('-');
                int least = Integer.parseInt(dash < 0 ? word : word.substring(0, dash));
                result.put(name, new Range(least, dash < 0 ? least : dash == word.length() - 1 ? Integer.MAX_VALUE : Integer.parseInt(word.substring(dash + 1))));
            }
        }
        return Map.copyOf(result);
    }

    /** Why a function cannot be called with so many arguments; null where it can, or where nothing is known of it. */
    static String ofFunction(String qualifiedName, int given) {
        return problem(FUNCTIONS.get(qualifiedName), qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1), given);
    }

    /** The same for a method, with the arguments after the receiver. */
    static String ofMethod(Annotation self, String name, int given) {
        return problem(METHODS.get(type(self) + "." + name), name, given);
    }

    private static String type(Annotation self) {
        return switch (self.kind()) {
            case CHAR, STRING, UNICHAR, UNICODE -> "text";
            case LIST -> "list";
            case DICT -> ((SomeDict) self).dictDef().isSet() ? "set" : "dict";
            case ITERATOR -> "iterator";
            default -> "builder";
        };
    }

    private static String problem(Range range, String name, int given) {
        if (range == null || given >= range.least && given <= range.most) {
            return null;
        }
        String wanted = range.most == Integer.MAX_VALUE ? range.least + " or more arguments"
                : (range.least == range.most ? "" : range.least + " to ") + range.most + (range.most == 1 ? " argument" : " arguments");
        return name + "() takes " + wanted + " at run time, but " + given + (given == 1 ? " is given" : " are given");
    }
}
