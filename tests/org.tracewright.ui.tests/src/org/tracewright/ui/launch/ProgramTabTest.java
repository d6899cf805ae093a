package org.tracewright.ui.launch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.tracewright.core.launch.LaunchAttributes;
import org.tracewright.core.launch.Mode;
import org.tracewright.ui.testing.EditorFixture;
import org.tracewright.ui.testing.NoErrorsLogged;

/** The page on which a user sets what is run, how, and with which arguments. */
public class ProgramTabTest {

	@Rule
	public final NoErrorsLogged log = new NoErrorsLogged();
	@Rule
	public final EditorFixture workbench = new EditorFixture();

	private Shell shell;
	private ProgramTab tab;
	private ILaunchConfigurationWorkingCopy configuration;

	@Before
	public void openTab() throws Exception {
		workbench.open("machine.py", "x = 1\n");
		shell = new Shell(Display.getCurrent());
		tab = new ProgramTab();
		tab.createControl(shell);
		ILaunchConfigurationType type = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(LaunchAttributes.TYPE);
		configuration = type.newInstance(null, "a run");
		tab.setDefaults(configuration);
		tab.initializeFrom(configuration);
	}

	@After
	public void close() {
		tab.dispose();
		shell.dispose();
	}

	private List<Text> texts() {
		return Arrays.stream(((Composite) tab.getControl()).getChildren()).filter(Text.class::isInstance).map(Text.class::cast).toList();
	}

	/** That of targets, and that of modes. */
	private List<Combo> combos() {
		return Arrays.stream(((Composite) tab.getControl()).getChildren()).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}

	@Test
	public void aTargetIsChosenWhereTheProgramHasSeveral() throws Exception {
		Combo targets = combos().get(0);
		texts().get(0).setText("/interpreter/machine.py");
		assertFalse("there is none", targets.isEnabled());
		byte[] file = "[target.first]\nmodule = \"machine.py\"\n\n[target.second]\nmodule = \"machine.py\"\n".getBytes(StandardCharsets.US_ASCII);
		workbench.file().getProject().getFile("tracewright.toml").create(new ByteArrayInputStream(file), true, null);
		configuration.setAttribute(LaunchAttributes.MODULE, "/interpreter/machine.py");
		configuration.setAttribute(LaunchAttributes.TARGET, "second");
		tab.initializeFrom(configuration);
		assertTrue(targets.isEnabled());
		assertEquals(List.of("first", "second"), List.of(targets.getItems()));
		assertEquals("second", targets.getText());
		targets.select(0);
		tab.performApply(configuration);
		assertEquals("first", configuration.getAttribute(LaunchAttributes.TARGET, ""));
	}

	@Test
	public void whatIsSetIsKept() throws Exception {
		texts().get(0).setText("/interpreter/machine.py");
		combos().get(1).select(Mode.JIT_LOG.ordinal());
		texts().get(1).setText("10 \"two words\"");
		assertTrue(tab.isValid(configuration));
		tab.performApply(configuration);
		assertEquals(List.of("/interpreter/machine.py", Mode.JIT_LOG.id(), "10 \"two words\""), List.of(configuration.getAttribute(LaunchAttributes.MODULE, ""),
				configuration.getAttribute(LaunchAttributes.MODE, ""), configuration.getAttribute(LaunchAttributes.ARGUMENTS, "")));
		texts().get(1).setText("");
		tab.initializeFrom(configuration);
		assertEquals("10 \"two words\"", texts().get(1).getText());
		assertEquals(Mode.JIT_LOG.ordinal(), combos().get(1).getSelectionIndex());
	}

	@Test
	public void aProgramThatIsNotThereCannotBeRun() {
		assertFalse("none is named", tab.isValid(configuration));
		texts().get(0).setText("/interpreter/none.py");
		assertFalse(tab.isValid(configuration));
		assertNotNull(tab.getErrorMessage());
	}
}
