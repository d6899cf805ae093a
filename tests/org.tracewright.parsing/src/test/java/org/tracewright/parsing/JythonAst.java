package org.tracewright.parsing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.python.antlr.AST;
import org.python.antlr.ast.DictComp;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.Py;
import org.python.core.PyBoolean;
import org.python.core.PyComplex;
import org.python.core.PyException;
import org.python.core.PyFloat;
import org.python.core.PyInteger;
import org.python.core.PyLong;
import org.python.core.PyObject;
import org.python.core.PySequenceList;
import org.python.core.PyString;
import org.python.core.PySystemState;
import org.python.core.PyUnicode;

/** What Jython's own {@code ast} makes of a file, written as {@code dump_ast.py} writes the trees of Python 3. */
final class JythonAst {

    /** Whether a name is read or written follows from where it stands. */
    private static final Set<String> IGNORED = Set.of("ctx");

    JythonAst() {
        PySystemState.initialize();
    }

    /** The tree as text; empty where Jython rejects the file. */
    Optional<String> dump(byte[] content, String file) {
        byte[] text = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
        try {
            return Optional.of(node(parse(text, file)));
        } catch (PyException e) {
            return Optional.empty();
        }
    }

    /** Whether Jython's grammar takes a text. What may be assigned to, and in which order parameters stand, is no matter of grammar with us. */
    boolean accepts(String text, String file) {
        try {
            parse(text.getBytes(StandardCharsets.UTF_8), file);
            return true;
        } catch (PyException e) {
            return e.value.toString().matches("(?s).*(can't assign to|non-default argument follows).*");
        }
    }

    private static AST parse(byte[] content, String file) {
        return ParserFacade.parse(new ByteArrayInputStream(content), CompileMode.exec, file, new CompilerFlags());
    }

    private static String node(AST node) {
        List<String> fields = new ArrayList<>();
        for (PyObject field : node.__getattr__("_fields").asIterable()) {
            String name = field.toString();
            if (!IGNORED.contains(name)) {
                fields.add(name);
                fields.add(value(node.__getattr__(name)));
            }
        }
        return AstText.node(node.getType().getName().replace("_ast.", ""), fields.toArray(String[]::new));
    }

    private static String value(PyObject value) {
        if (value instanceof DictComp comprehension) {
            return AstText.node("DictComp", "key", value((PyObject) comprehension.getKey()), "value", value((PyObject) comprehension.getValue()),
                    "generators", value((PyObject) comprehension.getGenerators()));
        }
        if (value instanceof AST node) {
            return node(node);
        }
        if (value instanceof PySequenceList || value.getType().getName().contains("list")) {
            List<String> items = new ArrayList<>();
            value.asIterable().forEach(item -> items.add(value(item)));
            return AstText.list(items);
        }
        return literal(value);
    }

    private static String literal(PyObject value) {
        if (value == Py.None || value instanceof PyBoolean) {
            return value.toString();
        }
        if (value instanceof PyUnicode text) {
            return LiteralText.text(text.getString());
        }
        if (value instanceof PyString text) {
            return LiteralText.bytes(text.getString().getBytes(StandardCharsets.ISO_8859_1));
        }
        if (value instanceof PyFloat real) {
            return LiteralText.real(real.getValue());
        }
        if (value instanceof PyComplex complex) {
            return LiteralText.imaginary(complex.imag);
        }
        if (value instanceof PyInteger || value instanceof PyLong) {
            return value.__str__().getString();
        }
        throw new IllegalArgumentException("no text for " + value.getClass());
    }
}
