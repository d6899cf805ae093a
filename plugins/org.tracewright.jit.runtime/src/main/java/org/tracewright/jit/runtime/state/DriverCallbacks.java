package org.tracewright.jit.runtime.state;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.tracewright.jit.runtime.cpu.Arguments;
import org.tracewright.jit.runtime.cpu.Cpu;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.jit.runtime.descr.CallDescr;
import org.tracewright.jit.runtime.descr.DriverDescr;
import org.tracewright.jit.runtime.descr.FieldDescr;
import org.tracewright.jit.runtime.descr.StructDescr;
import org.tracewright.jit.runtime.log.Locations;
import org.tracewright.jit.runtime.trace.Kind;

/** Asks the functions of the program that its drivers name. */
final class DriverCallbacks implements Locations {

    private static final String CHAR = "C";
    private static final int BYTE = 0xff;

    private final Cpu cpu;

    DriverCallbacks(Cpu cpu) {
        this.cpu = cpu;
    }

    /**
     * What {@code get_printable_location} says, and in parentheses behind it what {@code get_location} says; of one that is not there, nothing. Where none is there or a green is
     * missing, the driver and its integers. Plain tracing, whose loops are of no position in particular, gives no greens at all.
     */
    @Override
    public String of(DriverDescr driver, Arguments greens) {
        if (greens == Arguments.NONE && !driver.greens().isEmpty()) {
            return "any position";
        }
        DriverDescr.Callbacks callbacks = driver.callbacks();
        boolean complete = Arrays.stream(greens.refs()).allMatch(Objects::nonNull);
        String printable = complete && callbacks.printableLocation() != null
                ? asked("get_printable_location", () -> printable(callbacks.printableLocation(), greens)) : "";
        String place = complete && callbacks.location() != null
                ? asked("get_location", () -> place(cpu.callRef(callbacks.location().call(), greens), callbacks.location().parts())) : "";
        if (printable.isEmpty()) {
            return place.isEmpty() ? driver.name() + " " + Arrays.toString(greens.ints()) : place;
        }
        return place.isEmpty() ? printable : printable + " (" + place + ")";
    }

    /** A question to the program. */
    private interface Question {

        String ask() throws RaisedException;
    }

    private String asked(String name, Question question) {
        try {
            return question.ask();
        } catch (RaisedException raised) {
            return name + " raises " + text(cpu.className(cpu.classOf(raised.value)));
        } catch (RuntimeException fault) {
            return name + " fails: " + fault;
        }
    }

    /** The parts of a place, a number directly behind a text with a colon between, as in {@code file:line}. */
    private String place(Object tuple, StructDescr parts) {
        StringBuilder out = new StringBuilder();
        boolean behindText = false;
        for (FieldDescr part : parts.fields()) {
            boolean isNumber = part.type().kind() == Kind.INT && !part.type().descriptor().equals(CHAR);
            out.append(out.isEmpty() ? "" : behindText && isNumber ? ":" : " ");
            out.append(isNumber ? String.valueOf(cpu.getInt(tuple, part)) : part.type().kind() == Kind.INT ? character(cpu.getInt(tuple, part)) : text(cpu.getRef(tuple, part)));
            behindText = !isNumber;
        }
        return out.toString();
    }

    /** A function that only gives texts of one character gives a character. */
    private String printable(CallDescr call, Arguments greens) throws RaisedException {
        return call.resultKind() == Kind.INT ? character(cpu.callInt(call, greens)) : text(cpu.callRef(call, greens));
    }

    private static String character(long code) {
        return String.valueOf((char) code);
    }

    /** The bytes of a {@code str} are UTF-8, as in the source that most of them come from; where they can't be, each of them is a character, as in a {@code unicode}. */
    private String text(Object text) {
        int[] items = new int[text == null ? 0 : (int) cpu.textLength(text)];
        ByteBuffer bytes = ByteBuffer.allocate(items.length);
        boolean wide = false;
        for (int i = 0; i < items.length; i++) {
            items[i] = (int) cpu.textItem(text, i);
            bytes.put((byte) items[i]);
            wide |= items[i] > BYTE;
        }
        try {
            return wide ? new String(items, 0, items.length) : StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException other) {
            return new String(items, 0, items.length);
        }
    }

    /** What a function of the greens that gives a truth value says; {@code otherwise} where there is none or it raises. */
    boolean ask(CallDescr function, Arguments arguments, boolean otherwise) {
        if (function == null) {
            return otherwise;
        }
        try {
            return cpu.callInt(function, arguments) != 0;
        } catch (RaisedException raised) {
            return otherwise;
        }
    }
}
