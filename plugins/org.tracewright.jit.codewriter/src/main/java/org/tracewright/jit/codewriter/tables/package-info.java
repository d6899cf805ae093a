/** The tables that instructions index: descriptors of fields, structs, arrays and calls, made when code first names them. */
package org.tracewright.jit.codewriter.tables;
