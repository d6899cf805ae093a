package org.tracewright.ui.trace;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.tracewright.jit.runtime.log.HotLoop;

/** The columns of the table of hot loops. */
public enum HotLoopColumn {
	POSITION("Position", 66, false, "Where in the program that is interpreted", hot -> hot.trace().location(), Comparator.comparing(hot -> hot.trace().location(), new NaturalOrder())),
	TIME("Time", 62, true, "Part of the time that was spent in the loop and its bridges", HotLoopColumn::share, Comparator.comparingDouble(hot -> Double.isNaN(hot.share()) ? -1 : hot.share())),
	ENTRIES("Entries", 63, true, "How often the loop was entered", hot -> count(hot, hot.trace().counts().entries()), Comparator.comparingLong(hot -> hot.trace().counts().entries())),
	ITERATIONS("Iterations", 86, true, "How often the loop was run through", hot -> count(hot, hot.trace().counts().iterations()),
			Comparator.comparingLong(hot -> hot.trace().counts().iterations())),
	BEFORE("Before", 60, true, "Operations as recorded", hot -> code(hot, hot.trace().operationsBefore()), Comparator.comparingInt(hot -> hot.trace().operationsBefore())),
	AFTER("After", 50, true, "Operations in an iteration of the compiled loop", hot -> code(hot, hot.trace().operationsAfter()), Comparator.comparingInt(hot -> hot.trace().operationsAfter())),
	GUARDS("Guards", 64, true, "Guards in the compiled loop", hot -> code(hot, hot.guards()), Comparator.comparingInt(HotLoop::guards)),
	BRIDGES("Bridges", 66, true, "Compiled bridges from the loop and from its bridges", hot -> code(hot, hot.trace().allBridges()), Comparator.comparingInt(hot -> hot.trace().allBridges())),
	ABORTS("Aborts", 66, false, "Recordings that were given up, and why", HotLoopColumn::givenUp, Comparator.comparingInt(hot -> hot.givenUp().size()));

	private final String title;
	private final int width;
	private final boolean number;
	private final String meaning;
	private final Function<HotLoop, String> text;
	private final Comparator<HotLoop> order;

	HotLoopColumn(String title, int width, boolean number, String meaning, Function<HotLoop, String> text, Comparator<HotLoop> order) {
		this.title = title;
		this.width = width;
		this.number = number;
		this.meaning = meaning;
		this.text = text;
		this.order = order;
	}

	String title() {
		return title;
	}

	/** In pixels, at least; what room there is beyond that is divided in the same proportions. */
	int width() {
		return width;
	}

	/** Whether it holds numbers, which stand at the right and of which the largest are wanted first. */
	boolean isNumber() {
		return number;
	}

	/** One line that explains the title. */
	String meaning() {
		return meaning;
	}

	/** The text of the column in a row. */
	public String text(HotLoop loop) {
		return text.apply(loop);
	}

	/** From small to large. */
	Comparator<HotLoop> order() {
		return order;
	}

	private static String share(HotLoop loop) {
		return !loop.isCompiled() || Double.isNaN(loop.share()) ? "" : String.format(Locale.ROOT, "%.1f%%", 100 * loop.share());
	}

	/** Counts are known as soon as times are. */
	private static String count(HotLoop loop, long count) {
		return !loop.isCompiled() || Double.isNaN(loop.share()) ? "" : String.format(Locale.ROOT, "%,d", count);
	}

	private static String code(HotLoop loop, int count) {
		return loop.isCompiled() ? Integer.toString(count) : "";
	}

	private static String givenUp(HotLoop loop) {
		return loop.givenUp().isEmpty() ? "" : loop.givenUp().size() + ": " + loop.reasons();
	}
}
