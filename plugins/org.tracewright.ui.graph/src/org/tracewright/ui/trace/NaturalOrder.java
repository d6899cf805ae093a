package org.tracewright.ui.trace;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders texts with numbers in them as a reader does: {@code pc 9} before {@code pc 10}. */
final class NaturalOrder implements Comparator<String> {

	private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

	@Override
	public int compare(String first, String second) {
		String[] left = BORDER.split(first);
		String[] right = BORDER.split(second);
		for (int i = 0; i < Math.min(left.length, right.length); i++) {
			int order = part(left[i], right[i]);
			if (order != 0) {
				return order;
			}
		}
		return left.length - right.length;
	}

	private static int part(String left, String right) {
		return isNumber(left) && isNumber(right) ? new BigInteger(left).compareTo(new BigInteger(right)) : left.compareToIgnoreCase(right);
	}

	private static boolean isNumber(String text) {
		return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9' && text.chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
