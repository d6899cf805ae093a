package org.tracewright.lang.ide.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.tracewright.flow.Diagnostic;
import org.tracewright.flow.SourcePosition;
import org.tracewright.lang.ide.types.ProjectTypes;
import org.tracewright.lang.ide.types.TypeIndex;
import org.tracewright.translator.driver.Progress;
import org.tracewright.translator.driver.Stage;
import org.tracewright.translator.driver.TranslationSession;

/** Translates programs in the background, up to where all of their errors are known. A new request cancels what is under way. */
final class Translations implements AutoCloseable {

	/** Virtual memory only: a thread touches what it uses. */
	private static final long STACK_SIZE = 512L << 20;

	private final Listener listener;
	private final ExecutorService thread = BackgroundThread.start("translator", STACK_SIZE);
	private final AtomicInteger lastRequest = new AtomicInteger();
	/** Touched by the translating thread alone, as is what was inferred last. */
	private final Map<Subject, TranslationSession> sessions = new HashMap<>();
	private final Map<Subject, Outcome> outcomes = new HashMap<>();
	private volatile List<Outcome> finished = List.of();

	/** Hears of results, on the translating thread. */
	interface Listener {

		/** Translation begins; who wants to hear of its stages gives a report. The name is for {@link Translations#cancel}. */
		Optional<ProgressReport> begins(String name);

		/** All programs have been translated; these are their errors. */
		void translated(List<Diagnostic> errors);

		/** The compiler itself failed at a program, which is therefore left out. */
		void failed(Subject subject, Throwable fault);
	}

	/**
	 * What one program came to.
	 *
	 * @param types those inferred last, if inference ever succeeded
	 */
	private record Outcome(TranslationSession.Result result, Optional<TypeIndex> types) {
	}

	Translations(Listener listener) {
		this.listener = listener;
	}

	/** Translates what has changed of these programs, and forgets others. */
	void request(Subject.Selection selection) {
		int number = lastRequest.incrementAndGet();
		thread.execute(() -> run(selection, number));
	}

	private void run(Subject.Selection selection, int number) {
		Optional<ProgressReport> report = lastRequest.get() == number ? listener.begins(Integer.toString(number)) : Optional.empty();
		try {
			List<Diagnostic> errors = new ArrayList<>(selection.faults());
			sessions.keySet().retainAll(selection.subjects());
			outcomes.keySet().retainAll(selection.subjects());
			for (Subject subject : selection.subjects()) {
				translate(subject, progress(subject, number, report)).forEach(error -> {
					if (!errors.contains(error)) {
						errors.add(error);
					}
				});
			}
			finished = selection.subjects().stream().map(outcomes::get).filter(outcome -> outcome != null).toList();
			listener.translated(errors);
		} catch (CancellationException replaced) {
			// The request that replaced this one is next in the queue, or the user wants none: what was told last stays.
			return;
		} finally {
			report.ifPresent(ProgressReport::end);
		}
	}

	private List<Diagnostic> translate(Subject subject, Progress progress) {
		TranslationSession session = sessions.computeIfAbsent(subject, each -> new TranslationSession(each.module(), each.target().options(each.project())));
		try {
			TranslationSession.Result result = session.translate(subject.target().jit() ? Stage.JIT : Stage.LOWER, progress);
			Outcome before = outcomes.get(subject);
			if (before == null || before.result != result) {
				outcomes.put(subject, new Outcome(result, TypeIndex.of(result.translation()).or(() -> before == null ? Optional.empty() : before.types)));
			}
			return result.diagnostics().stream().map(error -> placed(error, subject)).toList();
		} catch (CancellationException replaced) {
			throw replaced;
		} catch (RuntimeException | StackOverflowError | AssertionError fault) {
			listener.failed(subject, fault);
			return List.of();
		}
	}

	/** An error without a place is shown at the beginning of the target. */
	private static Diagnostic placed(Diagnostic error, Subject subject) {
		return error.position().isKnown() ? error
				: new Diagnostic(error.code(), error.message(), new SourcePosition(subject.module().toString(), 1, 1, 0), error.causes());
	}

	private Progress progress(Subject subject, int number, Optional<ProgressReport> report) {
		return new Progress() {
			@Override
			public void stage(Stage stage) {
				report.ifPresent(told -> told.report(subject.target().name() + ": " + stage.label()));
			}

			@Override
			public boolean isCancelled() {
				return lastRequest.get() != number;
			}
		};
	}

	/** The types inferred last. */
	ProjectTypes types() {
		return new ProjectTypes(finished.stream().map(Outcome::types).flatMap(Optional::stream).toList());
	}

	/** Cancels the translation of that name, if it still goes on; the next request does again what is missing. */
	boolean cancel(String name) {
		int number = lastRequest.get();
		return name.equals(Integer.toString(number)) && lastRequest.compareAndSet(number, number + 1);
	}

	/** Cancels and ends. */
	@Override
	public void close() {
		lastRequest.incrementAndGet();
		thread.shutdownNow();
	}
}
