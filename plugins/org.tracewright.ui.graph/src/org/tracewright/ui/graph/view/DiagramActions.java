package org.tracewright.ui.graph.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.tracewright.ui.ClipboardText;
import org.tracewright.ui.SimpleAction;
import org.tracewright.ui.ViewKeys;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DotText;
import org.tracewright.ui.graph.model.SvgWriter;

/** What can be done with a diagram: to go to the source, copy blocks, zoom and export. */
final class DiagramActions {

	private static final int MARGIN = 12;

	private final DiagramCanvas canvas;
	private final Supplier<String> fileName;

	DiagramActions(DiagramCanvas canvas, Supplier<String> fileName) {
		this.canvas = canvas;
		this.fileName = fileName;
	}

	/**
	 * Puts them into the tool bar, the menu of the view and that of the canvas.
	 *
	 * @param search keeps the keys for text to itself
	 */
	void fill(IActionBars bars, Text search) {
		List<IAction> zoom = List.of(icon("zoom-in", "Zoom in", canvas.zoom()::zoomIn), icon("zoom-out", "Zoom out", canvas.zoom()::zoomOut),
				icon("actual-size", "Actual size", () -> canvas.zoom().setZoom(1)), icon("fit", "Fit the whole graph into the view", canvas::fit));
		zoom.forEach(bars.getToolBarManager()::add);
		IAction export = new SimpleAction("Export as SVG, PNG or DOT…", "Save the graph in a file", this::export);
		bars.getMenuManager().add(export);
		ViewKeys keys = new ViewKeys(bars, () -> ClipboardText.put(canvas.selectedText()), canvas::selectAll);
		keys.except(search);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(about -> {
			about.add(goToSource());
			about.add(new Separator());
			about.add(keys.copy());
			about.add(keys.selectAll());
			about.add(new Separator());
			zoom.forEach(about::add);
			about.add(new Separator());
			about.add(export);
		});
		canvas.viewer().setContextMenu(menu);
	}

	private static IAction icon(String name, String toolTip, Runnable run) {
		return new SimpleAction(toolTip, toolTip, name, run);
	}

	/** To the source of the line that the pointer is at. */
	private IAction goToSource() {
		Point pointer = canvas.control().toControl(canvas.control().getDisplay().getCursorLocation());
		Optional<DiagramLine> line = canvas.sourceAt(pointer.x, pointer.y);
		IAction action = new SimpleAction("Go to Source", "Show the line in an editor", () -> line.ifPresent(canvas::open));
		action.setEnabled(line.isPresent());
		return action;
	}

	private void export() {
		FileDialog dialog = new FileDialog(canvas.control().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.dot" });
		dialog.setFileName(fileName.get() + ".svg");
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path == null) {
			return;
		}
		try {
			write(Path.of(path));
		} catch (IOException e) {
			MessageDialog.openError(canvas.control().getShell(), "Export", "The graph could not be saved: " + e.getMessage());
		}
	}

	/** Writes the diagram in the form that the file's ending says; SVG for any other. */
	void write(Path file) throws IOException {
		String name = file.getFileName().toString();
		if (name.endsWith(".png")) {
			writeImage(file);
		} else {
			String text = name.endsWith(".dot") ? DotText.write(canvas.diagram()) : SvgWriter.write(canvas.diagram(), canvas.lineHeight());
			Files.writeString(file, text, StandardCharsets.UTF_8);
		}
	}

	private void writeImage(Path file) {
		Rectangle area = canvas.area().expand(MARGIN, MARGIN);
		Image image = new Image(canvas.control().getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.translate(-area.x, -area.y);
			IFigure layers = LayerManager.Helper.find(canvas.viewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
			layers.paint(graphics);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
