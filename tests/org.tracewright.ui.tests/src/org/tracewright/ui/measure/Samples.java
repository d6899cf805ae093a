package org.tracewright.ui.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a thread did over some time, by samples of its stack: a tree of calls. */
final class Samples {

	/** What has fewer of all samples, one part in so many, is not printed. */
	private static final int SMALLEST = 12;
	private static final String OURS = "org.tracewright.";

	/** What only measures and plays the user. */
	private static final Pattern TESTS = Pattern.compile(".*\\.(measure|testing)\\..*|.*Test\\b.*");

	private final Map<String, Samples> callees = new LinkedHashMap<>();
	private int count;
	private int ours;

	/** Takes one more look, the innermost call first. */
	void add(StackTraceElement[] stack) {
		Samples call = this;
		call.count++;
		call.ours += Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(OURS) && !TESTS.matcher(frame.getClassName()).matches()) ? 1 : 0;
		for (int frame = stack.length - 1; frame >= 0; frame--) {
			call = call.callees.computeIfAbsent(stack[frame].getClassName() + "." + stack[frame].getMethodName(), name -> new Samples());
			call.count++;
		}
	}

	/** The part of the samples in which code of ours was at work, with what it called: 0 to 1. */
	double ours() {
		return count == 0 ? 0 : (double) ours / count;
	}

	/** The tree, a call a line with its part of all samples in percent; of calls in a row that all took the same time only the last, and ours; of those that call themselves only the outermost. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		print(text, count, List.of());
		return text.toString();
	}

	private void print(StringBuilder text, int all, List<String> callers) {
		callees.forEach((name, call) -> {
			if (call.count * SMALLEST < all) {
				return;
			}
			boolean passed = call.callees.values().stream().anyMatch(inner -> inner.count == call.count);
			if (callers.contains(name) || passed && (!name.startsWith(OURS) || name.contains("$$Lambda"))) {
				call.print(text, all, callers);
				return;
			}
			text.append("  ".repeat(callers.size() + 1)).append(100 * call.count / all).append("% ").append(name).append('\n');
			List<String> told = new ArrayList<>(callers);
			told.add(name);
			call.print(text, all, told);
		});
	}
}
