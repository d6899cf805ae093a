package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.ui.graph.model.DiagramEdge;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.model.FlowDiagram;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;

/** Where blocks and links are drawn: a reader goes from the top down, and back up only where the program goes round. */
public class GraphLayoutTest {

	private static final int OPERATIONS = 60;
	private static final String SMALL = """
			def counting(n):
			    while n > 0:
			        n -= 1
			    return n


			def dispatch(code, a):
			    pc = 0
			    while pc < len(code):
			        opcode = ord(code[pc])
			        pc += 1
			        if opcode == 1:
			            a += 1
			        elif opcode == 2:
			            for i in range(a):
			                if i > 3:
			                    break
			                a -= i
			        elif opcode == 3 and a:
			            pc = 0
			            continue
			        elif opcode == 4:
			            try:
			                a = counting(int(code))
			            except ValueError:
			                a = 0
			        else:
			            return a
			    return a + chain(pc)


			""";
	private static final String ENTRY = """


			def entry_point(argv):
			    print dispatch(argv[0], len(argv))
			    return 0


			def target(driver, args):
			    return entry_point
			""";

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final ExampleProject project = new ExampleProject("layout");

	private final Workbench workbench = new Workbench();
	private ControlFlowView graph;
	private ITextEditor editor;
	private String text;

	@Before
	public void translate() throws Exception {
		StringBuilder chain = new StringBuilder("def chain(op):\n");
		for (int operation = 0; operation < OPERATIONS; operation++) {
			chain.append("    ").append(operation == 0 ? "if" : "elif").append(" op == ").append(operation).append(":\n        return counting(").append(operation * operation).append(")\n");
		}
		text = SMALL + chain + "    return 1\n" + ENTRY;
		project.create(Example.PRIMES);
		project.get().getFile("primes.py").setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
		project.build();
		assertEquals(List.of(), project.codes());
		graph = (ControlFlowView) ExampleProject.page().showView(ControlFlowView.ID);
		editor = project.open("primes.py");
	}

	private FlowDiagram diagram(String function) {
		editor.selectAndReveal(text.indexOf("def " + function) + 4, 0);
		workbench.await("the graph is shown", () -> graph.title().startsWith(function + "("));
		return graph.diagram();
	}

	/** Whether the program can come from one block to another. */
	private static boolean leads(DiagramNode from, DiagramNode to) {
		Set<DiagramNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<DiagramNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			DiagramNode node = open.pop();
			if (seen.add(node)) {
				node.outgoing().forEach(link -> open.push(link.target()));
			}
		}
		return seen.contains(to);
	}

	@Test
	public void linksGoDownButThoseThatCloseALoop() {
		for (String function : List.of("counting", "dispatch", "chain", "entry_point")) {
			FlowDiagram diagram = diagram(function);
			DiagramNode entry = diagram.nodes().stream().filter(node -> node.role() == DiagramNode.Role.ENTRY).findFirst().get();
			for (DiagramNode node : diagram.nodes()) {
				assertTrue(function + ": " + node.name() + " is above the entry", node == entry || node.y() >= entry.y() + entry.height());
			}
			for (DiagramEdge link : diagram.edges()) {
				String name = function + ": " + link.source().name() + " to " + link.target().name();
				boolean down = link.target().y() >= link.source().y() + link.source().height();
				assertTrue(name, down || leads(link.target(), link.source()));
				assertEquals(name + " comes from above", link.target().y(), link.bends().get(link.bends().size() - 1).y());
			}
		}
	}

	@Test
	public void aLongChainOfTestsIsNarrow() throws Exception {
		FlowDiagram diagram = diagram("chain");
		assertTrue("" + diagram.nodes().size(), diagram.nodes().size() > 2 * OPERATIONS - 2);
		int widest = diagram.nodes().stream().mapToInt(DiagramNode::width).max().getAsInt();
		int width = diagram.nodes().stream().mapToInt(node -> node.x() + node.width()).max().getAsInt();
		assertTrue(width + " of " + widest, width <= 5 * widest);
		graph.actualSize();
		workbench.screenshot("layout-chain");
		diagram("dispatch");
		graph.fit();
		workbench.screenshot("layout-loops");
	}
}
