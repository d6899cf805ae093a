package org.tracewright.backend.jvm;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.flow.graph.Program;

/** What is generated as files: a jar that runs by itself, the same each time; classes without boxing, reflection or late linkage. */
public class ImageTest {

    private static final String TEXT = """
            object @hello = str "hello\\n"
            function main(Ptr(GcArray(Ptr(rpy_string)))) -> Signed {
              b0(argv: Ptr(GcArray(Ptr(rpy_string)))):
                n = primitive_call("os_write", 1, @hello)
                a = getarrayitem(argv, 1)
                m = primitive_call("os_write", 1, a)
                i = primitive_call("os_read", 0, 100)
                k = primitive_call("os_write", 1, i)
                z = getarraysize(argv)
                f = primitive_call("math_sqrt", 2.0)
                e = primitive_call("float_format", f, 'r', 0)
                w = primitive_call("os_write", 1, e)
                goto return(z)
            }
            """;

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private static JvmImage image() {
        return JvmBackend.generate(BothMachines.parse(TEXT), JvmOptions.named("hello"));
    }

    @Test
    public void theJarRunsByItself() throws Exception {
        Path jar = folder.getRoot().toPath().resolve("a b.jar");
        JarWriter.write(image(), jar);
        File input = folder.newFile("input");
        Files.writeString(input.toPath(), "from input\n");
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar", jar.toString(), "a b", "x")
                .redirectInput(input).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertEquals("hello\na bfrom input\n1.4142135623730951", out);
        assertEquals(3, process.waitFor());
    }

    @Test
    public void equalProgramsGiveEqualJars() throws Exception {
        Path first = folder.getRoot().toPath().resolve("first.jar");
        Path second = folder.getRoot().toPath().resolve("second.jar");
        JarWriter.write(image(), first);
        JarWriter.write(image(), second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    public void codeIsPlain() {
        Program program = BothMachines.parse(TEXT);
        List<String> faults = new ArrayList<>();
        JvmBackend.generate(program, JvmOptions.named("x")).classes().forEach((name, bytes) -> new ClassReader(bytes).accept(finder(name, faults), 0));
        assertEquals(List.of(), faults);
    }

    private static ClassVisitor finder(String className, List<String> faults) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
                        if (owner.startsWith("java/lang/reflect") || owner.startsWith("java/lang/invoke") || name.equals("valueOf") || isInterface) {
                            faults.add(className + "." + method + " calls " + owner + "." + name);
                        }
                    }

                    @Override
                    public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                        faults.add(className + "." + method + " links " + name + " late");
                    }
                };
            }
        };
    }
}
