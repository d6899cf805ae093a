package org.tracewright.ui.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.lang.ide.services.ProjectDefinition;
import org.tracewright.ui.SourceOpener;

/** Lets a user choose a definition of any RPython project by letters of its name, and goes to it. */
public final class OpenDefinition extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DefinitionDialog dialog = new DefinitionDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof ProjectDefinition definition) {
			SourceOpener.open(definition.location());
		}
		return null;
	}
}
