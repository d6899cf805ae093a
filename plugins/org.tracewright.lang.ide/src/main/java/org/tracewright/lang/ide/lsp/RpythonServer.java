package org.tracewright.lang.ide.lsp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.tracewright.flow.Diagnostic;
import org.tracewright.lang.ide.project.Target;
import org.tracewright.lang.ide.workspace.Workspace;

/** A language server for one client. */
public final class RpythonServer implements LanguageServer, AutoCloseable {

	private final FileNames names = new FileNames();
	private final Documents documents = new Documents(names);
	private final CompletableFuture<Integer> ended = new CompletableFuture<>();
	private volatile LanguageClient client;
	private volatile Conversation conversation;
	private volatile boolean shutDown;

	private RpythonServer() {
	}

	/**
	 * Serves the client at the other end of the streams until it says that it exits, or its end of the stream closes.
	 *
	 * @return the exit status that the protocol wants of the process: 0 if the client asked for a shutdown before, else 1
	 */
	public static int serve(InputStream in, OutputStream out) {
		try (RpythonServer server = new RpythonServer()) {
			Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class)
					.setInput(new BufferedInputStream(in)).setOutput(new BufferedOutputStream(out)).setExceptionHandler(RpythonServer::failure).create();
			server.client = launcher.getRemoteProxy();
			Future<Void> listening = launcher.startListening();
			Thread watch = new Thread(() -> server.endWith(listening), "end of input");
			watch.setDaemon(true);
			watch.start();
			return server.ended.join();
		}
	}

	/** What the client gets for an answer that failed: which it did, but no stack trace. */
	private static ResponseError failure(Throwable fault) {
		Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
		return cause instanceof ResponseErrorException known ? known.getResponseError() : new ResponseError(ResponseErrorCode.InternalError, "internal error: " + cause, null);
	}

	private void endWith(Future<Void> listening) {
		try {
			listening.get();
		} catch (InterruptedException | ExecutionException closed) {
			// A stream that breaks is a client that is gone.
			exit();
			return;
		}
		exit();
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		List<Path> roots = roots(params);
		Workspace workspace = new Workspace(searched(roots));
		Conversation.Client can = capabilities(params.getCapabilities());
		Translations translations = new Translations(new Translations.Listener() {
			@Override
			public Optional<ProgressReport> begins(String name) {
				return can.progress() ? Optional.of(new ProgressReport(client, name, "Translating")) : Optional.empty();
			}

			@Override
			public void translated(List<Diagnostic> errors) {
				documents.later(() -> RpythonServer.this.translated(errors));
			}

			@Override
			public void failed(Subject subject, Throwable fault) {
				client.logMessage(new MessageParams(MessageType.Error, "internal error in the translation of " + subject.module() + ": " + fault));
			}
		});
		conversation = new Conversation(can, roots, workspace, new Answers(workspace, names),
				new Problems(names, workspace, problems -> client.publishDiagnostics(problems)), translations);
		documents.begin(conversation);
		return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("tracewright")));
	}

	private void translated(List<Diagnostic> errors) {
		conversation.problems().translated(errors);
		if (conversation.client().refreshHints()) {
			client.refreshInlayHints();
		}
	}

	@SuppressWarnings("deprecation") // Clients that know one root alone still say so.
	private List<Path> roots(InitializeParams params) {
		List<WorkspaceFolder> folders = params.getWorkspaceFolders();
		if (folders != null && !folders.isEmpty()) {
			return folders.stream().map(folder -> Path.of(names.file(folder.getUri()))).toList();
		}
		return params.getRootUri() == null ? List.of() : List.of(Path.of(names.file(params.getRootUri())));
	}

	/** Where modules are searched: the client's directories, and the paths of their targets. */
	private static List<Path> searched(List<Path> roots) {
		List<Path> searched = new ArrayList<>(roots);
		for (Subject subject : Subject.of(roots, List.of()).subjects()) {
			Target target = subject.target();
			target.path().stream().map(subject.project()::resolve).filter(path -> roots.stream().noneMatch(path::startsWith)).forEach(searched::add);
		}
		return searched;
	}

	private static Conversation.Client capabilities(ClientCapabilities said) {
		boolean snippets = Optional.ofNullable(said).map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCompletion)
				.map(completion -> completion.getCompletionItem()).map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
		boolean hints = Optional.ofNullable(said).map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getInlayHint)
				.map(InlayHintWorkspaceCapabilities::getRefreshSupport).orElse(false);
		boolean progress = Optional.ofNullable(said).map(ClientCapabilities::getWindow).map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
		return new Conversation.Client(snippets, hints, progress);
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities capabilities = new ServerCapabilities();
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(new SaveOptions(false));
		capabilities.setTextDocumentSync(sync);
		capabilities.setCompletionProvider(new CompletionOptions(false, List.of(".")));
		capabilities.setHoverProvider(true);
		capabilities.setDefinitionProvider(true);
		capabilities.setReferencesProvider(true);
		capabilities.setDocumentHighlightProvider(true);
		capabilities.setDocumentSymbolProvider(true);
		capabilities.setWorkspaceSymbolProvider(true);
		capabilities.setFoldingRangeProvider(true);
		capabilities.setDocumentFormattingProvider(true);
		capabilities.setCodeActionProvider(true);
		capabilities.setInlayHintProvider(true);
		capabilities.setRenameProvider(new RenameOptions(true));
		capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(TokenLegend.legend(), true));
		return capabilities;
	}

	@Override
	public void initialized(InitializedParams params) {
		documents.later(documents::translate);
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams params) {
		params.getToken().map(conversation.translations()::cancel, other -> false);
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		shutDown = true;
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		ended.complete(shutDown ? 0 : 1);
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return documents;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return new WorkspaceService() {
			@Override
			public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
				return documents.symbols(params.getQuery()).thenApply(Either::forRight);
			}

			@Override
			public void didChangeConfiguration(DidChangeConfigurationParams params) {
				// There is nothing to configure: targets stand in the project's file.
			}

			@Override
			public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
				documents.later(documents::translate);
			}
		};
	}

	@Override
	public void close() {
		documents.close();
		if (conversation != null) {
			conversation.translations().close();
		}
		names.close();
	}
}
