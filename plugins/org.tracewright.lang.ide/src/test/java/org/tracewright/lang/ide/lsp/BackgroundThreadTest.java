package org.tracewright.lang.ide.lsp;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Test;

/** Work behind the end of a server is dropped without a word. */
public class BackgroundThreadTest {

	private final ExecutorService thread = BackgroundThread.start("tried", BackgroundThread.USUAL_STACK);

	@Test
	public void workIsDoneOnTheThreadOfThatName() throws Exception {
		try {
			assertEquals("tried", thread.submit(() -> Thread.currentThread().getName()).get(60, TimeUnit.SECONDS));
			assertTrue(thread.submit(() -> Thread.currentThread().isDaemon()).get(60, TimeUnit.SECONDS));
		} finally {
			thread.shutdownNow();
		}
	}

	@Test
	public void workAfterTheEndIsDropped() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		thread.shutdownNow();
		thread.execute(() -> done.set(true));
		assertTrue(thread.awaitTermination(60, TimeUnit.SECONDS));
		assertFalse(done.get());
	}
}
