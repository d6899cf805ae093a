package org.tracewright.frontend.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tracewright.flow.graph.Opcode;

/** Writes code objects as text: one instruction a line, operands by name, inner code objects after the one they belong to. */
public final class Disassembler {

    private final StringBuilder text = new StringBuilder();

    private Disassembler() {
    }

    /** The text of a code object and of all code objects in it. */
    public static String disassemble(CodeObject code) {
        Disassembler disassembler = new Disassembler();
        disassembler.write(code);
        return disassembler.text.toString();
    }

    private void write(CodeObject code) {
        text.append("code ").append(code.name()).append(" (line ").append(code.line()).append(')').append(header(code)).append('\n');
        int line = 0;
        for (int i = 0; i < code.code().size(); i++) {
            Code instruction = code.code().get(i);
            String number = instruction.line() == line ? "" : String.valueOf(instruction.line());
            line = instruction.line();
            text.append(String.format("%5s %4d %s\n", number, i, (instruction.instruction() + " " + operands(code, instruction)).stripTrailing()));
        }
        for (ExceptionRange range : code.handlers()) {
            text.append("      handler ").append(range.start()).append("..").append(range.end()).append(" -> ").append(range.target())
                    .append(" depth ").append(range.depth()).append('\n');
        }
        for (Object constant : code.constants()) {
            if (constant instanceof CodeObject inner) {
                write(inner);
            }
        }
    }

    private static String header(CodeObject code) {
        List<String> parts = new ArrayList<>();
        if (!code.locals().isEmpty()) {
            parts.add("locals " + String.join(" ", code.locals()));
        }
        if (!code.cells().isEmpty()) {
            parts.add("cells " + String.join(" ", code.cells()));
        }
        if (!code.frees().isEmpty()) {
            parts.add("frees " + String.join(" ", code.frees()));
        }
        if (code.isGenerator()) {
            parts.add("generator");
        }
        return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    }

    private static String operands(CodeObject code, Code instruction) {
        int a = instruction.a();
        int b = instruction.b();
        return switch (instruction.instruction()) {
            case LOAD_CONST -> constant(code.constants().get(a));
            case LOAD_LOCAL, STORE_LOCAL, DELETE_LOCAL -> code.locals().get(a);
            case LOAD_CELL, STORE_CELL, LOAD_CLOSURE -> a < code.cells().size() ? code.cells().get(a) : code.frees().get(a - code.cells().size());
            case LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL, LOAD_NAME, STORE_NAME, DELETE_NAME, LOAD_ATTR, STORE_ATTR, DELETE_ATTR, IMPORT_FROM ->
                code.names().get(a);
            case IMPORT_NAME -> code.names().get(a) + " " + b;
            case PERFORM -> Opcode.values()[a].irName() + " " + b;
            case CALL -> b < 0 ? String.valueOf(a) : a + " " + shape((CallShape) code.constants().get(b));
            case MAKE_FUNCTION -> ((CodeObject) code.constants().get(a)).name() + " defaults " + (b & 0xFFFF) + " cells " + (b >>> 16);
            case UNPACK_SEQUENCE, LIST_APPEND, SET_ADD, DICT_ADD, FOR_ITER, JUMP, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_SUPPRESSED, JUMP_IF_FALSE_OR_POP,
                    JUMP_IF_TRUE_OR_POP, RAISE, PRINT_ITEM, PRINT_NEWLINE -> String.valueOf(a);
            default -> "";
        };
    }

    private static String shape(CallShape shape) {
        return String.join(" ", shape.keywords()) + (shape.star() ? " *" : "") + (shape.starStar() ? " **" : "");
    }

    private static String constant(Object value) {
        if (value instanceof byte[] bytes) {
            return "'" + escape(new String(bytes, StandardCharsets.ISO_8859_1)) + "'";
        }
        if (value instanceof String string) {
            return "u'" + escape(string) + "'";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Disassembler::constant).collect(Collectors.joining(", ", "(", ")"));
        }
        return value instanceof CodeObject code ? "<code " + code.name() + ">" : String.valueOf(value);
    }

    private static String escape(String string) {
        return string.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("'", "\\'");
    }
}
