package org.tracewright.frontend.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tracewright.lang.rpython.FromImport;
import org.tracewright.lang.rpython.Import;
import org.tracewright.lang.rpython.ImportedModule;
import org.tracewright.lang.rpython.ImportedName;

/** Compiles import statements. */
final class Imports {

    private final Unit unit;
    private final CodeBuilder out;

    Imports(Unit unit) {
        this.unit = unit;
        this.out = unit.out;
    }

    void modules(Import node) {
        for (ImportedModule module : node.getModules()) {
            unit.at(node);
            unit.none();
            out.emit(Instruction.IMPORT_NAME, out.name(module.getPath()), absoluteOrImplicit());
            String[] parts = module.getPath().split("\\.");
            if (module.getAlias() == null) {
                unit.variables.store(parts[0]);
            } else {
                for (int i = 1; i < parts.length; i++) {
                    out.emit(Instruction.LOAD_ATTR, out.name(parts[i]));
                }
                unit.variables.store(module.getAlias());
            }
        }
    }

    private int absoluteOrImplicit() {
        return unit.context.futures().absoluteImport() ? 0 : -1;
    }

    void names(FromImport node) {
        if (Futures.MODULE.equals(node.getPath()) && node.getDots().isEmpty()) {
            futures(node);
            return;
        }
        List<Object> fromList = node.isStar() ? List.of(bytes("*"))
                : node.getNames().stream().map(name -> (Object) bytes(name.getName())).toList();
        out.loadConstant(fromList);
        int level = node.getDots().isEmpty() ? absoluteOrImplicit() : String.join("", node.getDots()).length();
        out.emit(Instruction.IMPORT_NAME, out.name(node.getPath() == null ? "" : node.getPath()), level);
        if (node.isStar()) {
            star(node);
            return;
        }
        for (ImportedName name : node.getNames()) {
            unit.at(name);
            out.emit(Instruction.IMPORT_FROM, out.name(name.getName()));
            String variable = name.getAlias() == null ? name.getName() : name.getAlias();
            unit.targets.checkName(name, variable);
            unit.variables.store(variable);
        }
        out.emit(Instruction.POP);
    }

    private void star(FromImport node) {
        if (unit.scope.kind != Scope.Kind.MODULE) {
            unit.error(node, "import * only allowed at module level");
        }
        out.emit(Instruction.IMPORT_STAR);
    }

    /** The features are in force already; they are not values that RPython programs use. */
    private void futures(FromImport node) {
        for (ImportedName name : node.getNames()) {
            if (!Futures.isKnown(name.getName())) {
                unit.error(name, "future feature " + name.getName() + " is not defined");
            } else if (!unit.context.futures().names().contains(name.getName())) {
                unit.error(node, "from __future__ imports must occur at the beginning of the file");
            }
        }
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
