package org.tracewright.ui.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;
import org.tracewright.ui.SourceOpener;

/** Makes links of positions in the console: {@code file.py:12:5} of errors, {@code File "file.py", line 12} of tracebacks. */
public final class PositionLinks implements IPatternMatchListenerDelegate {

	private static final Pattern POSITION = Pattern.compile("(?:File \"([^\"]+\\.py)\", line (\\d+))|(?:([^\\s\":]+\\.py):(\\d+))");

	private TextConsole console;

	@Override
	public void connect(TextConsole newConsole) {
		console = newConsole;
	}

	@Override
	public void disconnect() {
		console = null;
	}

	@Override
	public void matchFound(PatternMatchEvent event) {
		// The console may be closed while its text is searched.
		TextConsole open = console;
		if (open == null) {
			return;
		}
		try {
			String text = open.getDocument().get(event.getOffset(), event.getLength());
			Matcher matcher = POSITION.matcher(text);
			if (matcher.find()) {
				String file = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
				int line = Integer.parseInt(matcher.group(2) == null ? matcher.group(4) : matcher.group(2));
				open.addHyperlink(new Link(file, line), event.getOffset(), event.getLength());
			}
		} catch (BadLocationException trimmed) {
			// The console has dropped that part of its text.
			return;
		}
	}

	private record Link(String file, int line) implements IHyperlink {

		@Override
		public void linkActivated() {
			SourceOpener.open(file, line);
		}

		@Override
		public void linkEntered() {
			// The console draws the link; there is nothing to add.
		}

		@Override
		public void linkExited() {
			// See above.
		}
	}
}
