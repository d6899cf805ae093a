package org.tracewright.lang;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.Test;
import org.tracewright.lang.rpython.ClassDef;
import org.tracewright.lang.rpython.Decorated;
import org.tracewright.lang.rpython.FunctionDef;
import org.tracewright.lang.rpython.Statement;

/** What errors are found where, and that the rest of the module survives. */
public class RecoveryTest {
	private static ParseResult parse(String source) {
		return PythonParser.shared().parse(source, "test.py");
	}

	private static void assertErrors(String source, String... expected) {
		List<String> found = parse(source).errors().stream().map(e -> e.line() + ":" + e.column() + " " + e.message()).toList();
		assertEquals(List.of(expected), found);
	}

	@Test
	public void oneErrorForOneFault() {
		assertErrors("def f(a)\n    return a\nx = 1\n", "1:9 expected ':', found end of line");
		assertErrors("x = (1,\ny = 2\n", "1:5 '(' was never closed");
		assertErrors("x = (1,\ndef f():\n    pass\n", "1:5 '(' was never closed");
		assertErrors("def f():\n    print((1 + 2)\n    return 0\n", "2:10 '(' was never closed");
		assertErrors("x = [1)]\n", "1:7 closing ')' does not match opening '['");
		assertErrors("x = 1)\n", "1:6 unmatched ')'");
		assertErrors("x = 'abc\ny = 1\n", "1:5 unterminated string literal");
		assertErrors("f('abc)\ny = 1\n", "1:3 unterminated string literal");
		assertErrors("x = $\n", "1:5 invalid character");
		assertErrors("= 3\n", "1:1 invalid syntax: unexpected '='");
		assertErrors("else:\n    x\ny\n", "1:1 invalid syntax: unexpected 'else'");
		assertErrors("class = 3\n", "1:7 expected a name, found '='");
	}

	@Test
	public void indentation() {
		assertErrors("  x\ny\n", "1:3 unexpected indent");
		assertErrors("if a:\nx\n", "2:1 expected an indented block");
		assertErrors("if a:", "1:6 expected an indented block");
		assertErrors("if a:\n    x\n  y\n  z\nw\n", "3:3 unindent does not match any outer indentation level");
	}

	@Test
	public void laterDefinitionsSurvive() {
		for (String broken : List.of("x = )", "if a b:\n    pass", "def g(:\n    pass", "f(1 2 3)", "x = {1: 2, 3}", "for in x: y", "else: z",
				"lambda", "import", "x = [1,", "return return", "try:\n    x", "class", "print (", "a.", "while True\n    b")) {
			List<String> names = parse(broken + "\ndef one():\n    return 1\n\ndef two():\n    return 2\n").module().getStatements().stream()
					.filter(FunctionDef.class::isInstance).map(s -> ((FunctionDef) s).getName()).collect(Collectors.toList());
			assertTrue(broken + names, names.containsAll(List.of("one", "two")));
		}
	}

	/** Whatever one token is left out, the other top-level definitions are found. */
	@Test
	public void anyOneTokenMayBeMissing() throws IOException {
		String source;
		try (InputStream in = RecoveryTest.class.getResourceAsStream("sample.py")) {
			source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		Set<String> all = definitions(source);
		assertEquals(Set.of("Frame", "run", "entry_point", "target"), all);
		Matcher token = Pattern.compile("'[^']*'|\"[^\"]*\"|\\w+|[^\\s\\w]").matcher(source);
		int count = 0;
		while (token.find()) {
			Set<String> lost = new TreeSet<>(all);
			lost.removeAll(definitions(source.substring(0, token.start()) + source.substring(token.end())));
			assertTrue("without " + token.group() + " at " + token.start() + " no " + lost, lost.size() <= 1);
			count++;
		}
		assertTrue(count > 200);
	}

	private static Set<String> definitions(String source) {
		Set<String> names = new TreeSet<>();
		for (Statement statement : parse(source).module().getStatements()) {
			Statement inner = statement instanceof Decorated decorated ? decorated.getDefinition() : statement;
			if (inner instanceof FunctionDef function) {
				names.add(String.valueOf(function.getName()));
			} else if (inner instanceof ClassDef type) {
				names.add(String.valueOf(type.getName()));
			}
		}
		return names;
	}

	@Test
	public void deepNesting() {
		String deep = "x = " + "[".repeat(2000) + "]".repeat(2000) + "\ny = 1\n";
		assertErrors(deep, "1:205 too deeply nested");
		String blocks = "";
		for (int i = 0; i < 150; i++) {
			blocks += " ".repeat(i) + "if a:\n";
		}
		assertTrue(parse(blocks + " ".repeat(150) + "b\n").errors().get(0).message().equals("too deeply nested"));
	}

	@Test
	public void longChainsAreNoNesting() {
		assertErrors("x = " + "a + ".repeat(5000) + "a\n");
		assertErrors("x = " + "-".repeat(3000) + "a\n");
		assertErrors("x = " + "a if b else ".repeat(3000) + "c\n");
		assertErrors("x = " + "(".repeat(150) + ")".repeat(150) + "\n");
	}

	@Test
	public void placesOfNodes() {
		ParseResult result = parse("\nif a:\n    foo(b,\n        c)  # d\n");
		Statement call = result.module().eContents().isEmpty() ? null
				: ((org.tracewright.lang.rpython.If) result.module().getStatements().get(0)).getBody().getStatements().get(0);
		assertEquals(new SourceRange(11, 17, 3, 5), result.position(call));
	}
}
