package org.tracewright.ui.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The table that is printed, and behind it what is to be known about the lines that miss their aim. */
final class Sheet implements AutoCloseable {

	private final PrintStream out;
	private final StringBuilder details = new StringBuilder();

	/** Begins with the machine. */
	Sheet(PrintStream out) {
		this.out = out;
		out.printf("%s, %d processors, Java %s, Eclipse on %s%n%n", processor(), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
				System.getProperty("os.name"));
		out.println("| what | median, ms | longest, ms | aim, ms |");
		out.println("| --- | ---: | ---: | ---: |");
	}

	private static String processor() {
		try {
			return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name")).findFirst()
					.map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown processor");
		} catch (IOException unknown) {
			return "unknown processor";
		}
	}

	/** A line of times, given in nanoseconds. */
	void times(String what, long[] nanos, int aim) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		out.printf("| %s | %.0f | %.0f | %d |%n", what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length - 1] / 1e6, aim);
	}

	/** Lines of the longest block of the user interface, and of the longest that is ours; what it did then comes behind the table, if it is longer than it may be. */
	void block(String what, Blocks blocks, int aim) {
		List<Blocks.Block> longest = blocks.longest();
		out.printf("| longest block: %s | | %.0f | %d |%n", what, longest.isEmpty() ? 0 : longest.get(0).time(), aim);
		out.printf("| longest in Tracewright's code: %s | | %.0f | %d |%n", what, blocks.ours(), aim);
		for (Blocks.Block block : longest) {
			if (block.time() > aim) {
				details.append(String.format("%n%s: %.0f ms, %.0f of it in Tracewright's code, %d for collecting garbage%n%s", what, block.time(), block.ours(), block.collected(), block.samples()));
			}
		}
	}

	@Override
	public void close() {
		out.print(details);
	}
}
