package org.tracewright.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Keeps the colours of RPython source in the generic editor up to date with the text and with the theme. */
public final class RpythonPresentationReconciler extends PresentationReconciler {

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener recolour = this::themeChanged;
	private final TokenPresenter presenter = new TokenPresenter(id -> themes.getCurrentTheme().getColorRegistry().get(id));
	private ITextViewer viewer;

	public RpythonPresentationReconciler() {
		setDamager(presenter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(presenter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		viewer = textViewer;
		presenter.install(textViewer.getTextWidget());
		themes.addPropertyChangeListener(recolour);
	}

	@Override
	public void uninstall() {
		themes.removePropertyChangeListener(recolour);
		viewer = null;
		super.uninstall();
	}

	private void themeChanged(PropertyChangeEvent event) {
		boolean ours = event.getProperty().startsWith(TextStyle.COLOR_PREFIX)
				|| event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME);
		if (ours && viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.invalidateTextPresentation();
		}
	}
}
