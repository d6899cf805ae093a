package org.tracewright.ui.graph.model;

import java.util.List;

/** An arrow between blocks. Compared by identity; its bends are set by the layout. */
public final class DiagramEdge {

	/** A place in the diagram, in pixels. */
	public record Bend(int x, int y) {
	}

	private final DiagramNode source;
	private final DiagramNode target;
	private final String condition;
	private final boolean exceptional;
	private List<Bend> bends = List.of();

	DiagramEdge(DiagramNode source, DiagramNode target, String condition, boolean exceptional) {
		this.source = source;
		this.target = target;
		this.condition = condition;
		this.exceptional = exceptional;
		source.outgoing().add(this);
		target.incoming().add(this);
	}

	public DiagramNode source() {
		return source;
	}

	public DiagramNode target() {
		return target;
	}

	/** When the way is taken; empty for the only one. */
	public String condition() {
		return condition;
	}

	public boolean isExceptional() {
		return exceptional;
	}

	/** From the source's border to the target's. */
	public List<Bend> bends() {
		return bends;
	}

	/** Whether the way first goes up. */
	public boolean startsUpwards() {
		return bends.size() > 1 && bends.get(1).y() < bends.get(0).y();
	}

	void setBends(List<Bend> newBends) {
		bends = List.copyOf(newBends);
	}
}
