package org.tracewright.ui.editor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;

/** RPython source in the running workbench: which editor opens it, and how it looks there. */
public class RpythonEditorTest {

	private static final String SOURCE = """
			# A register machine: the accumulator and 256 registers.
			from rpython.rlib.jit import JitDriver, hint

			MOV_A_R, MOV_R_A, ADD_R_TO_A, DECR_A = 1, 2, 3, 4

			driver = JitDriver(greens=['pc', 'bytecode'], reds=['a', 'regs'])


			class Machine(object):
			    '''Runs byte code, one character
			    an operation.'''

			    _immutable_fields_ = ['bytecode']

			    def __init__(self, bytecode):
			        self.bytecode = bytecode
			        self.regs = [0] * 0x100

			    @specialize.arg(1)
			    def interpret(self, a):
			        pc = 0
			        while pc < len(self.bytecode):
			            opcode = ord(self.bytecode[pc])
			            pc += 1
			            if opcode == MOV_A_R:  # "quoted" in a comment
			                n = ord(self.bytecode[pc])
			                self.regs[n] = a
			            elif opcode == DECR_A:
			                a -= 1
			            else:
			                raise ValueError('bad # opcode')
			        return a


			def entry_point(argv):
			    print Machine("\\x01\\x02").interpret(int(argv[1]))
			    return 0


			def target(driver, args):
			    return entry_point, None
			""";

	private static final List<TextStyle> STYLES = Stream.<TextStyle[]>of(TokenStyle.values(), NameStyle.values()).flatMap(Stream::of).toList();
	private static final RGB WHITE = new RGB(255, 255, 255);
	/** The lightest background that an editor has in the platform's dark theme. */
	private static final RGB DARK = new RGB(0x2f, 0x2f, 0x2f);

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();

	@Test
	public void opensInGenericEditorWithItsOwnContentType() throws Exception {
		IEditorPart editor = workbench.open("machine.py", SOURCE);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		assertEquals("org.tracewright.rpython", workbench.file().getContentDescription().getContentType().getId());
	}

	@Test
	public void coloursEachKindOfToken() throws Exception {
		workbench.open("machine.py", SOURCE);
		assertStyle(TokenStyle.COMMENT, "# A register machine: the accumulator and 256 registers.");
		assertStyle(TokenStyle.COMMENT, "# \"quoted\" in a comment");
		assertStyle(TokenStyle.KEYWORD, "from");
		assertStyle(TokenStyle.KEYWORD, "while");
		assertStyle(TokenStyle.KEYWORD, "None");
		assertStyle(TokenStyle.STRING, "'bad # opcode'");
		assertStyle(TokenStyle.STRING, "'''Runs byte code, one character\n    an operation.'''");
		assertStyle(TokenStyle.NUMBER, "0x100");
		assertStyle(TokenStyle.DECORATOR, "@specialize.arg");
		assertStyle(TokenStyle.DEFINITION, "Machine");
		assertStyle(TokenStyle.DEFINITION, "entry_point");
		workbench.await("names are coloured", () -> NameStyle.HINT.equals(nameAt("JitDriver")));
		assertEquals(NameStyle.HINT, nameAt("hint"));
		assertEquals(NameStyle.BUILTIN, nameAt("len("));
		assertEquals(NameStyle.PARAMETER, nameAt("bytecode):"));
		assertEquals(NameStyle.GLOBAL, nameAt("DECR_A:"));
		assertEquals(NameStyle.CLASS, nameAt("Machine(\""));
		assertEquals(NameStyle.FUNCTION, nameAt("entry_point, None"));
		assertNull("a definition keeps its own look", nameAt("Machine(object)"));
		assertNull("an attribute is plain", nameAt("regs[n]"));
		assertEquals("each style has a colour of its own", STYLES.size(), STYLES.stream().map(RpythonEditorTest::color).distinct().count());
		workbench.screenshot("editor");
	}

	@Test
	public void coloursOfNamesMoveWithTheTextAndFollowItsMeaning() throws Exception {
		workbench.open("machine.py", SOURCE);
		workbench.await("names are coloured", () -> NameStyle.HINT.equals(nameAt("JitDriver")));
		workbench.document().replace(0, 0, "\n\n");
		StyleRange moved = workbench.text().getStyleRangeAtOffset(SOURCE.indexOf("JitDriver") + 2);
		assertEquals(color(NameStyle.HINT), moved.foreground.getRGB());
		workbench.document().replace(0, 2, "");
		int definition = SOURCE.indexOf("rpython.rlib.jit import");
		workbench.document().replace(definition, "rpython.rlib.jit".length(), "nothing.rlib.jit");
		workbench.await("the name means nothing any more", () -> nameAt("JitDriver") == null);
	}

