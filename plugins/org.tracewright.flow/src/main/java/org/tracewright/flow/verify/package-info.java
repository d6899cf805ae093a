/**
 * What a well-formed lowered graph is: the types that each operation takes and gives ({@link org.tracewright.flow.verify.Signatures},
 * {@link org.tracewright.flow.verify.ResultTypes}), and the {@link org.tracewright.flow.verify.Verifier}, which returns every fault with the
 * node that has it. Tests run the verifier after every pass.
 */
package org.tracewright.flow.verify;
