package io.github.nianshen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Windows says is written down here: no other system keeps a file to one program. */
class RefusalTest {
  private static final String FILE = "D:\\报送\\青石镇.docx";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "另一个程序正在使用此文件，进程无法访问。",
        "另一个程序已锁定文件的一部分，进程无法访问。",
        "The process cannot access the file because it is being used by another process",
        "The process cannot access the file because another process has locked a portion of the file"
      })
  void aFileThatAnotherProgramHoldsIsBusy(String said) {
    assertEquals(Refusal.BUSY, Refusal.of(new FileSystemException(FILE, null, said)));
    assertEquals(Refusal.BUSY, Refusal.of(new FileNotFoundException(FILE + " (" + said + ")")));
    assertEquals(Refusal.BUSY, Refusal.of(new IOException(said)));
  }

  @Test
  void whatIsMissingOrForbiddenIsNotBusy() {
    assertEquals(Refusal.MISSING, Refusal.of(new NoSuchFileException(FILE)));
    assertEquals(Refusal.DENIED, Refusal.of(new AccessDeniedException(FILE)));
    assertEquals(Refusal.OTHER, Refusal.of(new FileSystemException(FILE, null, "设备未就绪。")));
    assertEquals(Refusal.OTHER, Refusal.of(new IOException()));
  }
}