	@Test
	public void recoloursWhatAnEditChanges() throws Exception {
		workbench.open("machine.py", SOURCE);
		IDocument document = workbench.document();
		Random random = new Random(2010);
		String[] pieces = { "'", "\"", "'''", "#", "\n", "def ", "0", "x", "(", "@", "while ", " ", "\\", "" };
		for (int edit = 0; edit < 200; edit++) {
			int offset = random.nextInt(document.getLength());
			int removed = Math.min(random.nextInt(4), document.getLength() - offset);
			document.replace(offset, removed, pieces[random.nextInt(pieces.length)]);
			assertEquals("after edit " + edit + " at " + offset, expectedLook(document), look());
		}
		document.set(SOURCE);
		assertEquals(expectedLook(document), look());
	}

	@Test
	public void followsTheThemesColours() throws Exception {
		workbench.open("machine.py", SOURCE);
		ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		RGB before = color(TokenStyle.KEYWORD);
		RGB changed = new RGB(1, 2, 3);
		theme.getColorRegistry().put(TokenStyle.KEYWORD.colorId(), changed);
		try {
			workbench.await("keywords have the new colour", () -> changed.equals(at("while").foreground.getRGB()));
		} finally {
			theme.getColorRegistry().put(TokenStyle.KEYWORD.colorId(), before);
		}
		assertNotEquals(before, changed);
	}

	@Test
	public void hasReadableColoursInADarkTheme() throws Exception {
		workbench.open("machine.py", SOURCE);
		List<RGB> light = STYLES.stream().map(RpythonEditorTest::color).toList();
		workbench.dark(true);
		try {
			for (TextStyle style : STYLES) {
				assertNotEquals(style.toString(), light.get(STYLES.indexOf(style)), color(style));
				assertTrue(style + " contrasts too little", contrast(color(style), DARK) >= 5);
			}
			workbench.await("keywords are dark ones",
					() -> color(TokenStyle.KEYWORD).equals(at("while").foreground.getRGB()));
			workbench.await("names are dark ones", () -> NameStyle.HINT.equals(nameAt("JitDriver")));
			workbench.screenshot("editor-dark");
		} finally {
			workbench.dark(false);
		}
		workbench.await("keywords are light ones again",
				() -> light.get(TokenStyle.KEYWORD.ordinal()).equals(at("while").foreground.getRGB()));
		light.forEach(color -> assertTrue(color + " contrasts too little", contrast(color, WHITE) >= 5));
	}

	/** The contrast ratio of two colours as the Web Content Accessibility Guidelines define it. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private void assertStyle(TokenStyle style, String text) {
		StyledToken token = new StyledToken(style, SOURCE.indexOf(text), text.length());
		assertEquals(text, List.of(token), look().stream().filter(shown -> shown.end() > token.offset()
				&& shown.offset() < token.end()).toList());
	}

	private void assertPlain(String text) {
		int offset = SOURCE.indexOf(text);
		assertTrue(text, Arrays.stream(workbench.text().getStyleRanges(offset, text.length())).allMatch(range -> styleOf(range) == null));
	}

	/** The style range that begins where the text first stands. */
	private StyleRange at(String text) {
		return workbench.text().getStyleRangeAtOffset(SOURCE.indexOf(text));
	}

	/** How the name that begins where the text first stands is coloured; null for one that is not. */
	private NameStyle nameAt(String text) {
		StyleRange range = at(text);
		return range != null && range.start == SOURCE.indexOf(text) && styleOf(range) instanceof NameStyle style ? style : null;
	}

	/** The tokens; names have been looked up sooner or later, and are left out. */
	private List<StyledToken> look() {
		List<StyledToken> look = new ArrayList<>();
		for (StyleRange range : workbench.text().getStyleRanges()) {
			if (styleOf(range) instanceof TokenStyle style) {
				append(look, new StyledToken(style, range.start, range.length));
			}
		}
		return look;
	}

	private static List<StyledToken> expectedLook(IDocument document) {
		List<StyledToken> look = new ArrayList<>();
		RpythonTokens.of(document.get()).forEach(token -> append(look, token));
		return look;
	}

	/** Adjacent tokens of one style are one style range, or two, as the widget likes. */
	private static void append(List<StyledToken> look, StyledToken next) {
		StyledToken last = look.isEmpty() ? null : look.get(look.size() - 1);
		if (last != null && last.style() == next.style() && last.end() == next.offset()) {
			look.set(look.size() - 1, new StyledToken(last.style(), last.offset(), last.length() + next.length()));
		} else {
			look.add(next);
		}
	}

	/** The style that a range has; null for that of plain text. */
	private static TextStyle styleOf(StyleRange range) {
		if (range.foreground == null && range.fontStyle == SWT.NORMAL) {
			return null;
		}
		for (TextStyle style : STYLES) {
			if (color(style).equals(range.foreground.getRGB()) && style.fontStyle() == range.fontStyle) {
				return style;
			}
		}
		throw new AssertionError("no token style looks like " + range);
	}

	private static RGB color(TextStyle style) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(style.colorId());
	}
}
