package org.tracewright.ui.graph.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places blocks in layers from top to bottom, in the order in which a program comes through them, arrows along right angles; loops go back up at the side. Links to the same block come together on their way, else the many ways out of a
 * large function, or back to its loop, would each take a place beside the others.
 */
public final class LayeredLayout {

	private static final double LAYER_DISTANCE = 36;
	private static final double NODE_DISTANCE = 28;
	/** From a block to the first bend of its links: a condition stands there. */
	private static final double BEND_DISTANCE = 26;
	/** From so many blocks on, the first places are taken: nobody sees which of several would be best. */
	private static final int LARGE = 100;
	private static final int ONE_TRY = 1;
	/** So often something is laid out before anybody waits for it. */
	private static final int ROUNDS = 8;
	private static final int[] SIZES = { 20, 60, LARGE + 2 };

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private LayeredLayout() {
	}

	/** Lays small and large diagrams out until the virtual machine has compiled most of what does it: a user's first is then there nearly as quickly as the next. */
	public static void prepare(BooleanSupplier cancelled) {
		for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
			for (int size : SIZES) {
				apply(chain(size), cancelled);
			}
		}
	}

	/** The graph of an interpreter's loop: each test leads to an operation or to the next test, each operation back to the first. */
	private static FlowDiagram chain(int size) {
		List<DiagramNode> nodes = Stream.generate(() -> new DiagramNode("", DiagramNode.Role.INNER, List.of())).limit(size).toList();
		List<DiagramEdge> edges = new ArrayList<>();
		for (int test = 0; test + 2 < nodes.size(); test += 2) {
			edges.add(new DiagramEdge(nodes.get(test), nodes.get(test + 1), "", false));
			edges.add(new DiagramEdge(nodes.get(test), nodes.get(test + 2), "", false));
			edges.add(new DiagramEdge(nodes.get(test + 1), nodes.get(0), "", false));
		}
		return new FlowDiagram("", nodes, edges);
	}

	/**
	 * Sets place and bends of everything in the diagram, whose nodes have their sizes. Takes time for large diagrams: not for the user interface's thread.
	 *
	 * @param cancelled asked now and then; once it has said yes, the places are of no use
	 */
	public static void apply(FlowDiagram diagram, BooleanSupplier cancelled) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_DISTANCE);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, NODE_DISTANCE);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BEND_DISTANCE);
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
		root.setProperty(LayeredOptions.FEEDBACK_EDGES, true);
		if (diagram.nodes().size() > LARGE) {
			root.setProperty(LayeredOptions.THOROUGHNESS, ONE_TRY);
			root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
		}
		ProgramOrder order = new ProgramOrder(diagram);
		Map<DiagramNode, ElkNode> nodes = new IdentityHashMap<>();
		for (DiagramNode node : order.nodes()) {
			ElkNode elk = ElkGraphUtil.createNode(root);
			elk.setDimensions(node.width(), node.height());
			nodes.put(node, elk);
		}
		Map<DiagramEdge, ElkEdge> edges = new IdentityHashMap<>();
		Map<DiagramNode, ElkPort> tops = new IdentityHashMap<>();
		Map<DiagramNode, ElkPort> loops = new IdentityHashMap<>();
		for (DiagramEdge edge : diagram.edges()) {
			ElkPort end = (order.closesLoop(edge) ? loops : tops).computeIfAbsent(edge.target(), target -> ElkGraphUtil.createPort(nodes.get(target)));
			edges.put(edge, ElkGraphUtil.createSimpleEdge(nodes.get(edge.source()), end));
		}
		new RecursiveGraphLayoutEngine().layout(root, new Cancellable(cancelled));
		nodes.forEach((node, elk) -> node.moveTo((int) elk.getX(), (int) elk.getY()));
		edges.forEach((edge, elk) -> edge.setBends(bends(elk)));
	}

	private static List<DiagramEdge.Bend> bends(ElkEdge edge) {
		List<DiagramEdge.Bend> bends = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			bends.add(new DiagramEdge.Bend((int) section.getStartX(), (int) section.getStartY()));
			for (ElkBendPoint point : section.getBendPoints()) {
				bends.add(new DiagramEdge.Bend((int) point.getX(), (int) point.getY()));
			}
			bends.add(new DiagramEdge.Bend((int) section.getEndX(), (int) section.getEndY()));
		}
		return bends;
	}

	/** Lets others stop the layout. */
	private static final class Cancellable extends BasicProgressMonitor {

		private final BooleanSupplier cancelled;

		Cancellable(BooleanSupplier cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public boolean isCanceled() {
			return cancelled.getAsBoolean();
		}

		@Override
		protected BasicProgressMonitor doSubTask(float work, int levels) {
			return new Cancellable(cancelled);
		}
	}
}
