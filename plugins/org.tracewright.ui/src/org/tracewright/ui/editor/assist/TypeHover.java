package org.tracewright.ui.editor.assist;

import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.tracewright.lang.ide.services.Hover;
import org.tracewright.ui.editor.EditorSources;

/** Shows the inferred type of a name, the signature of a function, and documentation. */
public final class TypeHover implements ITextHover, ITextHoverExtension {

	/** Shows text of HTML: the editor's own control for a single hover would show its tags. */
	static final IInformationControlCreator CONTROL = HoverControl::new;

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return hover(viewer, region.getOffset()).map(TypeHover::text).orElse(null);
	}

	private static String text(Hover hover) {
		String title = "<pre>" + escaped(hover.title()) + "</pre>";
		return hover.doc().isEmpty() ? title : title + "<p>" + escaped(hover.doc()).replace("\n\n", "</p><p>") + "</p>";
	}

	/** As text of HTML. */
	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CONTROL;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return hover(viewer, offset).map(hover -> (IRegion) new Region(hover.range().offset(), hover.range().length())).orElse(null);
	}

	private static Optional<Hover> hover(ITextViewer viewer, int offset) {
		return EditorSources.get().source(viewer.getDocument()).flatMap(source -> Hover.at(source.model(), offset, source.workspace(), source.types()));
	}
}
