package org.tracewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a new project: templates beside the classes of this package, with the project's name put in. */
public final class Skeleton {

    private static final String PLACE_OF_NAME = "@NAME@";

    /** Names that are none in Python, or that modules which the interpreter imports have. */
    private static final Set<String> TAKEN = Set.of("and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec", "finally",
            "for", "from", "global", "if", "import", "in", "is", "lambda", "not", "or", "pass", "print", "raise", "return", "try", "while", "with", "yield", "os",
            "rpython", "sys");

    private final String name;

    /** @param name the project's, which is a module's name, too */
    public Skeleton(String name) {
        this.name = name;
    }

    /** Whether the main module can have that name. */
    public static boolean isModuleName(String name) {
        return name.matches("[A-Za-z_]\\w*") && !TAKEN.contains(name);
    }

    /** Templates by the name of what is made of them. */
    private Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put(name + ".py", "interpreter.py");
        templates.put("test_" + name + ".py", "test.py");
        templates.put("countdown.txt", "countdown.txt");
        templates.put("README.md", "README.md");
        return templates;
    }

    /** Writes all files into a directory and gives their paths. */
    public List<Path> write(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> template : templates().entrySet()) {
            written.add(Files.writeString(directory.resolve(template.getKey()), text(template.getValue())));
        }
        return written;
    }

    private String text(String template) throws IOException {
        try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE_OF_NAME, name);
        }
    }
}
