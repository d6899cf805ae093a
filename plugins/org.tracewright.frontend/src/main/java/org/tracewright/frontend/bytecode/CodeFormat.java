package org.tracewright.frontend.bytecode;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.SourcePosition;

/**
 * The binary form of code objects, for library modules that are compiled when the tool is built. A code object is its fields in order; lists are a count and
 * their items; a constant is a tag and its value. The form is read by the build that wrote it and by no other, so it has no version.
 */
public final class CodeFormat {

    private static final Instruction[] INSTRUCTIONS = Instruction.values();

    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private interface ItemReader<T> {
        T read() throws IOException;
    }

    private CodeFormat() {
    }

    /** Writes a code object and those inside it. */
    public static void write(CodeObject code, DataOutput out) throws IOException {
        write(code, 0, out);
    }

    /** Writes a code object and those inside it, with lines counted from one of the file on. */
    public static void write(CodeObject code, int firstLine, DataOutput out) throws IOException {
        out.writeUTF(code.name());
        out.writeUTF(code.file());
        out.writeInt(code.line() - firstLine);
        out.writeInt(code.position().column());
        out.writeInt(code.position().length());
        out.writeInt(code.argumentCount());
        out.writeBoolean(code.hasStar());
        out.writeBoolean(code.hasStarStar());
        out.writeBoolean(code.isGenerator());
        out.writeBoolean(code.usesNames());
        for (List<String> names : List.of(code.locals(), code.cells(), code.frees(), code.names(), code.futures())) {
            writeList(names, out, out::writeUTF);
        }
        writeList(code.constants(), out, constant -> writeConstant(constant, firstLine, out));
        out.writeInt(code.docstring());
        writeList(code.code(), out, instruction -> writeInstruction(instruction, firstLine, out));
        writeList(code.handlers(), out, handler -> writeHandler(handler, out));
        out.writeInt(code.stackSize());
    }

    private static <T> void writeList(List<T> items, DataOutput out, ItemWriter<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    private static void writeInstruction(Code code, int firstLine, DataOutput out) throws IOException {
        out.writeByte(code.instruction().ordinal());
        out.writeInt(code.a());
        out.writeInt(code.b());
        out.writeInt(code.line() - firstLine);
        out.writeInt(code.column());
    }

    private static void writeHandler(ExceptionRange handler, DataOutput out) throws IOException {
        out.writeInt(handler.start());
        out.writeInt(handler.end());
        out.writeInt(handler.target());
        out.writeInt(handler.depth());
    }

    private static void writeConstant(Object constant, int firstLine, DataOutput out) throws IOException {
        if (constant == CodeObject.NONE) {
            out.writeByte('N');
        } else if (constant == CodeObject.ELLIPSIS) {
            out.writeByte('E');
        } else if (constant instanceof Long number) {
            out.writeByte('i');
            out.writeLong(number);
        } else if (constant instanceof BigInteger number) {
            out.writeByte('l');
            writeBytes(number.toByteArray(), out);
        } else if (constant instanceof Double number) {
            out.writeByte('f');
            out.writeDouble(number);
        } else if (constant instanceof Boolean truth) {
            out.writeByte(truth ? 'T' : 'F');
        } else if (constant instanceof byte[] bytes) {
            out.writeByte('s');
            writeBytes(bytes, out);
        } else if (constant instanceof String text) {
            out.writeByte('u');
            out.writeInt(text.length());
            out.writeChars(text);
        } else if (constant instanceof CodeObject code) {
            out.writeByte('c');
            write(code, firstLine, out);
        } else if (constant instanceof CallShape shape) {
            out.writeByte('k');
            writeList(shape.keywords(), out, out::writeUTF);
            out.writeBoolean(shape.star());
            out.writeBoolean(shape.starStar());
        } else if (constant instanceof List<?> items) {
            out.writeByte('t');
            writeList(items, out, item -> writeConstant(item, firstLine, out));
        } else {
            throw new IllegalArgumentException("no constant of a code object: " + constant);
        }
    }

    private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #write} wrote. */
    public static CodeObject read(DataInput in) throws IOException {
        String name = in.readUTF();
        SourcePosition position = new SourcePosition(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
        int argumentCount = in.readInt();
        boolean hasStar = in.readBoolean();
        boolean hasStarStar = in.readBoolean();
        boolean isGenerator = in.readBoolean();
        boolean usesNames = in.readBoolean();
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            names.add(readList(in, in::readUTF));
        }
        List<Object> constants = readList(in, () -> readConstant(in));
        int docstring = in.readInt();
        List<Code> code = readList(in, () -> new Code(INSTRUCTIONS[in.readByte()], in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        List<ExceptionRange> handlers = readList(in, () -> new ExceptionRange(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        return new CodeObject(name, position, argumentCount, hasStar, hasStarStar, isGenerator, usesNames, names.get(0), names.get(1), names.get(2),
                names.get(3), constants, docstring, code, handlers, in.readInt(), names.get(4));
    }

    private static <T> List<T> readList(DataInput in, ItemReader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.read());
        }
        return items;
    }

    private static Object readConstant(DataInput in) throws IOException {
        byte tag = in.readByte();
        return switch (tag) {
            case 'N' -> CodeObject.NONE;
            case 'E' -> CodeObject.ELLIPSIS;
            case 'i' -> in.readLong();
            case 'l' -> new BigInteger(readBytes(in));
            case 'f' -> in.readDouble();
            case 'T' -> true;
            case 'F' -> false;
            case 's' -> readBytes(in);
            case 'u' -> readText(in);
            case 'c' -> read(in);
            case 'k' -> new CallShape(readList(in, in::readUTF), in.readBoolean(), in.readBoolean());
            case 't' -> readList(in, () -> readConstant(in));
            default -> throw new IOException("no tag of a constant: " + tag);
        };
    }

    private static String readText(DataInput in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }

    private static byte[] readBytes(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
