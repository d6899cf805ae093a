package org.tracewright.ui.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/**
 * Colours a document by its tokens. The whole document is read again after an edit, a matter of milliseconds; only what
 * looks different is drawn again.
 */
final class TokenPresenter implements IPresentationDamager, IPresentationRepairer {

	private final Function<String, Color> colors;
	private IDocument document;
	private long stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	private List<StyledToken> tokens = List.of();
	/** The tokens up to the last edit whose damage is known, that edit's modification stamp, and its damage. */
	private List<StyledToken> shown = List.of();
	private long shownStamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	private IRegion damage = new Region(0, 0);

	/** @param colors gives the colour that an identifier has in the current theme */
	TokenPresenter(Function<String, Color> colors) {
		this.colors = colors;
	}

	@Override
	public void setDocument(IDocument newDocument) {
		document = newDocument;
		stamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
		tokens = List.of();
		shown = newDocument == null ? List.of() : tokens();
		shownStamp = stamp;
	}

	/**
	 * Asked for both ends of an edit, and also, with an event that tells of no edit, when text comes into view: then what
	 * is in view is to be coloured, whatever the last edit changed.
	 */
	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		List<StyledToken> current = tokens();
		int inserted = event.getText() == null ? 0 : event.getText().length();
		if (stamp != shownStamp) {
			damage = TokenChange.between(shown, current, event.getOffset(), event.getLength(), inserted);
			shown = current;
			shownStamp = stamp;
		}
		int start = Math.min(damage.getOffset(), event.getOffset());
		int end = Math.max(damage.getOffset() + damage.getLength(), event.getOffset() + inserted);
		return new Region(start, end - start);
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damaged) {
		int start = damaged.getOffset();
		int end = start + damaged.getLength();
		// Without it the viewer leaves the gaps between the tokens as they were.
		presentation.setDefaultStyleRange(new StyleRange(start, damaged.getLength(), null, null));
		for (StyledToken token : tokens()) {
			int from = Math.max(start, token.offset());
			int to = Math.min(end, token.end());
			if (from < to) {
				presentation.addStyleRange(range(token.style(), from, to - from));
			}
		}
	}

	private StyleRange range(TokenStyle style, int offset, int length) {
		return new StyleRange(offset, length, colors.apply(style.colorId()), null, style.fontStyle());
	}

	private List<StyledToken> tokens() {
		long current = ((IDocumentExtension4) document).getModificationStamp();
		if (current != stamp) {
			tokens = RpythonTokens.of(document.get());
			stamp = current;
		}
		return tokens;
	}
}
