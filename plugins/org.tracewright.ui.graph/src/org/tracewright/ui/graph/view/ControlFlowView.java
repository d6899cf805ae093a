package org.tracewright.ui.graph.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tracewright.core.CorePlugin;
import org.tracewright.core.build.TargetResult;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.ui.HintedArea;
import org.tracewright.ui.SearchField;
import org.tracewright.ui.SourceOpener;
import org.tracewright.ui.caret.FunctionAtCaret;
import org.tracewright.ui.editor.EditorSources;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;

/** The control-flow graph of the function at the caret, after any stage. A click on an operation goes to its source line; the source line at the caret is marked. */
public final class ControlFlowView extends CaretView<ControlFlowView.Shown> {

	public static final String ID = "org.tracewright.ui.controlFlow";

	/**
	 * What is shown.
	 *
	 * @param types of the program that the diagram is from; null where there is nothing to be seen
	 */
	record Shown(FlowDiagram diagram, TypeIndex types) {

		/** Nothing, and why. */
		static Shown nothing(String reason) {
			return new Shown(FlowDiagram.empty(reason), null);
		}
	}

	private TypeIndex types;
	private CLabel title;
	private Combo stages;
	private HintedArea area;
	private DiagramCanvas canvas;
	private volatile GraphStage stage = GraphStage.ANNOTATED;
	private DiagramActions actions;

	@Override
	public void createPartControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(content);
		title = new CLabel(content, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).hint(60, SWT.DEFAULT).applyTo(title);
		Text search = SearchField.create(content, "Find in graph", "Select the blocks with a text; Enter goes to the next of them", text -> canvas.find(text), text -> canvas.findNext());
		createStages(content);
		area = new HintedArea(content);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(area.area());
		canvas = new DiagramCanvas(area.area(), this::open);
		actions = new DiagramActions(canvas, () -> caret() == null ? "graph" : caret().function());
		actions.fill(getViewSite().getActionBars(), search);
		follow();
		if (caret() == null) {
			show(Shown.nothing(NothingToShow.NO_FUNCTION));
		}
	}

	private void createStages(Composite content) {
		stages = new Combo(content, SWT.READ_ONLY);
		for (GraphStage stage : GraphStage.values()) {
			stages.add(stage.label());
		}
		stages.select(stage.ordinal());
		stages.addListener(SWT.Selection, event -> {
			stage = GraphStage.values()[stages.getSelectionIndex()];
			if (caret() != null) {
				refresh();
			}
		});
	}

	@Override
	Control control() {
		return canvas.control();
	}

	@Override
	void movedWithin() {
		// The text may have changed since it was translated.
		canvas.mark(caret().file(), types == null ? 0 : types.lines(caret().source()).before(caret().line()));
	}

	@Override
	Shown find(FunctionAtCaret wanted, BooleanSupplier cancelled) {
		if (wanted.function() == null) {
			return Shown.nothing(NothingToShow.NO_FUNCTION);
		}
		GraphStage after = stage;
		for (TargetResult result : CorePlugin.results().of(wanted.project())) {
			Optional<FlowDiagram> found = after.diagram(result, wanted);
			if (found.isPresent()) {
				canvas.place(found.get(), cancelled);
				return new Shown(found.get(), result.types().orElse(null));
			}
		}
		return Shown.nothing(NothingToShow.reason(wanted, after.compareTo(GraphStage.ANNOTATED) > 0));
	}

	private void open(SourcePosition position) {
		SourcePosition now = types.now(position, EditorSources.get().workspace(caret().project()));
		SourceOpener.open(now.file(), now.line());
	}

	@Override
	void show(Shown shown) {
		FlowDiagram diagram = shown.diagram;
		types = shown.types;
		boolean empty = diagram.nodes().isEmpty();
		title.setText(empty ? "" : withoutModule(diagram.title()));
		title.setToolTipText(empty ? "" : diagram.title());
		if (empty) {
			area.hint(diagram.title());
		} else {
			area.show(canvas.frame());
		}
		canvas.show(diagram);
		if (caret() != null) {
			movedWithin();
		}
	}

	/** There is not much room: the function's name and what it gives are wanted most. */
	private String withoutModule(String name) {
		int arguments = name.indexOf('(');
		int function = caret() == null || caret().function() == null ? -1 : name.lastIndexOf(caret().function(), arguments < 0 ? name.length() : arguments);
		return name.substring(Math.max(0, function));
	}

	/** The operations that are marked, as they are shown. */
	public List<String> marked() {
		return canvas.marked();
	}

	/** Goes to the source of an operation, as a click on it does. */
	public void open(String operation) {
		canvas.diagram().nodes().stream().flatMap(node -> node.lines().stream()).filter(line -> line.text().equals(operation)).findFirst().ifPresent(canvas::open);
	}

	/** What stands above the graph. */
	public String title() {
		return title.getText();
	}

	/** Makes the whole graph fit into the view. */
	public void fit() {
		canvas.fit();
	}

	/** Saves the graph in the form that the file's ending says: png, dot, else SVG. */
	public void export(Path file) throws IOException {
		actions.write(file);
	}

	/** Draws the graph as large as it is. */
	public void actualSize() {
		canvas.zoom().setZoom(1);
	}

	/** Whether the small picture of the whole graph is there: while not all of it is in sight. */
	public boolean hasOverview() {
		return canvas.overview().isShown();
	}

	/** Whether any of a block is in sight. */
	public boolean isInSight(DiagramNode node) {
		return canvas.overview().visible().intersects(DiagramCanvas.place(node));
	}

	/** Whether the beginning of an operation is in sight. */
	public boolean isBeginningInSight(String operation) {
		return canvas.isBeginningInSight(operation);
	}

	/** Brings a block into the middle, as a click on it in the small picture does. */
	public void show(DiagramNode node) {
		canvas.overview().show(DiagramCanvas.place(node).getCenter());
	}

	/** The colour behind the graph. */
	public Color background() {
		return canvas.background();
	}

	/** Why there is nothing to show; empty where there is something. */
	public String hint() {
		return area.hint();
	}

	/** What is shown now. */
	public FlowDiagram diagram() {
		return canvas.diagram();
	}
}
