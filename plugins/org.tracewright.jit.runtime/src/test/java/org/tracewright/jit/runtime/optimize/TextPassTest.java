package org.tracewright.jit.runtime.optimize;

import org.junit.Test;

/** Texts that are put together, cut, measured and compared but not kept are not made. Concatenation and slices are traces of the run-time library's helpers. */
public class TextPassTest {

    private static final String CONCAT = """
            i2 = strlen(p0)
            i3 = strlen(p1)
            i4 = int_add(i2, i3)
            p5 = newstr(i4)
            str_copy(p0, p5, 0, 0, i2)
            str_copy(p1, p5, 0, i2, i3)
            """;

    private static void straight(String recorded, String expected) {
        new TraceAssert("rewrite:string").straight(recorded, expected);
    }

    @Test
    public void aConcatenationKnowsItsLength() {
        straight("[p0, p1]\n" + CONCAT + """
                i6 = strlen(p5)
                finish(i6, descr=done_i)
                """, """
                [p0, p1]
                i2 = strlen(p0)
                i3 = strlen(p1)
                i4 = int_add(i2, i3)
                finish(i4, descr=done_i)
                """);
    }

    @Test
    public void guardsMakeItFromItsParts() {
        straight("[p0, p1]\n" + CONCAT + """
                guard_true(i4) [p5]
                finish(p5, descr=done_p)
                """, """
                [p0, p1]
                i2 = strlen(p0)
                i3 = strlen(p1)
                i4 = int_add(i2, i3)
                guard_true(i4) [p5] virtuals {p5 = str_concat{p6; p7}; p6 = str_slice{p0; 0; i2}; p7 = str_slice{p1; 0; i3}}
                """ + CONCAT.substring(CONCAT.indexOf("p5 =")) + "finish(p5, descr=done_p)\n");
    }

    @Test
    public void concatenationsOfConcatenationsAreMadeAtOnce() {
        straight("[p0, p1]\n" + CONCAT + """
                i6 = int_add(i4, 1)
                p7 = newstr(i6)
                str_copy(p5, p7, 0, 0, i4)
                strsetitem(p7, i4, 33)
                finish(p7, descr=done_p)
                """, """
                [p0, p1]
                i2 = strlen(p0)
                i3 = strlen(p1)
                i4 = int_add(i2, i3)
                i6 = int_add(i4, 1)
                p7 = newstr(i6)
                str_copy(p0, p7, 0, 0, i2)
                str_copy(p1, p7, 0, i2, i3)
                strsetitem(p7, i4, 33)
                finish(p7, descr=done_p)
                """);
    }

    @Test
    public void slicesAreReadWhereTheyCameFrom() {
        straight("""
                [p0, i1, i2, i3]
                i4 = int_sub(i2, i1)
                p5 = newstr(i4)
                str_copy(p0, p5, i1, 0, i4)
                i6 = strgetitem(p5, i3)
                i7 = strgetitem(p5, 2)
                p8 = newstr(i3)
                str_copy(p5, p8, 1, 0, i3)
                guard_true(i6) [p8]
                i9 = ptr_eq(p5, p0)
                guard_nonnull(p8) [i9]
                i10 = strlen(p8)
                finish(i6, i7, i9, i10, descr=done_i)
                """, """
                [p0, i1, i2, i3]
                i4 = int_add(i1, i3)
                i6 = strgetitem(p0, i4)
                i5 = int_add(i1, 2)
                i7 = strgetitem(p0, i5)
                i8 = int_add(i1, 1)
                guard_true(i6) [p9] virtuals {p9 = str_slice{p0; i8; i3}}
                finish(i6, i7, 0, i3, descr=done_i)
                """);
    }

    @Test
    public void textsOfCharactersAreTheirCharacters() {
        straight("""
                [i0, i1, p2]
                p3 = newstr(2)
                strsetitem(p3, 0, i0)
                strsetitem(p3, 1, i1)
                i4 = strgetitem(p3, 1)
                guard_true(i4) [p3]
                p5 = newstr(1)
                strsetitem(p5, 0, i0)
                i6 = str_equal(p5, p2, 0, 0, 1)
                i7 = str_equal(p5, ConstPtr(hello), 0, 0, 1)
                finish(i4, i6, i7, descr=done_i)
                """, """
                [i0, i1, p2]
                guard_true(i1) [p3] virtuals {p3 = str{i0; i1}}
                i4 = strgetitem(p2, 0)
                i5 = int_eq(i0, i4)
                i6 = int_eq(i0, 104)
                finish(i1, i5, i6, descr=done_i)
                """);
    }

    /** As where a text of one character is looked for among others: it is read once. */
    @Test
    public void oneCharacterOfAnyTextIsComparedByItself() {
        new TraceAssert("rewrite:string:pure").straight("""
                [p0, i1]
                i2 = str_equal(p0, ConstPtr(hello), i1, 0, 1)
                i3 = str_equal(p0, ConstPtr(hello), i1, 2, 1)
                finish(i2, i3, descr=done_i)
                """, """
                [p0, i1]
                i2 = strgetitem(p0, i1)
                i3 = int_eq(i2, 104)
                i4 = int_eq(i2, 108)
                finish(i3, i4, descr=done_i)
                """);
    }

    @Test
    public void whatIsNotWrittenInOrderIsMade() {
        String trace = """
                [i0, p1]
                p2 = newunicode(2)
                unicodesetitem(p2, 1, i0)
                unicodesetitem(p2, 0, i0)
                guard_true(i0) [p2]
                finish(p2, descr=done_p)
                """;
        straight(trace, trace);
    }

    /** Their lengths become arguments of the label. */
    @Test
    public void allAreMadeAtTheLabel() {
        new TraceAssert(TraceAssert.ALL).body("""
                [p0, p1, i6]
                """ + CONCAT + """
                i7 = int_sub(i6, 1)
                i8 = int_gt(i7, 0)
                guard_true(i8) [p5, p1, i7]
                jump(p5, p1, i7, descr=loop)
                """, """
                [p0, p1, i2, i3, i4]
                i5 = int_add(i4, i3)
                i6 = int_sub(i2, 1)
                i7 = int_gt(i6, 0)
                guard_true(i7) [p8, p1, i6] virtuals {p8 = str_concat{p9; p10}; p9 = str_slice{p0; 0; i4}; p10 = str_slice{p1; 0; i3}}
                p8 = newstr(i5)
                str_copy(p0, p8, 0, 0, i4)
                str_copy(p1, p8, 0, i4, i3)
                jump(p8, p1, i6, i3, i5, descr=loop.body)
                """);
    }
}
