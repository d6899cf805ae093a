package org.tracewright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/**
 * Colours a document by its tokens, and its names by what they stand for. After an edit only what looks different is drawn again. Names are told from outside, some time after
 * an edit; until then those that it does not touch move with the text.
 */
final class TokenPresenter implements IPresentationDamager, IPresentationRepairer {

	private final IDocumentListener listener = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			tokens.edit(event);
			moveNames(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			// The viewer asks for the damage.
		}
	};

	private final Function<String, Color> colors;
	private IDocument document;
	private DocumentTokens tokens;
	/** The tokens up to the last edit whose damage is known, that edit's modification stamp, and its damage. */
	private List<StyledToken> shown = List.of();
	private long shownStamp = IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	private IRegion damage = new Region(0, 0);
	private List<StyledToken> names = List.of();

	/** @param colors gives the colour that an identifier has in the current theme */
	TokenPresenter(Function<String, Color> colors) {
		this.colors = colors;
	}

	/** Lets others find this by the widget that it colours. */
	void install(StyledText widget) {
		widget.setData(TokenPresenter.class.getName(), this);
	}

	/** What colours the widget. */
	static Optional<TokenPresenter> of(StyledText widget) {
		return Optional.ofNullable((TokenPresenter) widget.getData(TokenPresenter.class.getName()));
	}

	@Override
	public void setDocument(IDocument newDocument) {
		if (document != null) {
			document.removeDocumentListener(listener);
		}
		if (newDocument != null) {
			newDocument.addDocumentListener(listener);
		}
		document = newDocument;
		names = List.of();
		tokens = newDocument == null ? null : new DocumentTokens(newDocument);
		shown = newDocument == null ? List.of() : tokens.get();
		shownStamp = newDocument == null ? IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP : tokens.stamp();
	}

	/** The names that are coloured from now on, in order. Gives the region that looks different; null where none does. */
	IRegion setNames(List<StyledToken> newNames) {
		List<StyledToken> before = names;
		names = List.copyOf(newNames);
		int common = Math.min(before.size(), names.size());
		int head = 0;
		while (head < common && before.get(head).equals(names.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < common - head && before.get(before.size() - 1 - tail).equals(names.get(names.size() - 1 - tail))) {
			tail++;
		}
		List<StyledToken> changed = new ArrayList<>(before.subList(head, before.size() - tail));
		changed.addAll(names.subList(head, names.size() - tail));
		if (changed.isEmpty()) {
			return null;
		}
		int start = changed.stream().mapToInt(StyledToken::offset).min().getAsInt();
		return new Region(start, changed.stream().mapToInt(StyledToken::end).max().getAsInt() - start);
	}

	private void moveNames(int offset, int removed, int inserted) {
		List<StyledToken> moved = new ArrayList<>();
		for (StyledToken name : names) {
			if (name.end() <= offset) {
				moved.add(name);
			} else if (name.offset() >= offset + removed) {
				moved.add(new StyledToken(name.style(), name.offset() + inserted - removed, name.length()));
			}
		}
		names = moved;
	}

	/**
	 * Asked for both ends of an edit, and also, with an event that tells of no edit, when text comes into view: then what
	 * is in view is to be coloured, whatever the last edit changed.
	 */
	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		List<StyledToken> current = tokens.get();
		int inserted = event.getText() == null ? 0 : event.getText().length();
		if (tokens.stamp() != shownStamp) {
			damage = TokenChange.between(shown, current, event.getOffset(), event.getLength(), inserted);
			shown = current;
			shownStamp = tokens.stamp();
		}
		int start = Math.min(damage.getOffset(), event.getOffset());
		int end = Math.max(damage.getOffset() + damage.getLength(), event.getOffset() + inserted);
		return new Region(start, end - start);
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damaged) {
		int start = damaged.getOffset();
		int end = start + damaged.getLength();
		int plain = start;
		for (StyledToken token : tokensAndNames(start, end)) {
			int from = Math.max(start, token.offset());
			int to = Math.min(end, token.end());
			if (from < to) {
				addPlain(presentation, plain, from);
				presentation.addStyleRange(range(token.style(), from, to - from));
				plain = to;
			}
		}
		addPlain(presentation, plain, end);
	}

	/** What is between the tokens gets a style of its own, else the viewer would leave it as it was. With a default style for all of it, the viewer would set token after token, each a question to the window system. */
	private static void addPlain(TextPresentation presentation, int from, int to) {
		if (from < to) {
			presentation.addStyleRange(new StyleRange(from, to - from, null, null));
		}
	}

	/** Those that reach into a part of the text, in order, without the names in other tokens. */
	private List<StyledToken> tokensAndNames(int from, int to) {
		List<StyledToken> found = new ArrayList<>();
		int next = 0;
		int end = 0;
		for (StyledToken token : tokens.get()) {
			for (; next < names.size() && names.get(next).offset() < token.offset(); next++) {
				if (names.get(next).offset() >= end && names.get(next).end() <= token.offset()) {
					addWithin(found, names.get(next), from, to);
				}
			}
			addWithin(found, token, from, to);
			end = token.end();
			if (end >= to) {
				return found;
			}
		}
		for (; next < names.size(); next++) {
			if (names.get(next).offset() >= end) {
				addWithin(found, names.get(next), from, to);
			}
		}
		return found;
	}

	private static void addWithin(List<StyledToken> found, StyledToken token, int from, int to) {
		if (token.offset() < to && token.end() > from) {
			found.add(token);
		}
	}

	private StyleRange range(TextStyle style, int offset, int length) {
		return new StyleRange(offset, length, colors.apply(style.colorId()), null, style.fontStyle());
	}
}
