package org.tracewright.ui.editor.command;

import java.util.Arrays;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorInput;

/** Whether an editor's input is RPython by its name, as the generic editor decides it: a file of the workspace, of the library or of elsewhere. */
public final class SourceTester extends PropertyTester {

	private static final String RPYTHON = "org.tracewright.rpython";

	@Override
	public boolean test(Object input, String property, Object[] arguments, Object expected) {
		String name = ((IEditorInput) input).getName();
		return Arrays.stream(Platform.getContentTypeManager().findContentTypesFor(name)).anyMatch(type -> type.getId().equals(RPYTHON));
	}
}
