package org.tracewright.frontend.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tracewright.lang.rpython.FromImport;
import org.tracewright.lang.rpython.ImportedName;
import org.tracewright.lang.rpython.Module;
import org.tracewright.lang.rpython.Statement;
import org.tracewright.lang.rpython.Str;

/** The {@code from __future__} imports at the top of a module. */
record Futures(List<String> names) {

    static final String MODULE = "__future__";

    private static final Set<String> KNOWN = Set.of("nested_scopes", "generators", "division", "absolute_import", "with_statement",
            "print_function", "unicode_literals");

    static Futures of(Module module) {
        List<String> names = new ArrayList<>();
        for (Statement statement : module.getStatements()) {
            if (statement instanceof FromImport from && MODULE.equals(from.getPath())) {
                from.getNames().stream().map(ImportedName::getName).forEach(names::add);
            } else if (!(statement instanceof Str)) {
                break;
            }
        }
        return new Futures(names);
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    boolean trueDivision() {
        return names.contains("division");
    }

    boolean unicodeLiterals() {
        return names.contains("unicode_literals");
    }

    boolean absoluteImport() {
        return names.contains("absolute_import");
    }
}
