package org.tracewright.ui.graph.model;

import java.util.ArrayList;
import java.util.List;

/** A block: a heading and a line for each operation. Compared by identity; place and size are set by the layout. */
public final class DiagramNode {

	/** What a block is in its graph. */
	public enum Role { ENTRY, INNER, RETURN, EXCEPT }

	private final String name;
	private final Role role;
	private final List<DiagramLine> lines;
	private final List<DiagramEdge> outgoing = new ArrayList<>();
	private final List<DiagramEdge> incoming = new ArrayList<>();
	private int x;
	private int y;
	private int width;
	private int height;

	DiagramNode(String name, Role role, List<DiagramLine> lines) {
		this.name = name;
		this.role = role;
		this.lines = List.copyOf(lines);
	}

	public String name() {
		return name;
	}

	public Role role() {
		return role;
	}

	/** The heading first. */
	public List<DiagramLine> lines() {
		return lines;
	}

	/** The live list. */
	public List<DiagramEdge> outgoing() {
		return outgoing;
	}

	/** The live list. */
	public List<DiagramEdge> incoming() {
		return incoming;
	}

	public int x() {
		return x;
	}

	public int y() {
		return y;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** Sets the size that the text needs, in pixels. */
	public void resize(int newWidth, int newHeight) {
		width = newWidth;
		height = newHeight;
	}

	void moveTo(int newX, int newY) {
		x = newX;
		y = newY;
	}

	/** Whether a line comes from that line of the file. */
	public boolean isFrom(String file, int line) {
		return lines.stream().anyMatch(each -> each.position().line() == line && each.position().file().equals(file));
	}
}
