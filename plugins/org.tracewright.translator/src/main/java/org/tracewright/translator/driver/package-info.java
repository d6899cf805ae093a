/**
 * The driver: one {@link org.tracewright.translator.driver.Translation} takes a target through the stages, each with its own typed result.
 *
 * <p>{@code import} runs the target's top level in the concrete object space and asks it for its entry point; {@code annotate} infers the types of everything the
 * entry point reaches, making flow graphs on demand; {@code lower} replaces operations on RPython types by operations on low-level ones, pulling in
 * run-time helpers written in RPython; {@code simplify} folds and merges. A backend takes what comes out. Errors are data: a stage
 * that finds some has no value, and {@code Translation.diagnostics()} has them all.
 *
 * <p>A {@link org.tracewright.translator.driver.TranslationSession} is for translations that follow each other as files change. It keeps, by content, the code
 * objects of modules (and with them the work of the parser), flow graphs ({@link org.tracewright.frontend.objspace.flow.FlowMemory}), what became of lowered graphs
 * ({@link org.tracewright.translator.reuse}), and a whole result as long as all that import read, listed or looked for is as it was. Import, inference and lowering are always
 * done whole: their results refer to the live objects of one import.
 */
package org.tracewright.translator.driver;
