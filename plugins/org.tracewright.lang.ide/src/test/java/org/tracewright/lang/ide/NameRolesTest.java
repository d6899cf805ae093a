package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.lang.ide.services.NameRoles;
import org.tracewright.lang.ide.workspace.SourceModel;
import org.tracewright.lang.ide.workspace.Workspace;

/** What a reader is shown that names are. */
public class NameRolesTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private List<String> roles(String text) throws Exception {
		Path root = folder.getRoot().toPath().toRealPath();
		Files.writeString(root.resolve("frame.py"), "LIMIT = 7\nclass Frame(object):\n    pass\ndef make():\n    return Frame()\n");
		Workspace workspace = new Workspace(List.of(root));
		SourceModel model = workspace.update(root.resolve("main.py").toString(), text);
		return NameRoles.of(model, workspace).stream()
				.map(name -> text.substring(name.range().offset(), name.range().end()) + " " + name.role() + (name.defines() ? " defined" : "")).toList();
	}

	@Test
	public void definitionsAndUsesHaveTheirRoles() throws Exception {
		assertEquals(List.of("LIMIT GLOBAL defined", "Stack CLASS defined", "object BUILTIN", "push METHOD defined", "self PARAMETER defined", "value PARAMETER defined", "self PARAMETER",
				"value PARAMETER", "run FUNCTION defined", "n PARAMETER defined", "len BUILTIN", "LIMIT GLOBAL", "Stack CLASS"),
				roles("LIMIT = 1\nclass Stack(object):\n    def push(self, value):\n        self.items = value\ndef run(n):\n    local = len(LIMIT)\n    return Stack(), local\n"));
	}

	@Test
	public void importedNamesAreWhatTheyAreWhereTheyAreDefined() throws Exception {
		assertEquals(List.of("Frame CLASS", "LIMIT GLOBAL", "build FUNCTION", "Frame CLASS", "make FUNCTION", "LIMIT GLOBAL", "build FUNCTION"),
				roles("from frame import Frame, LIMIT, make as build\nimport frame\nFrame(), frame.make(), LIMIT, build, frame.nothing\n"));
	}

	@Test
	public void hintsStandOut() throws Exception {
		assertEquals(List.of("JitDriver HINT", "promote HINT", "driver GLOBAL defined", "JitDriver HINT", "unroll_safe HINT", "f FUNCTION defined", "x PARAMETER defined",
				"driver GLOBAL", "jit_merge_point HINT", "x PARAMETER", "promote HINT", "x PARAMETER"),
				roles("from rpython.rlib.jit import JitDriver, promote\nfrom rpython.rlib import jit\ndriver = JitDriver()\n@jit.unroll_safe\ndef f(x):\n    driver.jit_merge_point(x=x)\n"
						+ "    return promote(x)\n"));
	}
}
