package org.tracewright.ui.graph.view;

import java.util.List;

import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.TargetResult;
import org.tracewright.ui.caret.FunctionAtCaret;

/** Why a view of a function is empty, and what to do about it. */
final class NothingToShow {

	/** The caret is in no function. */
	static final String NO_FUNCTION = "Put the caret into a function of a project that was translated.";

	private NothingToShow() {
	}

	/**
	 * Nothing is known of the function at the caret.
	 *
	 * @param translated whether what is missing is there only where the program has no errors
	 */
	static String reason(FunctionAtCaret caret, boolean translated) {
		List<TargetResult> results = CorePlugin.results().of(caret.project());
		if (results.isEmpty()) {
			return "The project has not been translated yet: name a target in tracewright.toml and save.";
		}
		boolean broken = results.stream().noneMatch(TargetResult::succeeded);
		return broken && translated ? "The program has errors: this stage was not reached." : "No target of the project calls " + caret.function() + "().";
	}
}
