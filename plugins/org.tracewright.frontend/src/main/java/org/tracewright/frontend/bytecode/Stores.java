package org.tracewright.frontend.bytecode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;

/** Where code puts values, read off its instructions: for those who have to explain to a user what import time made. */
public final class Stores {

    private Stores() {
    }

    /** The names that the code of a module or class binds other than by an import, each with the place where it does so last. */
    public static Map<String, SourcePosition> names(CodeObject code) {
        Map<String, SourcePosition> result = new LinkedHashMap<>();
        Instruction before = Instruction.NOP;
        for (Code c : code.code()) {
            if (c.instruction() == Instruction.STORE_NAME && before != Instruction.IMPORT_FROM && before != Instruction.IMPORT_NAME) {
                String name = code.names().get(c.a());
                result.put(name, position(code, c, name));
            }
            before = c.instruction();
        }
        return result;
    }

    /** The body of the first class of that name, however deep inside; null where there is none. */
    public static CodeObject classBody(CodeObject code, String className) {
        for (CodeObject inner : inside(code)) {
            CodeObject found = inner.usesNames() && inner.name().equals(className) ? inner : classBody(inner, className);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Where a method of that class body first stores an attribute of its first parameter; null where none does. */
    public static SourcePosition attributeOfSelf(CodeObject classBody, String attribute) {
        for (CodeObject method : inside(classBody)) {
            SourcePosition found = method.argumentCount() == 0 ? null : attribute(method, Instruction.LOAD_LOCAL, 0, attribute);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Where the code of a module first stores an attribute of what a global variable holds; null where it does not. */
    public static SourcePosition attributeOfGlobal(CodeObject module, String variable, String attribute) {
        int index = module.names().indexOf(variable);
        return index < 0 ? null : attribute(module, Instruction.LOAD_NAME, index, attribute);
    }

    private static SourcePosition attribute(CodeObject code, Instruction load, int operand, String attribute) {
        Code before = null;
        for (Code c : code.code()) {
            if (c.instruction() == Instruction.STORE_ATTR && code.names().get(c.a()).equals(attribute) && before.instruction() == load && before.a() == operand) {
                return position(code, c, attribute);
            }
            before = c;
        }
        return null;
    }

    private static List<CodeObject> inside(CodeObject code) {
        return code.constants().stream().filter(CodeObject.class::isInstance).map(CodeObject.class::cast).toList();
    }

    private static SourcePosition position(CodeObject code, Code c, String name) {
        return new SourcePosition(code.file(), c.line(), c.column(), name.length());
    }
}
