package org.tracewright.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The core runs without an IDE, two translations run side by side in one virtual machine, and libraries are silent. */
public class CoreRulesTest {

	private static final List<String> IDE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.core.resources");
	/** What Xtext and EMF generate, for they keep the registration of a package in a static field. */
	private static final Predicate<String> GENERATED = name -> name.startsWith("org/tracewright/lang/rpython/")
			|| name.startsWith("org/tracewright/lang/parser/antlr/");
	/** These write a program's or the command's output. */
	private static final Set<String> SPEAKING = Set.of("org.tracewright.cli", "org.tracewright.runtime");

	private static List<CoreBundle> bundles;

	@BeforeClass
	public static void load() throws IOException {
		bundles = CoreBundle.all();
	}

	@Test
	public void seesTheWholeCore() {
		Set<String> names = new TreeSet<>();
		bundles.forEach(bundle -> names.add(bundle.name()));
		assertEquals(new TreeSet<>(List.of("org.tracewright.lang", "org.tracewright.flow", "org.tracewright.frontend",
				"org.tracewright.rlib", "org.tracewright.translator", "org.tracewright.runtime",
				"org.tracewright.jit.codewriter", "org.tracewright.jit.runtime", "org.tracewright.lang.ide", "org.tracewright.backend.jvm", "org.tracewright.cli")), names);
	}

	@Test
	public void namesNothingOfTheIde() {
		List<String> faults = new ArrayList<>();
		for (CoreBundle bundle : bundles) {
			for (String forbidden : IDE) {
				if (bundle.manifest().contains(forbidden)) {
					faults.add("manifest of " + bundle.name() + ": " + forbidden);
				}
				bundle.classes().forEach((name, bytes) -> {
					if (names(bytes, forbidden)) {
						faults.add(name + ": " + forbidden);
					}
				});
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	public void findsAForbiddenName() throws IOException {
		byte[] self = getClass().getResourceAsStream("CoreRulesTest.class").readAllBytes();
		assertTrue(names(self, "org.junit"));
	}

	private static boolean names(byte[] classFile, String packageName) {
		return CoreBundle.text(classFile).contains(packageName.replace('.', '/') + "/");
	}

	@Test
	public void keepsNoStaticMutableState() {
		List<String> faults = new ArrayList<>();
		eachClass(bundle -> true, (className, faultsOfClass) -> new ClassVisitor(Opcodes.ASM9) {
			@Override
			public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
				boolean written = (access & Opcodes.ACC_STATIC) != 0
						&& (access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) == 0;
				if (written && !GENERATED.test(className)) {
					faultsOfClass.add(className + ": static field " + name + " is not final");
				}
				return null;
			}
		}, faults);
		assertEquals(List.of(), faults);
	}

	@Test
	public void librariesWriteNothing() {
		List<String> faults = new ArrayList<>();
		eachClass(bundle -> !SPEAKING.contains(bundle.name()), (className, faultsOfClass) -> new ClassVisitor(Opcodes.ASM9) {
			@Override
			public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
				return GENERATED.test(className) ? null : new OutputFinder(className + "." + method, faultsOfClass);
			}
		}, faults);
		assertEquals(List.of(), faults);
	}

	/** Finds uses of the standard streams in one method. */
	private static final class OutputFinder extends MethodVisitor {
		private final String where;
		private final List<String> faults;

		OutputFinder(String where, List<String> faults) {
			super(Opcodes.ASM9);
			this.where = where;
			this.faults = faults;
		}

		@Override
		public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
			if (owner.equals("java/lang/System") && !name.equals("in")) {
				faults.add(where + " uses System." + name);
			}
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			if (name.equals("printStackTrace") && descriptor.equals("()V")) {
				faults.add(where + " prints a stack trace");
			}
		}
	}

	private interface Rule {
		ClassVisitor check(String className, List<String> faults);
	}

	private static void eachClass(Predicate<CoreBundle> which, Rule rule, List<String> faults) {
		bundles.stream().filter(which).forEach(bundle -> bundle.classes().forEach((name, bytes) -> {
			new ClassReader(bytes).accept(rule.check(name, faults), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		}));
	}
}
