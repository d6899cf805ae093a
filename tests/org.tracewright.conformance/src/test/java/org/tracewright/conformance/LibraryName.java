package org.tracewright.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name of the library that the language page promises.
 *
 * @param module where it is imported from, "-" for an attribute, an argument or a spelling that no module has
 */
record LibraryName(String module, String name, Pattern use) {

    private static final Path TABLE = Path.of("library.tsv");

    static List<LibraryName> all() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(fields -> new LibraryName(fields[0], fields[1], use(fields[1]))).toList();
    }

    /** A word by itself; what is no word, anywhere. */
    private static Pattern use(String name) {
        String quoted = Pattern.quote(name);
        return Pattern.compile(name.matches("\\w+") ? "\\b" + quoted + "\\b" : quoted);
    }

    /** Whether a program has the name and, if it is a module's, imports from there. */
    boolean isUsedBy(String source) {
        return (module.equals("-") || importsModule(source)) && use.matcher(withoutComments(source)).find();
    }

    private boolean importsModule(String source) {
        int dot = module.lastIndexOf('.');
        return source.contains(module) || dot > 0 && source.contains("from " + module.substring(0, dot) + " import");
    }

    private static String withoutComments(String source) {
        return source.replaceAll("#.*", "");
    }

    @Override
    public String toString() {
        return module + " " + name;
    }
}
