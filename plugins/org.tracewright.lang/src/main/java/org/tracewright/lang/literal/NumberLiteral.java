package org.tracewright.lang.literal;

import java.math.BigInteger;

/** Evaluates number tokens. */
public final class NumberLiteral {
	private NumberLiteral() {
	}

	/**
	 * The value of a number token: a {@link Long}, a {@link BigInteger} where it does not fit or is written with an {@code L}, or
	 * a {@link Double}. Of an imaginary number, its imaginary part.
	 */
	public static Number value(String text) throws LiteralException {
		return evaluate(text, false);
	}

	/** The value of a number token with a minus sign before it; the lowest machine integer is one this way only. */
	public static Number negated(String text) throws LiteralException {
		return evaluate(text, true);
	}

	/** Whether the token is an imaginary number. */
	public static boolean isImaginary(String text) {
		char last = text.charAt(text.length() - 1);
		return last == 'j' || last == 'J';
	}

	private static Number evaluate(String token, boolean negate) throws LiteralException {
		String text = token.indexOf('_') < 0 ? token : token.replace("_", "");
		if (isImaginary(text)) {
			double value = Double.parseDouble(text.substring(0, text.length() - 1));
			return negate ? -value : value;
		}
		char last = text.charAt(text.length() - 1);
		boolean isLong = last == 'l' || last == 'L';
		String digits = isLong ? text.substring(0, text.length() - 1) : text;
		if (isFloat(digits)) {
			double value = Double.parseDouble(digits);
			return negate ? -value : value;
		}
		BigInteger value = negate ? integer(digits).negate() : integer(digits);
		return isLong || value.bitLength() > 63 ? (Number) value : (Number) value.longValue();
	}

	private static boolean isFloat(String text) {
		boolean isHexadecimal = text.length() > 1 && (text.charAt(1) == 'x' || text.charAt(1) == 'X');
		return !isHexadecimal && (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0);
	}

	private static BigInteger integer(String text) throws LiteralException {
		if (text.charAt(0) != '0' || text.length() == 1) {
			return parse(text, text, 10);
		}
		return switch (text.charAt(1)) {
			case 'x', 'X' -> parse(text, text.substring(2), 16);
			case 'o', 'O' -> parse(text, text.substring(2), 8);
			case 'b', 'B' -> parse(text, text.substring(2), 2);
			default -> parse(text, text, 8);
		};
	}

	private static BigInteger parse(String text, String digits, int radix) throws LiteralException {
		try {
			return new BigInteger(digits, radix);
		} catch (NumberFormatException e) {
			throw new LiteralException("invalid number: " + text);
		}
	}
}
