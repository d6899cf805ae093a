package org.tracewright.lang.ide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;
import org.tracewright.lang.ide.types.LineMatch;

/** What lines of a text were in an earlier one. */
public class LineMatchTest {

	private static final int TEXTS = 2_000;

	private static List<Integer> before(String before, String now) {
		LineMatch match = LineMatch.of(before, now);
		return IntStream.rangeClosed(1, (int) now.lines().count()).map(match::before).boxed().toList();
	}

	@Test
	public void aTextThatIsAsItWasHasTheSameLines() {
		assertSame(LineMatch.SAME, LineMatch.of("a\nb\n", "a\nb\n"));
		assertEquals(7, LineMatch.SAME.before(7));
		assertEquals("also with other ends", List.of(1, 2), before("a\nb\n", "a\r\nb\r\n"));
	}

	@Test
	public void linesComeAndGo() {
		assertEquals(List.of(0, 1, 2), before("a\nb", "new\na\nb"));
		assertEquals(List.of(1, 0, 2), before("a\nb", "a\nnew\nb"));
		assertEquals(List.of(1, 3), before("a\nb\nc", "a\nc"));
		assertEquals("a line that was changed", List.of(1, 2, 3), before("a\nb\nc", "a\nnew\nc"));
		assertEquals("nobody knows which of two", List.of(1, 0, 4), before("a\nb\nb\nc", "a\nnew\nc"));
		assertEquals(List.of(), before("a\nb", ""));
	}

	@Test
	public void severalChangesAreToldApartByLinesThatStandOnce() {
		assertEquals(List.of(1, 2, 3, 4, 0, 0, 6), before("a\npass\nonce\npass\nb\nc", "x\npass\nonce\npass\ny\ny\nc"));
		assertEquals("nothing tells which of two it is", List.of(0, 0, 0), before("a\npass\nb\npass\nc", "x\npass\ny"));
	}

	@Test
	public void whatIsAboveANewLine() {
		LineMatch match = LineMatch.of("a\nb", "new\na\nnew too\nb");
		assertEquals(List.of(0, 1, 1, 2), IntStream.rangeClosed(1, 4).map(match::beforeOrAbove).boxed().toList());
	}

	@Test
	public void whereALineIsNow() {
		LineMatch match = LineMatch.of("a\nb\nc", "new\nc\na");
		assertEquals("of lines that changed places, too", List.of(3, 0, 2, 0, 0), IntStream.of(1, 2, 3, 4, 0).map(match::now).boxed().toList());
	}

	/** In random texts each line that matches one is the one that this matches. */
	@Test
	public void matchesAreOneToOne() {
		Random random = new Random(1);
		for (int text = 0; text < TEXTS; text++) {
			List<String> before = lines(random);
			List<String> now = new ArrayList<>(before);
			for (int change = random.nextInt(4); change > 0; change--) {
				now.add(random.nextInt(now.size() + 1), String.valueOf((char) ('a' + random.nextInt(8))));
				now.remove(random.nextInt(now.size()));
			}
			LineMatch match = LineMatch.of(String.join("\n", before), String.join("\n", now));
			for (int line = 1; line <= now.size(); line++) {
				int old = match.before(line);
				if (old > 0) {
					assertEquals(before + " " + now, line, match.now(old));
				}
			}
		}
	}

	/** Whatever stands around it. */
	@Test
	public void allLinesButANewOneAreFound() {
		Random random = new Random(2);
		for (int text = 0; text < TEXTS; text++) {
			List<String> before = lines(random);
			List<String> now = new ArrayList<>(before);
			int place = random.nextInt(before.size() + 1);
			now.add(place, "new");
			List<Integer> expected = IntStream.range(0, now.size()).mapToObj(line -> line < place ? line + 1 : line == place ? 0 : line).toList();
			assertEquals(before + " " + now, expected, before(String.join("\n", before), String.join("\n", now)));
		}
	}

	private static List<String> lines(Random random) {
		return random.ints(1 + random.nextInt(12), 0, 8).mapToObj(letter -> String.valueOf((char) ('a' + letter))).toList();
	}
}
