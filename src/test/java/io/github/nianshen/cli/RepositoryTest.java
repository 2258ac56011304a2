package io.github.nianshen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://example.org/office/reports.git, https://example.org/office/reports.git",
    "https://user:secret@example.org/a.git, https://example.org/a.git",
    "https://token@example.org:8443/a.git?key=1, https://example.org:8443/a.git",
    "git@example.org:office/reports.git, ssh://example.org/office/reports.git",
    "example.org:office/reports.git, ssh://example.org/office/reports.git",
    "ssh://git@example.org:22/a.git, ssh://example.org:22/a.git",
    "https://example.org/%E5%B9%B4%E6%8A%A5.git, https://example.org/%E5%B9%B4%E6%8A%A5.git",
  })
  void anAddressIsToldWithoutNamesAndPasswords(String address, String bare) {
    assertEquals(Optional.of(bare), Repository.bare(address));
  }

  @ParameterizedTest
  @CsvSource({"/srv/reports.git", "file:///srv/reports.git", "../reports", "C:/reports", "'a b'"})
  void aFolderOfThisMachineIsNotTold(String address) {
    assertEquals(Optional.empty(), Repository.bare(address));
  }

  @Test
  void theTopIsTheNearestFolderWithAMark() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b"));
    assertEquals(inner, Repository.top(inner));
    Files.createDirectory(folder.resolve(".git"));
    assertEquals(folder, Repository.top(inner));
  }

  @Test
  void outsideOfARepositoryNothingIsTold() {
    assertEquals(Optional.empty(), Repository.checkout(folder));
  }

  @Test
  void aBrokenRepositoryIsNoRepository() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: nowhere");
    assertEquals(Optional.empty(), Repository.checkout(folder));
  }
}
