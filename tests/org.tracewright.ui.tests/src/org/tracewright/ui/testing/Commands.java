package org.tracewright.ui.testing;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** What a user has done by keys. */
public final class Commands {

	private Commands() {
	}

	/** Does what the command's key does now. */
	public static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** The keys that a command has now. */
	public static List<String> keys(String command) {
		TriggerSequence[] keys = PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(command);
		return Arrays.stream(keys).map(TriggerSequence::format).toList();
	}
}
