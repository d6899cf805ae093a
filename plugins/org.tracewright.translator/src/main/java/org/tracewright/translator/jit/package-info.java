/**
 * The jit stage: makes portals of dispatch loops, so that running one can be left and taken up again at its merge point.
 *
 * <p>Before: a function with a {@code jit_merge_point} somewhere in its loop. After: the function up to the merge point, which calls a <em>runner</em> with the
 * greens and the reds; the <em>portal</em>, a function of the greens and the reds that begins with the merge point; and the runner, which by its graph only calls the portal
 * (what it does besides, a backend knows from the graph's hint {@code jit_runner}). In the portal each way back to the merge point that the
 * driver's hints call a loop of the user's program has a {@code can_enter_jit} with the values that the merge point is about to get.
 *
 * <p>Greens and reds are sorted by kind from here on: integers, references, floats. Variables without values are dropped.
 */
package org.tracewright.translator.jit;
