package org.tracewright.lang.ide.lsp;

import static org.junit.Assert.assertNotNull;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A server and a client at the two ends of a pipe, and a directory that the client works in. */
public final class ServerFixture extends ExternalResource implements LanguageClient {

	private static final long PATIENCE_SECONDS = 60;

	private final TemporaryFolder folder = new TemporaryFolder();
	private final BlockingQueue<PublishDiagnosticsParams> problems = new LinkedBlockingQueue<>();
	private final BlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
	private final BlockingQueue<WorkDoneProgressNotification> progress = new LinkedBlockingQueue<>();
	private final PipedOutputStream toServer = new PipedOutputStream();
	private CompletableFuture<Integer> serving;
	private LanguageServer server;
	private InitializeResult introduction;
	private int version;

	@Override
	protected void before() throws Throwable {
		folder.create();
		PipedInputStream fromClient = new PipedInputStream(toServer, 1 << 16);
		PipedOutputStream toClient = new PipedOutputStream();
		PipedInputStream fromServer = new PipedInputStream(toClient, 1 << 16);
		serving = CompletableFuture.supplyAsync(() -> serve(fromClient, toClient));
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
		launcher.startListening();
		server = launcher.getRemoteProxy();
	}

	private static int serve(PipedInputStream fromClient, PipedOutputStream toClient) {
		try (toClient) {
			return RpythonServer.serve(fromClient, toClient);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Introduces the client; to be called when the directory has its files. */
	void begin() throws Exception {
		InitializeParams params = new InitializeParams();
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(root().toUri().toString(), "test")));
		ClientCapabilities can = new ClientCapabilities();
		CompletionItemCapabilities items = new CompletionItemCapabilities(true);
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(items));
		can.setTextDocument(text);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
		can.setWorkspace(workspace);
		WindowClientCapabilities window = new WindowClientCapabilities();
		window.setWorkDoneProgress(true);
		can.setWindow(window);
		params.setCapabilities(can);
		introduction = server.initialize(params).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
	}

	InitializeResult introduction() {
		return introduction;
	}

	Path root() throws IOException {
		return folder.getRoot().toPath().toRealPath();
	}

	TextDocumentService documents() {
		return server.getTextDocumentService();
	}

	LanguageServer server() {
		return server;
	}

	TextDocumentIdentifier document(String name) throws IOException {
		return new TextDocumentIdentifier(root().resolve(name).toUri().toString());
	}

	/** Writes a file, and opens it. */
	TextDocumentIdentifier open(String name, String text) throws IOException {
		Files.writeString(root().resolve(name), text);
		documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(document(name).getUri(), "python", ++version, text)));
		return document(name);
	}

	/** Changes the text of an open file. */
	void change(TextDocumentIdentifier document, String text) {
		documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(document.getUri(), ++version), List.of(new TextDocumentContentChangeEvent(text))));
	}

	/** Changes and saves. */
	void save(String name, String text) throws IOException {
		change(document(name), text);
		Files.writeString(root().resolve(name), text);
		documents().didSave(new DidSaveTextDocumentParams(document(name)));
	}

	/** Waits for errors of the file that are as wanted. */
	List<Diagnostic> awaitProblems(TextDocumentIdentifier document, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
		while (true) {
			PublishDiagnosticsParams told = problems.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			assertNotNull("the server tells no such errors", told);
			if (told.getUri().equals(document.getUri()) && wanted.test(told.getDiagnostics())) {
				return told.getDiagnostics();
			}
		}
	}

	/** Waits until the programs have been translated once more. */
	void awaitTranslation() throws InterruptedException {
		assertNotNull("nothing was translated", refreshed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	/** Waits until a piece of long work has ended, and gives all that was told of it; none of what was told of an earlier one. */
	List<WorkDoneProgressNotification> awaitProgressEnd() throws InterruptedException {
		List<WorkDoneProgressNotification> told = new ArrayList<>();
		do {
			told.add(progress.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
			assertNotNull("the work does not end", told.get(told.size() - 1));
		} while (!(told.get(told.size() - 1) instanceof WorkDoneProgressEnd));
		return told;
	}

	<T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** The position of the text's first occurrence. */
	static Position position(String text, String of) {
		int offset = text.indexOf(of);
		int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
		return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
	}

	/** Ends the conversation as the protocol has it, and gives the server's exit status. */
	int end() throws Exception {
		get(server.shutdown());
		server.exit();
		return get(serving);
	}

	/** Breaks the connection, and gives the server's exit status. */
	int hangUp() throws Exception {
		toServer.close();
		return get(serving);
	}

	@Override
	protected void after() {
		try {
			if (!serving.isDone()) {
				end();
			}
			toServer.close();
		} catch (Exception e) {
			throw new AssertionError("the server does not end", e);
		} finally {
			folder.delete();
		}
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams told) {
		problems.add(told);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		refreshed.add("hints");
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void notifyProgress(ProgressParams params) {
		progress.add(params.getValue().getLeft());
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("the server sends none");
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError(request.getMessage());
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError(message.getMessage());
	}
}
