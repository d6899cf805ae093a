package org.tracewright.ui.graph.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tracewright.flow.SourcePosition;
import org.tracewright.ui.SimpleAction;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;
import org.tracewright.ui.graph.model.LayeredLayout;
import org.tracewright.ui.graph.parts.BlockPart;
import org.tracewright.ui.graph.parts.DiagramParts;
import org.tracewright.ui.graph.parts.Palette;
import org.tracewright.ui.graph.parts.TextSize;

/** A GEF viewer for diagrams: zoom with the wheel and a modifier key, click to go to the source, or the same by keys. */
final class DiagramCanvas {

	/** Pixels beside a block that is too large for the room. */
	private static final int EDGE = 5;
	private static final double[] ZOOM = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3 };

	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
	private final Font font = JFaceResources.getTextFont();
	private final TextSize size = new TextSize(font);
	private final Consumer<SourcePosition> opener;
	private final Composite frame;
	private final Overview overview;
	private FlowDiagram diagram = FlowDiagram.empty("");
	private Predicate<DiagramLine> marked = line -> false;
	/** Whether the diagram is that of another function than the one before, and nobody has said yet what of it to show. */
	private boolean unseen;
	/** Which of the blocks that were found is shown. */
	private int found;

	/** @param opener goes to a place in a source */
	DiagramCanvas(Composite parent, Consumer<SourcePosition> opener) {
		this.opener = opener;
		frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(frame);
		viewer.createControl(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setEditDomain(new DefaultEditDomain(null));
		root.getZoomManager().setZoomLevels(ZOOM);
		root.getZoomManager().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH));
		viewer.setRootEditPart(root);
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setKeyHandler(keys());
		viewer.getControl().addMouseListener(MouseListener.mouseUpAdapter(this::clicked));
		overview = new Overview(frame, this);
		paint();
		Palette.follow(frame, this::paint);
	}

	/** The arrow keys go from block to block, and Enter from a block to the source. */
	private KeyHandler keys() {
		KeyHandler keys = new GraphicalViewerKeyHandler(viewer);
		keys.put(KeyStroke.getPressed(SWT.CR, SWT.CR, 0), new SimpleAction("Go to Source", null, this::openFocused));
		return keys;
	}

	private void openFocused() {
		if (viewer.getFocusEditPart() instanceof BlockPart block) {
			block.node().lines().stream().filter(line -> line.position().isKnown()).findFirst().ifPresent(this::open);
		}
	}

	/** Goes to the source of a line. */
	void open(DiagramLine line) {
		opener.accept(line.position());
	}

	/** Draws all with the colours of the current theme. */
	private void paint() {
		Palette palette = Palette.current();
		// The colours of widgets are the theme's: it gives them anew whenever a part becomes active.
		root.getFigure().setOpaque(true);
		root.getFigure().setBackgroundColor(palette.background());
		viewer.setEditPartFactory(new DiagramParts(palette, font, size));
		viewer.setContents(diagram);
		overview.paint(palette);
		markLines();
	}

	/** The colour behind the diagram. */
	Color background() {
		return root.getFigure().getBackgroundColor();
	}

	/** All of it, the overview included. */
	Control frame() {
		return frame;
	}

	/** What has the focus, and draws the diagram. */
	Control control() {
		return viewer.getControl();
	}

	GraphicalViewer viewer() {
		return viewer;
	}

	FlowDiagram diagram() {
		return diagram;
	}

	int lineHeight() {
		return size.lineHeight();
	}

	ZoomManager zoom() {
		return root.getZoomManager();
	}

	/** Lays a diagram out; on any thread. */
	void place(FlowDiagram unplaced, BooleanSupplier cancelled) {
		DiagramParts.measure(unplaced, size);
		LayeredLayout.apply(unplaced, cancelled);
	}

	/** Shows a diagram that was laid out. */
	void show(FlowDiagram placed) {
		unseen = !placed.title().equals(diagram.title());
		diagram = placed;
		viewer.setContents(placed);
		overview.fit();
	}

	Overview overview() {
		return overview;
	}

	/** Marks what comes from a source line, and shows it if nothing of it is in sight; of a function that was not shown before its beginning, where nothing comes from the line. */
	void mark(String file, int line) {
		marked = each -> each.position().line() == line && each.position().file().equals(file);
		markLines();
		Optional<BlockPart> first = block(node -> node.isFrom(file, line)).or(() -> unseen ? block(node -> node.role() == DiagramNode.Role.ENTRY) : Optional.empty());
		unseen = false;
		first.ifPresent(block -> {
			// Figures have no places before the viewer has laid them out.
			viewer.flush();
			reveal(block, marked);
			// From here the arrow keys go.
			viewer.setFocus(block);
		});
	}

	/** Brings a block into sight; where there is no room for all of it, the beginnings of its lines, and the first that is wanted. */
	private void reveal(BlockPart block, Predicate<DiagramLine> wanted) {
		viewer.reveal(block);
		Rectangle sight = overview.visible();
		Rectangle place = place(block.node());
		List<DiagramLine> lines = block.node().lines();
		int line = place.y + size.lineHeight() * IntStream.range(0, lines.size()).filter(each -> wanted.test(lines.get(each))).findFirst().orElse(0);
		boolean beginning = place.x >= sight.x && place.x < sight.right();
		boolean whole = line >= sight.y && line + size.lineHeight() <= sight.bottom();
		if (!beginning || !whole) {
			overview.begin(beginning ? sight.x : place.x - EDGE, whole ? sight.y : line - size.lineHeight());
		}
	}

	/** Whether the beginning of an operation is in sight. */
	boolean isBeginningInSight(String operation) {
		for (DiagramNode node : diagram.nodes()) {
			List<String> texts = node.lines().stream().map(DiagramLine::text).toList();
			int line = texts.indexOf(operation);
			if (line >= 0) {
				return overview.visible().contains(node.x(), node.y() + line * size.lineHeight());
			}
		}
		return false;
	}

	private Optional<BlockPart> block(Predicate<DiagramNode> wanted) {
		return blocks().stream().map(BlockPart.class::cast).filter(block -> wanted.test(block.node())).findFirst();
	}

	/** What is marked. */
	List<String> marked() {
		return diagram.nodes().stream().flatMap(node -> node.lines().stream()).filter(marked).map(DiagramLine::text).toList();
	}

	private void markLines() {
		blocks().forEach(block -> ((BlockPart) block).mark(marked));
	}

	/** Selects the blocks with that text and shows the first. */
	void find(String text) {
		viewer.deselectAll();
		String wanted = text.toLowerCase(Locale.ROOT);
		for (Object child : text.isBlank() ? List.of() : blocks()) {
			BlockPart part = (BlockPart) child;
			if (part.node().lines().stream().anyMatch(line -> line.text().toLowerCase(Locale.ROOT).contains(wanted))) {
				viewer.appendSelection(part);
			}
		}
		found = -1;
		findNext();
	}

	/** Shows the next of the blocks that are selected, behind the last the first. */
	void findNext() {
		List<BlockPart> blocks = selected();
		if (!blocks.isEmpty()) {
			found = (found + 1) % blocks.size();
			reveal(blocks.get(found), line -> false);
		}
	}

	/** Makes the whole diagram fit, but never larger than it is. */
	void fit() {
		zoom().setZoomAsText(ZoomManager.FIT_ALL);
		if (zoom().getZoom() > 1) {
			zoom().setZoom(1);
		}
	}

	private List<?> blocks() {
		return viewer.getContents() == null ? List.of() : viewer.getContents().getChildren();
	}

	private void clicked(MouseEvent event) {
		if (event.button == 1) {
			sourceAt(event.x, event.y).ifPresent(this::open);
		}
	}

	/** The line at a place of the control, if it comes from a source. */
	Optional<DiagramLine> sourceAt(int x, int y) {
		if (!(viewer.findObjectAt(new Point(x, y)) instanceof BlockPart part)) {
			return Optional.empty();
		}
		Point place = new Point(x, y);
		part.getFigure().translateToRelative(place);
		return Optional.ofNullable(part.lineAt(place)).filter(line -> line.position().isKnown());
	}

	/** The text of the selected blocks. */
	String selectedText() {
		return selected().stream().map(block -> block.node().lines().stream().map(DiagramLine::text).collect(Collectors.joining("\n", "", "\n"))).collect(Collectors.joining("\n"));
	}

	/** Selects all blocks. */
	void selectAll() {
		viewer.setSelection(new StructuredSelection(blocks()));
	}

	private List<BlockPart> selected() {
		return viewer.getSelectedEditParts().stream().filter(BlockPart.class::isInstance).map(BlockPart.class::cast).toList();
	}

	/** The area that the blocks cover, in pixels of the diagram. */
	Rectangle area() {
		Rectangle area = new Rectangle();
		for (DiagramNode node : diagram.nodes()) {
			area.union(place(node));
		}
		return area;
	}

	/** The area that a block covers. */
	static Rectangle place(DiagramNode node) {
		return new Rectangle(node.x(), node.y(), node.width(), node.height());
	}
}
