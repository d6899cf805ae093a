package org.tracewright.jit.runtime.jitcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracewright.jit.runtime.trace.Position;

/** Reads the textual form of jitcode (see {@link JitCodePrinter}). */
public final class JitCodeParser {

    private static final Pattern TOKEN = Pattern.compile("\\$?'[^']*'|->|[\\[\\]{}(),:]|[^\\s\\[\\]{}(),:']+|'");

    private final JitProgram descriptors;
    private final Map<String, Object> objects;
    private final List<String> functions = new ArrayList<>();
    private final List<SwitchTable> switches = new ArrayList<>();

    /**
     * @param descriptors all that names in the text refer to; its code and switches are not used
     * @param objects     the constants that the text names
     */
    public JitCodeParser(JitProgram descriptors, Map<String, Object> objects) {
        this.descriptors = descriptors;
        this.objects = objects;
    }

    /**
     * The program of the descriptors and the code of the text.
     *
     * @throws IllegalArgumentException naming the line where the text is wrong
     */
    public JitProgram parse(String text) {
        List<String> lines = text.lines().toList();
        for (String line : lines) {
            List<String> tokens = tokens(line);
            if (!tokens.isEmpty() && tokens.get(0).equals(JitCodeSyntax.FUNCTION)) {
                functions.add(unquote(tokens.get(1)));
            }
        }
        List<JitCode> codes = parseLines(lines);
        return new JitProgram(codes, descriptors.fields(), descriptors.structs(), descriptors.arrays(), descriptors.calls(), descriptors.callTables(),
                switches, descriptors.drivers());
    }

