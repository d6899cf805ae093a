package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.tracewright.lang.ide.edit.Formatter;
import org.tracewright.lang.ide.services.NameRoles;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.workspace.SourceModel;

/** The open texts, and what the client asks about them. */
final class Documents implements TextDocumentService, AutoCloseable {

	private final FileNames names;
	private final Map<String, String> texts = new ConcurrentHashMap<>();
	private final ExecutorService analysis = BackgroundThread.start("analysis", BackgroundThread.USUAL_STACK);
	private volatile Conversation conversation;

	Documents(FileNames names) {
		this.names = names;
	}

	/** The client has introduced itself. */
	void begin(Conversation with) {
		conversation = with;
	}

	/** Does something on the thread that analyses; nothing when all has ended. */
	void later(Runnable work) {
		analysis.execute(work);
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		edited(params.getTextDocument().getUri(), params.getTextDocument().getText());
		later(this::translate);
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		String uri = params.getTextDocument().getUri();
		edited(uri, TextSync.apply(texts.getOrDefault(names.file(uri), ""), params.getContentChanges()));
	}

	private void edited(String uri, String text) {
		String file = names.file(uri);
		texts.put(file, text);
		later(() -> current(file).ifPresent(conversation.problems()::edited));
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		String file = names.file(params.getTextDocument().getUri());
		texts.remove(file);
		later(() -> {
			conversation.workspace().close(file);
			conversation.problems().closed(file);
		});
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		later(this::translate);
	}

	/** Translates all programs that the open files and the client's directories say; on the thread that analyses. */
	void translate() {
		List<SourceModel> open = texts.keySet().stream().sorted().map(this::current).flatMap(Optional::stream).toList();
		conversation.translations().request(Subject.of(conversation.roots(), open));
	}

	/** The newest text of a file, analysed. */
	private Optional<SourceModel> current(String file) {
		String text = texts.get(file);
		return text == null ? conversation.workspace().model(file) : Optional.of(conversation.workspace().update(file, text));
	}

	private <T> CompletableFuture<T> answer(TextDocumentIdentifier document, T otherwise, Function<SourceModel, T> work) {
		return CompletableFutures.computeAsync(analysis, cancelled -> {
			cancelled.checkCanceled();
			return current(names.file(document.getUri())).map(work).orElse(otherwise);
		});
	}

	/** The definitions in all files whose names have that text, in capitals or not. */
	CompletableFuture<List<WorkspaceSymbol>> symbols(String query) {
		return CompletableFutures.computeAsync(analysis, cancelled -> {
			List<WorkspaceSymbol> symbols = new ArrayList<>();
			for (String file : conversation.workspace().files()) {
				cancelled.checkCanceled();
				current(file).ifPresent(model -> symbols.addAll(conversation.answers().symbols(model, query)));
			}
			return symbols;
		});
	}

	private ProjectTypes types() {
		return conversation.translations().types();
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return answer(params.getTextDocument(), Either.forLeft(List.of()), model -> Either.forLeft(
				Proposals.at(model, Places.offset(model, params.getPosition()), conversation.workspace(), types(), conversation.client().snippets())));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return answer(params.getTextDocument(), null, model -> conversation.answers().hover(model, Places.offset(model, params.getPosition()), types()));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return answer(params.getTextDocument(), Either.forLeft(List.of()),
				model -> Either.forLeft(conversation.answers().definitions(model, Places.offset(model, params.getPosition()))));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return answer(params.getTextDocument(), List.of(), model -> conversation.answers().references(model, Places.offset(model, params.getPosition()),
				params.getContext().isIncludeDeclaration()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return answer(params.getTextDocument(), List.of(), model -> Answers.highlights(model, Places.offset(model, params.getPosition())));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return answer(params.getTextDocument(), List.of(),
				model -> Answers.symbols(model).stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return answer(params.getTextDocument(), List.of(), Answers::folds);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return answer(params.getTextDocument(), List.of(), model -> Places.edits(model, Formatter.format(model)));
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return answer(params.getTextDocument(), List.of(), model -> conversation.answers().corrections(model, params.getContext().getDiagnostics()).stream()
				.map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return answer(params.getTextDocument(), List.of(),
				model -> Answers.signatures(model, params.getRange(), types()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return answer(params.getTextDocument(), new SemanticTokens(List.of()), model -> TokenLegend.encode(model, NameRoles.of(model, conversation.workspace())));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return answer(params.getTextDocument(), null, model -> Either3.forFirst(conversation.answers().renamed(model, Places.offset(model, params.getPosition()))));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return answer(params.getTextDocument(), null, model -> conversation.answers().rename(model, Places.offset(model, params.getPosition()), params.getNewName()));
	}

	@Override
	public void close() {
		analysis.shutdownNow();
	}
}
