package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.tracewright.lang.ide.edit.QuickFix;
import org.tracewright.lang.ide.edit.QuickFixes;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.lang.ide.workspace.Workspace;

/** Each correction does what its label says. */
public class QuickFixesTest {

	private static String fixed(String code, String message, String text) {
		Marked marked = Marked.of(text);
		List<QuickFix> fixes = QuickFixes.of(marked.model(), code, message, marked.offset(), new Workspace(List.of()));
		return fixes.isEmpty() ? "nothing" : TextChange.apply(marked.model().text(), List.of(fixes.get(0).change()));
	}

	@Test
	public void aSuggestedNameIsTaken() {
		assertEquals("count = 1\nprint count\n", fixed("undefined-name", "name 'cuont' is not defined; did you mean 'count'?", "count = 1\nprint ‸cuont\n"));
		assertEquals("print x.push\n", fixed("attribute-error", "Frame has no attribute psuh; did you mean push?", "print x.‸psuh\n"));
		assertEquals("frame.push(frame)\n", fixed("attribute-error", "no instance of Frame ever has an attribute psuh; did you mean push?", "‸frame.psuh(frame)\n"));
	}

	@Test
	public void aLibraryNameIsImported() {
		assertEquals("'''Doc.'''\nfrom rpython.rlib.jit import JitDriver\nd = JitDriver()\n", fixed("undefined-name", "name 'JitDriver' is not defined",
				"'''Doc.'''\nd = ‸JitDriver()\n"));
	}

	@Test
	public void aMissingColonIsAdded() {
		assertEquals("def f():\n    return 1\n", fixed("syntax-error", "expected ':'", "def f()‸\n    return 1\n"));
	}

	@Test
	public void aValueIsConverted() {
		assertEquals("print 'n' + str(n)\n", fixed("type-error", "the operation + is not defined for str and int", "print ‸'n' + n\n"));
		assertEquals("print 'n' + str(n * 2)\n", fixed("type-error", "the operation + is not defined for str and int", "print ‸'n' + n * 2\n"));
		assertEquals("print str(n) + s\n", fixed("type-error", "the operation + is not defined for int and str", "print ‸n + s\n"));
		assertEquals("nothing", fixed("type-error", "the operation + is not defined for int and list", "print ‸n + l\n"));
	}

	@Test
	public void noneIsExcluded() {
		assertEquals("def f(x):\n    assert x is not None\n    return x.y\n", fixed("none-value", "x can be None", "def f(x):\n    return ‸x.y\n"));
	}

	@Test
	public void theTargetIsAdded() {
		assertEquals("x = 1\n\n\ndef target(driver, args):\n    return entry_point, None\n", fixed("no-target", "no target", "‸x = 1\n"));
	}

	@Test
	public void otherErrorsHaveNoCorrection() {
		assertEquals("nothing", fixed("step-limit", "too many steps", "‸x = 1\n"));
	}
}
