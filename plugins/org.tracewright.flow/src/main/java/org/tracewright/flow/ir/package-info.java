/**
 * The textual form of graphs and of whole lowered programs. {@link org.tracewright.flow.ir.IrPrinter} writes it,
 * {@link org.tracewright.flow.ir.IrParser} reads it back; printing what was read gives the same text. The text is deterministic: things are
 * numbered in the order in which they are met from the functions in their order.
 *
 * <pre>
 * program entry &amp;main.entry
 * struct Node extends object { x: Signed  next: Ptr(Node) immutable  inlined GcArray(Char) }
 * class Node extends object struct Node { method eval = &amp;Node.eval  attribute size: Signed = 4 }
 * object @p0 = Node { x = 4, next = @p0 }
 * object @a1 = GcArray(Signed) [1, 2, 3]
 * object @s2 = str "hello"
 * function main.f(Signed) -&gt; Signed {
 *   hint "elidable" = True
 *   b0(x_0: Signed):
 *     v1 = int_add(x_0, 1)  @main.py:3:5
 *     if v1 then return(v1) else b1(v1)
 * }
 * </pre>
 *
 * The other types are {@code Ptr(WeakRef(Node))}, {@code Ptr(Func(Signed) -&gt; Signed)} and the primitives. A result type is written only where the arguments
 * leave it open. Constants show their type by their form ({@code 5} Signed, {@code 5u} Unsigned, {@code 'a'} Char, {@code u'a'} UniChar, {@code 1.0}, {@code True},
 * {@code class(N)}, {@code &f}, {@code @p0}; Void: {@code "name"}, {@code type(N)}, {@code none}, lists and tables), else a suffix gives it: {@code null[Ptr(Node)]}.
 * {@code #} starts a comment.
 */
package org.tracewright.flow.ir;
