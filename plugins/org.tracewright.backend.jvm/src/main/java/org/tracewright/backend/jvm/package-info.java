/**
 * Generates JVM classes from a lowered program.
 *
 * <p>{@link org.tracewright.backend.jvm.JvmBackend} asks the {@code Layout} for the Java name of everything: a class for each struct, a static method for each
 * function, in one class for each source file; an abstract class for each function signature and a subclass with one instance for each function used as a value; one
 * class whose objects are the program's classes. {@code FunctionCompiler} makes one method: {@code Folding} decides which results stay on the operand
 * stack, {@code Slots} gives the others local variables so that links copy little, {@code BlockEmitter} and its helpers write the code. Every variable lives in one
 * block, so the stack map frame of a block is just its inputs. Prebuilt objects are encoded by {@code DataSection} into a resource that the
 * run time decodes; code reads those it names from static final fields, which HotSpot takes for constants.
 *
 * <p>{@code MethodMemory} keeps the instructions of each method for the next translation. They are written again where the graph has the same identity and {@code Questions},
 * what their generation asked of the whole program, have the same answers; prebuilt objects and lines stand in them by their number.
 *
 * <p>Of a program with a tracing compiler, each driver has a class with its counters ({@code JitDriverClass}). Its portal counts there the positions that it passes ({@code PassingEmitter}), and returns to do so
 * as long as few of the passings are counted; its runner ({@code RunnerMethod}) counts calls, and calls the portal again wherever that was left. {@code JitAccessClass} gives the compiler the program's fields
 * and functions.
 */
package org.tracewright.backend.jvm;
