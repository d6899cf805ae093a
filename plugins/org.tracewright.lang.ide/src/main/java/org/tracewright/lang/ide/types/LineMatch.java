package org.tracewright.lang.ide.types;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a text are which of an earlier one: the same ones at both ends, and between them those that stand once in each text, with their neighbours (as in patience diff by Bram Cohen,
 * but where lines were moved they stay the same); and lines that were changed in their place. Lines count from 1.
 */
public final class LineMatch {

	/** Of a text that is as it was. */
	public static final LineMatch SAME = new LineMatch(null, null);

	/** By line, from 0: the line of the other text, -1 where there is none; null where all are the same. */
	private final int[] before;
	private final int[] now;

	private LineMatch(int[] before, int[] now) {
		this.before = before;
		this.now = now;
	}

	/** Compares two texts; how their lines end makes no difference. */
	public static LineMatch of(String before, String now) {
		return before.equals(now) ? SAME : of(before.lines().toList(), now.lines().toList());
	}

	private static LineMatch of(List<String> before, List<String> now) {
		LineMatch match = new LineMatch(new int[now.size()], new int[before.size()]);
		Arrays.fill(match.before, -1);
		Arrays.fill(match.now, -1);
		match.join(before, now, 0, 0, 1);
		match.join(before, now, before.size() - 1, now.size() - 1, -1);
		Map<String, Integer> then = single(before, match.now);
		single(now, match.before).forEach((line, place) -> {
			Integer old = place < 0 ? null : then.get(line);
			if (old != null && old >= 0) {
				match.join(before, now, old, place, 1);
				match.join(before, now, old - 1, place - 1, -1);
			}
		});
		match.pairChanged();
		return match;
	}

	/** Lines between two that are known were changed where they stand, if there are as many as before. */
	private void pairChanged() {
		for (int start = 0; start < before.length; start++) {
			int end = start;
			while (end < before.length && before[end] < 0) {
				end++;
			}
			int oldStart = start == 0 ? 0 : before[start - 1] + 1;
			int oldEnd = end == before.length ? now.length : before[end];
			if (oldEnd - oldStart == end - start && Arrays.stream(now, oldStart, oldEnd).allMatch(line -> line < 0)) {
				for (int line = start; line < end; line++) {
					before[line] = oldStart + line - start;
					now[before[line]] = line;
				}
			}
			start = end;
		}
	}

	/** Makes lines the same from a place on, in a direction, up to the first that are not. */
	private void join(List<String> old, List<String> current, int oldFrom, int from, int step) {
		int then = oldFrom;
		int place = from;
		while (then >= 0 && place >= 0 && then < old.size() && place < current.size() && now[then] < 0 && before[place] < 0 && old.get(then).equals(current.get(place))) {
			now[then] = place;
			before[place] = then;
			then += step;
			place += step;
		}
	}

	/** Where lines stand that have no match yet; -1 for those that stand there more than once. */
	private static Map<String, Integer> single(List<String> lines, int[] matches) {
		Map<String, Integer> places = new HashMap<>();
		for (int line = 0; line < lines.size(); line++) {
			if (matches[line] < 0) {
				places.merge(lines.get(line), line, (one, other) -> -1);
			}
		}
		return places;
	}

	/** The line of the earlier text that a line of this one was; 0 for a line that is new. */
	public int before(int line) {
		return other(before, line);
	}

	/** The line of this text that a line of the earlier one is; 0 for a line that is gone. */
	public int now(int line) {
		return other(now, line);
	}

	private static int other(int[] lines, int line) {
		return lines == null ? line : line < 1 || line > lines.length ? 0 : lines[line - 1] + 1;
	}

	/** The line of the earlier text that the nearest line at or above a line of this one was; 0 where all above are new. */
	public int beforeOrAbove(int line) {
		int place = line;
		while (place > 0 && before(place) == 0) {
			place--;
		}
		return before(place);
	}
}
