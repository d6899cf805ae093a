package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.tracewright.lang.ide.edit.CommentToggle;
import org.tracewright.lang.ide.edit.Formatter;
import org.tracewright.lang.ide.edit.Indenter;
import org.tracewright.lang.ide.edit.TextChange;
import org.tracewright.lang.ide.workspace.SourceModel;

/** Edits do what a Python programmer expects. */
public class EditTest {

	private static int indent(String before) {
		return Indenter.newLine(before, before.length()).length();
	}

	@Test
	public void aNewLineIsIndented() {
		assertEquals(4, indent("def f():"));
		assertEquals(4, indent("if x:  # why"));
		assertEquals(4, indent("def f():\n    x = 1"));
		assertEquals(0, indent("def f():\n    return 1"));
		assertEquals(6, indent("x = f(1,"));
		assertEquals(4, indent("x = f("));
		assertEquals(6, indent("x = f(1,\n      2,"));
		assertEquals(0, indent("x = f(1,\n      2)"));
		assertEquals(8, indent("class A(object):\n    def f(self):"));
		assertEquals(0, indent("s = 'if x:'"));
	}

	@Test
	public void elseGoesBackToItsIf() {
		String text = "def f():\n    if x:\n        pass\n        else:\n";
		assertEquals("    ", Indenter.rejoin(text, text.indexOf("        else")));
	}

	@Test
	public void commentsComeAndGo() {
		String text = "def f():\n    x = 1\n\n    y = 2\n";
		int start = text.indexOf("    x");
		String commented = TextChange.apply(text, CommentToggle.toggle(text, start, text.length() - start));
		assertEquals("def f():\n    # x = 1\n\n    # y = 2\n", commented);
		assertEquals(text, TextChange.apply(commented, CommentToggle.toggle(commented, start, commented.length() - start)));
	}

	private static String format(String text) {
		return TextChange.apply(text, Formatter.format(SourceModel.of("m.py", text)));
	}

	@Test
	public void formattingTouchesBlanksOnly() {
		assertEquals("x = f(1, b=2)  \n".strip() + "\n", format("x=f( 1,b = 2 )   \n"));
		assertEquals("def f(a, b=1):\n    return a\n", format("def f( a,b = 1 ):\n    return  a \n"));
		assertEquals("s = '''a  \n  b'''\n", format("s='''a  \n  b'''\n"));
		assertEquals("x = 1  # c\n", format("x = 1 # c\n"));
		assertEquals("if a == b and c:\n    pass\n", format("if a==b and  c:\n    pass\n"));
	}

	@Test
	public void formattingTwiceIsFormattingOnce() {
		String text = "class A( object ):\n    def f(self,*a):\n        return {1:2 , 'a' :[ 3,4 ]}[ a[0:2] ]  \n";
		assertEquals(format(text), format(format(text)));
	}

	@Test
	public void aTextWithErrorsIsLeftAlone() {
		assertEquals("x=(  \n", format("x=(  \n"));
	}
}
