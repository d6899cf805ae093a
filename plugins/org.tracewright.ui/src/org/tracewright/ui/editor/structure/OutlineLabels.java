package org.tracewright.ui.editor.structure;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.tracewright.lang.ide.services.OutlineEntry;
import org.tracewright.ui.Icons;

/** How the definitions of a text look in lists. */
public class OutlineLabels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		OutlineEntry entry = (OutlineEntry) element;
		return new StyledString(entry.label()).append(entry.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return Icons.get(switch (((OutlineEntry) element).kind()) {
			case CLASS -> Icons.CLASS;
			case FUNCTION, METHOD -> Icons.FUNCTION;
			case ATTRIBUTE -> Icons.ATTRIBUTE;
			case PARAMETER, VARIABLE -> Icons.VARIABLE;
			case IMPORT -> Icons.MODULE;
		});
	}
}
