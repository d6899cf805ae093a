package org.tracewright.lang.ide.lsp;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does one piece of work after the other beside the conversation with the client. */
final class BackgroundThread {

	/** That of the platform. */
	static final long USUAL_STACK = 0;

	private BackgroundThread() {
	}

	/**
	 * A thread of that name. It does not keep the process alive, and what it is asked when it has been shut down is dropped, for then nobody waits for it.
	 *
	 * @param stackSize in bytes
	 */
	static ExecutorService start(String name, long stackSize) {
		return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
			Thread made = new Thread(null, work, name, stackSize);
			made.setDaemon(true);
			return made;
		}, new ThreadPoolExecutor.DiscardPolicy());
	}
}
