package org.tracewright.ui.editor.structure;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.SimpleAction;

/** The context menu of an outline: the editor's commands, on the name of the selected definition. */
final class OutlineMenu {

	private OutlineMenu() {
	}

	static MenuManager create(TreeViewer viewer, ITextEditor editor) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(about -> {
			Object selected = viewer.getStructuredSelection().getFirstElement();
			about.add(action("Find References", "org.eclipse.ui.genericeditor.findReferences", selected, editor));
			about.add(action("Rename…", "org.tracewright.ui.rename", selected, editor));
			about.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		return menu;
	}

	private static IAction action(String name, String command, Object selected, ITextEditor editor) {
		IAction action = new SimpleAction(name, null, () -> run(command, (OutlineEntry) selected, editor));
		action.setActionDefinitionId(command);
		action.setEnabled(selected != null);
		return action;
	}

	private static void run(String command, OutlineEntry entry, ITextEditor editor) {
		editor.getSite().getPage().activate(editor);
		// The caret may be anywhere in the definition.
		editor.selectAndReveal(entry.name().offset(), entry.name().length());
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.get().error("The command " + command + " could not be run", e);
		}
	}
}
