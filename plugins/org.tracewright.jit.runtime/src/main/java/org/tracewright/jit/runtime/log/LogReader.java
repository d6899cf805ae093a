package org.tracewright.jit.runtime.log;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads logs, at once or piece by piece while they grow: whole ones, and such that were cut or that another version wrote, as far as they can be understood. */
public final class LogReader {

    /** What a log begins with, in ASCII. */
    public static final String MAGIC = "TWJITLOG";

    private static final int LENGTH_BYTES = 4;
    /** Kind and version. */
    private static final int HEAD_BYTES = 2;

    private final LogModel model = new LogModel();
    private final List<String> texts = new ArrayList<>();
    /** The bytes of the last record, or of what a log begins with, of which not all have come. */
    private byte[] rest = {};
    private boolean begun;
    private boolean damaged;

    /** Reads a file. */
    public static LogModel read(Path path) throws IOException {
        return read(Files.readAllBytes(path));
    }

    /** Reads the bytes of a file; what is no log at all gives an empty model. */
    public static LogModel read(byte[] bytes) {
        LogReader reader = new LogReader();
        reader.append(bytes, bytes.length);
        return reader.model;
    }

    /**
     * Takes in what follows in the file; a record, when it is complete. Behind damage, and in what is no log, nothing more is understood.
     *
     * @param length how many of these bytes
     */
    public void append(byte[] bytes, int length) {
        if (!damaged) {
            ByteBuffer file = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, 0, length).flip();
            if (!begun && file.remaining() >= MAGIC.length()) {
                byte[] magic = new byte[MAGIC.length()];
                file.get(magic);
                begun = true;
                damaged = !new String(magic, StandardCharsets.ISO_8859_1).equals(MAGIC);
            }
            takeRecords(file);
            rest = new byte[damaged ? 0 : file.remaining()];
            file.get(rest);
        }
        model.setWhole(begun && !damaged && rest.length == 0);
    }

    /** What is known up to now; what is appended later does not change it. */
    public LogModel model() {
        return model.copy();
    }

    private void takeRecords(ByteBuffer file) {
        while (begun && !damaged && file.remaining() >= LENGTH_BYTES) {
            int length = file.getInt(file.position());
            damaged = length < HEAD_BYTES;
            if (damaged || length > file.remaining() - LENGTH_BYTES) {
                return;
            }
            damaged = !take(file.slice(file.position() + LENGTH_BYTES, length));
            file.position(file.position() + LENGTH_BYTES + length);
        }
    }

    /** Takes a record in; false where its contents are damaged. */
    private boolean take(ByteBuffer record) {
        int kind = record.get() & 0xFF;
        int version = record.get() & 0xFF;
        try {
            if (kind < LogRecord.Kind.values().length && version >= LogWriter.VERSION) {
                model.add(decode(LogRecord.Kind.values()[kind], new Contents(record)));
            }
            return true;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // The contents ask for more than the record has, or name a text that there is not: what follows can't be trusted.
            return false;
        }
    }

    /** Fields that a later version has added stand behind the known ones and are not looked at. */
    private LogRecord decode(LogRecord.Kind kind, Contents in) {
        return switch (kind) {
            case TEXT -> text(in);
            case STARTED -> new LogRecord.Started(in.integer(), in.integer() - 1, in.integer() - 1, named(in), named(in));
            case STAGE -> stage(in);
            case COMPILED -> new LogRecord.Compiled(in.integer(), in.integer(), in.number(), in.integer());
            case EMITTED -> emitted(in);
            case ABORTED -> new LogRecord.Aborted(in.integer(), named(in), in.integer());
            case COUNTS -> new LogRecord.Counts(in.integer(), in.number(), in.number(), in.number());
            case GUARD_COUNTS -> new LogRecord.GuardCounts(in.integer(), in.integer(), in.number(), in.number());
            case TOTALS -> totals(true, in);
            case TOTALS_SO_FAR -> totals(false, in);
        };
    }

    private LogRecord text(Contents in) {
        texts.add(in.text());
        return new LogRecord.Text(texts.get(texts.size() - 1));
    }

    private String named(Contents in) {
        return texts.get(in.integer());
    }

    private LogRecord stage(Contents in) {
        int trace = in.integer();
        String name = named(in);
        String inputs = named(in);
        List<LogRecord.Line> lines = new ArrayList<>();
        for (int count = in.integer(); count > 0; count--) {
            lines.add(new LogRecord.Line(named(in), named(in), named(in), in.integer(), named(in)));
        }
        return new LogRecord.Stage(trace, name, inputs, lines);
    }

    private static LogRecord emitted(Contents in) {
        int bytes = in.integer();
        long nanos = in.number();
        List<Integer> traces = new ArrayList<>();
        for (int count = in.integer(); count > 0; count--) {
            traces.add(in.integer());
        }
        return new LogRecord.Emitted(traces, bytes, nanos);
    }

    private static LogRecord totals(boolean ended, Contents in) {
        return new LogRecord.Totals(ended, in.number(), in.number(), in.number(), in.number(), in.number());
    }

    /** The contents of one record. */
    private record Contents(ByteBuffer bytes) {

        int integer() {
            return (int) number();
        }

        long number() {
            long value = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes.get();
                value |= (part & 0x7FL) << shift;
                shift += 7;
            } while (part < 0);
            return value;
        }

        String text() {
            int length = integer();
            if (length < 0 || length > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] utf8 = new byte[length];
            bytes.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }
}
