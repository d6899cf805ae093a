/**
 * What an editor of RPython source needs beyond the compiler, free of any user interface: the meaning of names ({@code bindings}), the files of a project as they are being
 * edited ({@code workspace}), inferred types at a place in the source ({@code types}), services such as completion and navigation ({@code services}), and edits ({@code edit}).
 * The Eclipse editor and the language server are two thin layers on it.
 */
package org.tracewright.lang.ide;
