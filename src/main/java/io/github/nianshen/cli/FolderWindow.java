package io.github.nianshen.cli;

import io.github.nianshen.finding.Lang;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** A window that asks for a folder. */
final class FolderWindow {
  private FolderWindow() {}

  /**
   * Shows it and waits.
   *
   * @param familiar whether it is drawn as the system draws its own
   * @return the folder; empty where the person wants none
   */
  static Optional<Path> ask(Texts texts, boolean familiar) {
    var answer = new FutureTask<>(() -> shown(texts, familiar));
    EventQueue.invokeLater(answer);
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Path> shown(Texts texts, boolean familiar) {
    if (familiar) {
      draw();
    }
    JComponent.setDefaultLocale(texts.lang() == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.UK);
    var chooser = new JFileChooser();
    chooser.setDialogTitle(texts.say(Text.DESK_TITLE));
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    // Without an owner in front, the window may open behind the console.
    var front = new JDialog();
    front.setAlwaysOnTop(true);
    front.setLocationRelativeTo(null);
    try {
      boolean chosen =
          chooser.showDialog(front, texts.say(Text.DESK_CHECK)) == JFileChooser.APPROVE_OPTION;
      return chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
    } finally {
      front.dispose();
    }
  }

  private static void draw() {
    try {
      UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
    } catch (ReflectiveOperationException | UnsupportedLookAndFeelException ugly) {
      // Java's own drawing asks as well.
      return;
    }
  }
}
