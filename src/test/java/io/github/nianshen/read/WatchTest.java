package io.github.nianshen.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class WatchTest {
  private static Unread refused(Watch.Work<String> work) {
    return assertThrows(Unread.class, () -> Watch.within(1, work));
  }

  private static int deep(int depth) {
    return depth < 0 ? 0 : depth + deep(depth + 1);
  }

  @Test
  void whatIsDoneInTimeIsGivenBack() throws Unread {
    assertEquals("甲", Watch.within(10, () -> "甲"));
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    var never = new CountDownLatch(1);
    Unread why =
        refused(
            () -> {
              try {
                never.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return "";
            });
    assertEquals(Reason.TOO_LARGE, why.reason());
    assertEquals("seconds > 1", why.detail());
  }

  @Test
  void whatIsNestedWithoutEndIsDamaged() {
    assertEquals(Reason.DAMAGED, refused(() -> "" + deep(0)).reason());
  }

  @Test
  void aReasonIsHandedOnAndAFaultStaysOne() {
    assertEquals(
        Reason.ENCRYPTED,
        refused(
                () -> {
                  throw new Unread(Reason.ENCRYPTED);
                })
            .reason());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Watch.within(
                1,
                () -> {
                  throw new IllegalArgumentException("甲");
                }));
  }
}
