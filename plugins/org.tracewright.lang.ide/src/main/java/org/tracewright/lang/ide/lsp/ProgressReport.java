package org.tracewright.lang.ide.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client of one piece of long work, in order, as soon as the client is ready to hear of it. A client that declines hears nothing. */
final class ProgressReport {

	private final LanguageClient client;
	private final Either<String, Integer> token;
	private CompletableFuture<Void> told;

	/** @param token what the client calls the work by, when it cancels it */
	ProgressReport(LanguageClient client, String token, String title) {
		this.client = client;
		this.token = Either.forLeft(token);
		told = client.createProgress(new WorkDoneProgressCreateParams(this.token));
		WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
		begin.setTitle(title);
		begin.setCancellable(true);
		tell(begin);
	}

	private void tell(WorkDoneProgressNotification notification) {
		told = told.thenRun(() -> client.notifyProgress(new ProgressParams(token, Either.forLeft(notification))));
	}

	/** What is being done now. */
	void report(String message) {
		WorkDoneProgressReport report = new WorkDoneProgressReport();
		report.setMessage(message);
		tell(report);
	}

	/** The work is done, or was given up. */
	void end() {
		tell(new WorkDoneProgressEnd());
	}
}
