package org.tracewright.ui.wizard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.tracewright.ui.graph.model.DiagramEdge;
import org.tracewright.ui.graph.model.DiagramLine;
import org.tracewright.ui.graph.model.DiagramNode;
import org.tracewright.ui.graph.view.ControlFlowView;
import org.tracewright.ui.testing.NoErrorsLogged;
import org.tracewright.ui.testing.Workbench;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Graphs in files. */
public class ExportTest {

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	@Rule
	public final ExampleProject project = new ExampleProject("tlr");

	private final Workbench workbench = new Workbench();
	private ControlFlowView graph;
	private List<DiagramNode> nodes;
	private List<DiagramEdge> edges;

	@Before
	public void showGraph() throws Exception {
		project.create(Example.TLR);
		graph = (ControlFlowView) ExampleProject.page().showView(ControlFlowView.ID);
		ITextEditor editor = project.open("tlr.py");
		editor.selectAndReveal(editor.getDocumentProvider().getDocument(editor.getEditorInput()).get().indexOf("opcode = ord"), 0);
		workbench.await("the graph is shown", () -> graph.diagram().title().contains("interpret") && !graph.diagram().nodes().isEmpty());
		nodes = graph.diagram().nodes();
		edges = graph.diagram().edges();
		assertTrue(nodes.size() > 10 && edges.size() > nodes.size());
	}

	private Path exported(String ending) throws Exception {
		Path file = folder.getRoot().toPath().resolve("interpret." + ending);
		graph.export(file);
		return file;
	}

	@Test
	public void aPictureThatScalesHasAllBlocksLinksAndLines() throws Exception {
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(exported("svg").toFile());
		assertEquals(nodes.size(), svg.getElementsByTagName("rect").getLength());
		assertEquals(edges.size(), svg.getElementsByTagName("polyline").getLength());
		NodeList texts = svg.getElementsByTagName("text");
		List<String> lines = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
		assertTrue(lines.containsAll(nodes.stream().flatMap(node -> node.lines().stream()).map(DiagramLine::text).toList()));
	}

	@Test
	public void theTextForGraphvizHasAllBlocksAndLinks() throws Exception {
		List<String> lines = Files.readAllLines(exported("dot"));
		assertEquals("digraph {", lines.get(0));
		assertEquals(edges.size(), lines.stream().filter(line -> line.contains(" -> ")).count());
		assertEquals(nodes.size(), lines.stream().filter(line -> line.contains("_ [label=")).count() - edges.size());
		assertEquals(edges.stream().filter(DiagramEdge::isExceptional).count(), lines.stream().filter(line -> line.contains("style=dashed")).count());
	}

	@Test
	public void thePictureIsAsLargeAsTheGraph() throws Exception {
		ImageData png = new ImageData(exported("png").toString());
		int width = nodes.stream().mapToInt(node -> node.x() + node.width()).max().getAsInt() - nodes.stream().mapToInt(DiagramNode::x).min().getAsInt();
		int height = nodes.stream().mapToInt(node -> node.y() + node.height()).max().getAsInt() - nodes.stream().mapToInt(DiagramNode::y).min().getAsInt();
		assertTrue(png.width + " " + width, png.width >= width && png.width < width + 100);
		assertTrue(png.height + " " + height, png.height >= height && png.height < height + 100);
		int[] pixels = new int[png.width];
		int drawn = 0;
		for (int y = 0; y < png.height; y++) {
			png.getPixels(0, y, png.width, pixels, 0);
			drawn += IntStream.of(pixels).distinct().count() > 2 ? 1 : 0;
		}
		assertTrue("blocks are drawn in " + drawn + " of " + png.height + " rows", drawn > png.height / 4);
	}
}
