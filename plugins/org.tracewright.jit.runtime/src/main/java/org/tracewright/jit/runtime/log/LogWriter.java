package org.tracewright.jit.runtime.log;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes records. Texts of operations and places are written once each, or again where so many others were written that the first was forgotten. */
public final class LogWriter implements Closeable {

    /** The version of every kind of record so far. */
    static final int VERSION = 1;

    /** Texts to remember: a log of days must not fill memory. */
    private static final int MOST_TEXTS = 1 << 17;

    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private int written;

    /** Begins a log. */
    public LogWriter(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.write(LogReader.MAGIC.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a record, with the texts that it names. */
    public void write(LogRecord record) throws IOException {
        Contents contents = new Contents();
        if (record instanceof LogRecord.Text text) {
            contents.text(text.text());
        } else if (record instanceof LogRecord.Started started) {
            contents.numbers(started.trace(), started.origin() + 1, started.guard() + 1, number(started.driver()), number(started.location()));
        } else if (record instanceof LogRecord.Stage stage) {
            stage(contents, stage);
        } else if (record instanceof LogRecord.Compiled compiled) {
            contents.numbers(compiled.trace(), compiled.bytes(), compiled.nanos(), compiled.guards());
        } else if (record instanceof LogRecord.Emitted emitted) {
            contents.numbers(emitted.bytes(), emitted.nanos(), emitted.traces().size());
            emitted.traces().forEach(contents::number);
        } else if (record instanceof LogRecord.Aborted aborted) {
            contents.numbers(aborted.trace(), number(aborted.reason()), aborted.operations());
        } else if (record instanceof LogRecord.Counts counts) {
            contents.numbers(counts.trace(), counts.entries(), counts.iterations(), counts.nanos());
        } else if (record instanceof LogRecord.GuardCounts counts) {
            contents.numbers(counts.trace(), counts.guard(), counts.failures(), counts.transitions());
        } else if (record instanceof LogRecord.Totals totals) {
            contents.numbers(totals.wall(), totals.recording(), totals.compiling(), totals.running(), totals.transitions());
        }
        frame(record.kind(), contents);
    }

    private void stage(Contents contents, LogRecord.Stage stage) throws IOException {
        contents.numbers(stage.trace(), number(stage.name()), number(stage.inputs()), stage.lines().size());
        for (LogRecord.Line line : stage.lines()) {
            contents.numbers(number(line.text()), number(line.function()), number(line.file()), line.line(), number(line.location()));
        }
    }

    /** The number of a text, which is written first where it is new. */
    private int number(String text) throws IOException {
        Integer known = texts.get(text);
        if (known == null) {
            if (texts.size() == MOST_TEXTS) {
                texts.clear();
            }
            known = written++;
            texts.put(text, known);
            write(new LogRecord.Text(text));
        }
        return known;
    }

    private void frame(LogRecord.Kind kind, Contents contents) throws IOException {
        byte[] bytes = contents.toByteArray();
        out.writeInt(bytes.length + 2);
        out.writeByte(kind.ordinal());
        out.writeByte(VERSION);
        out.write(bytes);
    }

    /** Hands on what was written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The contents of one record. */
    private static final class Contents extends ByteArrayOutputStream {

        void numbers(long... values) {
            for (long value : values) {
                number(value);
            }
        }

        void number(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            write((int) rest);
        }

        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            writeBytes(bytes);
        }
    }
}
