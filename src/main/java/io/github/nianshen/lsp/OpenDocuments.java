package io.github.nianshen.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The open documents, and the work that waits for them. A keystroke puts off the check of its
 * document by a moment that grows with what the last check took, so that a long text is not checked
 * for every sign.
 */
final class OpenDocuments {
  private static final int THREADS = 2;

  /** Milliseconds: shorter than the pause between two signs, and not felt. */
  private static final long SHORTEST = 15;

  private static final long LONGEST = 1000;

  /** A check that takes longer than this is put off longer. */
  private static final long LONG = 150;

  private final Map<String, Draft> open = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> due = new ConcurrentHashMap<>();
  private final Map<String, Long> took = new ConcurrentHashMap<>();
  private final ScheduledExecutorService workers =
      Executors.newScheduledThreadPool(THREADS, Threads.called("nianshen"));

  /** Who does the work that need not be done at once. */
  ScheduledExecutorService workers() {
    return workers;
  }

  /** The document of an address as it stands. */
  Optional<Draft> draft(String address) {
    return Optional.ofNullable(open.get(address));
  }

  /** Every open document. */
  List<Draft> drafts() {
    return List.copyOf(open.values());
  }

  /** Whether a draft is what its document still says. */
  boolean isCurrent(Draft draft) {
    return open.get(draft.address()) == draft;
  }

  /** Puts a document, or what it says now. */
  void put(Draft draft) {
    open.put(draft.address(), draft);
  }

  /** Takes a document away. */
  void remove(String address) {
    open.remove(address);
    took.remove(address);
    stop(address);
  }

  private void stop(String address) {
    Future<?> waiting = due.remove(address);
    if (waiting != null) {
      waiting.cancel(false);
    }
  }

  /** Has a document looked at soon, or at once where it was just opened. */
  void look(Draft draft, boolean atOnce, Consumer<Draft> work) {
    stop(draft.address());
    long last = took.getOrDefault(draft.address(), 0L);
    long wait = atOnce ? 0 : last <= LONG ? SHORTEST : Math.min(LONGEST, last);
    due.put(
        draft.address(), workers.schedule(() -> timed(draft, work), wait, TimeUnit.MILLISECONDS));
  }

  private void timed(Draft draft, Consumer<Draft> work) {
    if (isCurrent(draft)) {
      long start = System.nanoTime();
      work.accept(draft);
      took.put(draft.address(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  /** Ends all work. */
  void end() {
    workers.shutdownNow();
  }
}
