/**
 * The concrete object space: Python 2.7 on live objects. Python objects are {@link org.tracewright.frontend.objspace.host.HostObject}s; what the evaluator does not
 * know, {@link org.tracewright.frontend.objspace.host.HostSpace} hands to one class for each question: {@code Attributes} (descriptors), {@code Calls} (frames,
 * generators), {@code Classes} (metaclasses), {@code Operators} with {@code Numbers}, {@code Sequences}, {@code Subscripts} and {@code Comparison}, {@code Iteration},
 * {@code Texts}, {@code Exceptions}, {@code Importer}.
 *
 * <p>Built-in types are shared by all spaces and immutable; their methods stand in tables, one class a type ({@code ListMethods}: name, number of arguments, what it
 * does). An instance of a user class that derives from a built-in type carries the built-in value as its {@code payload}, and the methods of the type work on that.
 *
 * <p>Keys of dicts are normalised by {@link org.tracewright.frontend.objspace.host.DictKeys}, so that Java's maps see Python's equality. A program that goes wrong
 * throws {@link org.tracewright.frontend.objspace.Raised}; {@link org.tracewright.frontend.objspace.host.HostSession} makes diagnostics of that.
 */
package org.tracewright.frontend.objspace.host;
