package org.tracewright.lang;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;

/** One parser serves many threads. */
public class ConcurrencyTest {
	@Test
	public void manyAtOnce() throws IOException {
		String source;
		try (InputStream in = ConcurrencyTest.class.getResourceAsStream("sample.py")) {
			source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		String broken = source.replace("while", "while while") + "(".repeat(60);
		String tree = TreeText.of(PythonParser.shared().parse(source, "a.py").module());
		List<SyntaxError> errors = PythonParser.shared().parse(broken, "b.py").errors();
		IntStream.range(0, 64).parallel().forEach(i -> {
			assertEquals(tree, TreeText.of(PythonParser.shared().parse(source, "a.py").module()));
			assertEquals(errors, PythonParser.shared().parse(broken, "b.py").errors());
		});
	}
}
