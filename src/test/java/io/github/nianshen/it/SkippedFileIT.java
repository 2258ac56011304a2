package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a folder and is not checked is named, with the reason. */
@EnabledOnOs(OS.LINUX)
class SkippedFileIT {
  private static final List<String> REASONS =
      List.of(
          "hidden", "\n  in/.hidden.txt\n",
          "hidden", "\n  in/.git\n",
          "left by an office program", "\n  in/~$a.docx\n",
          "a link to a folder", "\n  in/loop\n",
          "a pipe or device", "\n  in/pipe.txt\n",
          "odt files are not read", "\n  in/a.odt\n",
          "rar is an archive", "\n  in/a.rar\n",
          "out files are not read", "\n  in/a.out\n");

  @TempDir Path folder;

  @Test
  void eachIsNamedBelowItsReason() {
    Jar jar = Jar.in(folder);
    String names = "in/.hidden.txt in/.git/a.txt in/~\\$a.docx in/a.odt in/a.rar in/a.out";
    jar.shell("mkdir -p in/.git; touch " + names + "; mkfifo in/pipe.txt; ln -s . in/loop");
    Reports.wrong(folder, "in/a.txt");
    Jar.Ended run = jar.run("in", "--lang", "en");
    assertEquals(1, run.code(), run::toString);
    assertTrue(run.err().contains("\n1 file: 0 passed, 1 to be corrected"), run::toString);
    for (int i = 0; i < REASONS.size(); i += 2) {
      int name = run.err().indexOf(REASONS.get(i + 1));
      assertTrue(name >= 0, () -> run + " lacks a name");
      String reason = run.err().substring(run.err().lastIndexOf("passed over (", name), name);
      assertTrue(reason.contains(REASONS.get(i)), run::toString);
    }
  }

  /** Links to nowhere and in circles; a folder whose path is longer than the system takes. */
  @Test
  void whatCannotBeOpenedIsUnchecked() {
    Jar jar = Jar.in(folder);
    Jar.Ended run =
        jar.shell(
            """
            mkdir in; cd in; ln -s nowhere gone.txt; ln -s b.txt a.txt; ln -s a.txt b.txt
            name=$(printf 'x%.0s' {1..200})
            for i in {1..25}; do mkdir $name; cd $name; done; echo x > a.txt; cd "$OLDPWD/../.."
            cd -P "$HERE"; $nianshen in --lang en; code=$?; rm -rf in; exit $code
            """
                .replace("$HERE", folder.toString()));
    assertEquals(3, run.code(), run::toString);
    assertTrue(
        run.err().contains("\n4 files: 0 passed, 0 to be corrected, 4 could"), run::toString);
    for (String name : List.of("\n  in/gone.txt\n", "\n  in/a.txt\n", "\n  in/b.txt\n", "/xxx")) {
      assertTrue(run.err().contains(name), run::toString);
    }
  }
}
