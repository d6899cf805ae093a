package org.tracewright.ui.editor.command;

import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** Makes the keys of RPython editors work while one is active; the generic editor has one context for all languages. */
public final class EditorContext implements IStartup {

	static final String ID = "org.tracewright.ui.rpythonEditorContext";
	/** The definition in plugin.xml of when an RPython editor is active. */
	private static final String ACTIVE = "org.tracewright.ui.rpythonEditor";

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!PlatformUI.getWorkbench().isClosing()) {
				PlatformUI.getWorkbench().getService(IContextService.class).activateContext(ID, new ReferenceExpression(ACTIVE));
			}
		});
	}
}
