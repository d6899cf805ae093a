package org.tracewright.ui.editor.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.tracewright.lang.SourceRange;
import org.tracewright.lang.ide.services.Location;
import org.tracewright.lang.ide.services.Navigation;
import org.tracewright.ui.SourceOpener;
import org.tracewright.ui.editor.EditorSources;

/** Makes names links to their definitions. */
public final class DefinitionDetector extends AbstractHyperlinkDetector {

	/** A link to one definition. */
	private record Link(IRegion region, Location target) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return "Definition";
		}

		@Override
		public String getHyperlinkText() {
			return "Open definition in " + java.nio.file.Path.of(target.file()).getFileName() + ", line " + target.range().line();
		}

		@Override
		public void open() {
			SourceOpener.open(target);
		}
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Optional<EditorSources.Source> source = EditorSources.get().source(viewer.getDocument());
		if (source.isEmpty()) {
			return null;
		}
		List<Location> found = new Navigation(source.get().workspace()).definitions(source.get().model(), region.getOffset());
		Optional<SourceRange> name = source.get().model().bindings().at(region.getOffset()).map(occurrence -> occurrence.range())
				.or(() -> source.get().model().bindings().attributeAt(region.getOffset()).map(use -> use.range()));
		if (found.isEmpty() || name.isEmpty()) {
			return null;
		}
		IRegion place = new Region(name.get().offset(), name.get().length());
		return found.stream().limit(several ? 20 : 1).map(target -> new Link(place, target)).toArray(IHyperlink[]::new);
	}
}
