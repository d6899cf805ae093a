package org.tracewright.ui.graph.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.tracewright.ui.Icons;
import org.tracewright.ui.graph.model.DotText;
import org.tracewright.ui.graph.model.SvgWriter;

/** Zoom and export of a diagram. */
final class DiagramActions {

	private static final int MARGIN = 12;

	private final DiagramCanvas canvas;
	private final Supplier<String> fileName;

	DiagramActions(DiagramCanvas canvas, Supplier<String> fileName) {
		this.canvas = canvas;
		this.fileName = fileName;
	}

	void fill(IActionBars bars) {
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(icon("zoom-in", "Zoom in", canvas.zoom()::zoomIn));
		bar.add(icon("zoom-out", "Zoom out", canvas.zoom()::zoomOut));
		bar.add(icon("actual-size", "Actual size", () -> canvas.zoom().setZoom(1)));
		bar.add(icon("fit", "Fit the whole graph into the view", canvas::fit));
		bars.getMenuManager().add(action("Export as SVG, PNG or DOT…", "Save the graph in a file", this::export));
	}

	private static Action icon(String name, String toolTip, Runnable run) {
		Action action = action(toolTip, toolTip, run);
		action.setImageDescriptor(Icons.descriptor(name));
		return action;
	}

	private static Action action(String text, String toolTip, Runnable run) {
		Action action = new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(toolTip);
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