    private List<JitCode> parseLines(List<String> lines) {
        List<JitCode> codes = new ArrayList<>();
        JitCodeAssembler assembler = null;
        for (int number = 1; number <= lines.size(); number++) {
            try {
                List<String> tokens = tokens(lines.get(number - 1));
                if (!tokens.isEmpty() && tokens.get(0).equals(JitCodeSyntax.FUNCTION)) {
                    finish(assembler, codes);
                    assembler = header(tokens);
                } else if (!tokens.isEmpty()) {
                    line(assembler, tokens);
                }
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + lines.get(number - 1).strip() + ": " + e.getMessage(), e);
            }
        }
        finish(assembler, codes);
        return codes;
    }

    private void finish(JitCodeAssembler assembler, List<JitCode> codes) {
        if (assembler != null) {
            codes.add(assembler.finish(codes.size(), switches));
        }
    }

    private static JitCodeAssembler header(List<String> tokens) {
        JitCodeAssembler assembler = new JitCodeAssembler(unquote(tokens.get(1)), JitCodeSyntax.kind(tokens.get(tokens.size() - 1).charAt(0)));
        tokens.subList(tokens.indexOf("("), tokens.indexOf(")")).stream().filter(token -> token.length() == 1 && JitCodeSyntax.FILES.contains(token))
                .forEach(kind -> assembler.parameter(kind.charAt(0)));
        return assembler;
    }

    private void line(JitCodeAssembler assembler, List<String> tokens) {
        List<String> rest = tokens;
        if (tokens.size() > 1 && tokens.get(1).equals(":")) {
            assembler.label(tokens.get(0));
            rest = tokens.subList(2, tokens.size());
        }
        if (rest.isEmpty()) {
            return;
        }
        switch (rest.get(0)) {
            case JitCodeSyntax.LIVE -> assembler.live(rest.subList(1, rest.size()));
            case JitCodeSyntax.SOURCE -> assembler.source(new Position(unquote(rest.get(1)), unquote(rest.get(2)), Integer.parseInt(rest.get(3))));
            default -> instruction(assembler, rest);
        }
    }

    private void instruction(JitCodeAssembler assembler, List<String> tokens) {
        JitOpcode opcode = JitOpcode.named(tokens.get(0));
        assembler.begin(opcode);
        Operands operands = new Operands(tokens.subList(1, tokens.size()));
        for (char letter : opcode.operands().toCharArray()) {
            operand(assembler, letter, operands);
        }
        if (opcode.result() != 0) {
            operands.expect("->");
            assembler.register(operands.next());
        }
        operands.end();
    }

    private void operand(JitCodeAssembler assembler, char letter, Operands operands) {
        switch (letter) {
            case 'i', 'r', 'f' -> value(assembler, letter, operands.item());
            case 'I', 'R', 'F' -> list(assembler, Character.toLowerCase(letter), operands);
            case 'L' -> assembler.target(operands.item());
            case 'w' -> switchTable(assembler, operands);
            default -> assembler.number(index(letter, unquote(operands.item())));
        }
    }

    private void value(JitCodeAssembler assembler, char letter, String token) {
        if (token.startsWith("%")) {
            assembler.register(token);
            return;
        }
        switch (letter) {
            case 'i' -> assembler.constant(Long.parseLong(token.substring(1)));
            case 'f' -> assembler.constant(Double.parseDouble(token.substring(1)));
            default -> assembler.constant(token.equals(JitCodeSyntax.NULL) ? null : object(unquote(token.substring(1))));
        }
    }

    private Object object(String name) {
        if (!objects.containsKey(name)) {
            throw new IllegalArgumentException("no object " + name);
        }
        return objects.get(name);
    }

    private void list(JitCodeAssembler assembler, char letter, Operands operands) {
        List<String> items = operands.list();
        assembler.number(items.size());
        items.forEach(item -> value(assembler, letter, item));
    }

    private void switchTable(JitCodeAssembler assembler, Operands operands) {
        operands.expect("{");
        while (!operands.peek().equals("}")) {
            long key = Long.parseLong(operands.item());
            operands.expect(":");
            assembler.switchCase(key, operands.item());
        }
        operands.expect("}");
        assembler.endSwitch();
    }

    private int index(char letter, String name) {
        int index = (letter == 'j' ? functions : JitCodeSyntax.names(descriptors, letter)).indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no " + JitCodeSyntax.meaning(letter) + " " + name);
        }
        return index;
    }

    private static List<String> tokens(String line) {
        int comment = line.indexOf('#');
        Matcher matcher = TOKEN.matcher(comment < 0 ? line : line.substring(0, comment));
        List<String> tokens = new ArrayList<>();
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String unquote(String token) {
        if (!token.startsWith("'")) {
            throw new IllegalArgumentException("expected a name in quotes, not " + token);
        }
        return token.substring(1, token.length() - 1);
    }

    /** The tokens behind an instruction's name; commas between operands may be left out. */
    private static final class Operands {

        private final List<String> tokens;
        private int at;

        Operands(List<String> tokens) {
            this.tokens = tokens;
        }

        String peek() {
            skipComma();
            return at < tokens.size() ? tokens.get(at) : "end of line";
        }

        String next() {
            String token = peek();
            at++;
            return token;
        }

        /** The next token, which must be no punctuation. */
        String item() {
            String token = next();
            if (at > tokens.size() || "[]{}():->".contains(token)) {
                throw new IllegalArgumentException("expected an operand, not " + token);
            }
            return token;
        }

        void expect(String wanted) {
            String token = next();
            if (!token.equals(wanted)) {
                throw new IllegalArgumentException("expected " + wanted + ", not " + token);
            }
        }

        List<String> list() {
            expect("[");
            List<String> items = new ArrayList<>();
            while (!peek().equals("]")) {
                items.add(item());
            }
            expect("]");
            return items;
        }

        void end() {
            if (at < tokens.size()) {
                throw new IllegalArgumentException("unexpected " + tokens.get(at));
            }
        }

        private void skipComma() {
            if (at < tokens.size() && tokens.get(at).equals(",")) {
                at++;
            }
        }
    }
}
