package io.github.nianshen.corpus;

import io.github.nianshen.outline.Organ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things of organs, found by the organ's name however it is written: {@code 云泽县青石镇人民政府}, {@code
 * 青石镇}, {@code 青石镇政府} are one. A shorter name is another's end, and only where no third organ has
 * the same end.
 */
public final class OrganNames<T> {
  /** A shorter name tells no organ. */
  private static final int SHORTEST = 3;

  private final Map<String, T> whole = new HashMap<>();
  private final Map<String, List<String>> byEnd = new HashMap<>();

  /** Keeps a thing of an organ; of two of one name the first. */
  public void put(String name, T thing) {
    String key = Organ.withoutOffice(name);
    if (key.isEmpty() || whole.putIfAbsent(key, thing) != null) {
      return;
    }
    for (int i = 0; i + SHORTEST <= key.length(); i++) {
      byEnd.computeIfAbsent(key.substring(i), e -> new ArrayList<>(1)).add(key);
    }
  }

  /** The thing of an organ; empty where none is known, or more than one could be meant. */
  public Optional<T> get(String name) {
    String key = Organ.withoutOffice(name);
    T same = whole.get(key);
    if (same != null) {
      return Optional.of(same);
    }
    Optional<T> longer = only(byEnd.getOrDefault(key, List.of()));
    for (int i = 1; longer.isEmpty() && i + SHORTEST <= key.length(); i++) {
      T shorter = whole.get(key.substring(i));
      boolean alone = byEnd.getOrDefault(key.substring(i), List.of()).size() == 1;
      longer = shorter != null && alone ? Optional.of(shorter) : Optional.empty();
    }
    return longer;
  }

  private Optional<T> only(List<String> keys) {
    return keys.size() == 1 ? Optional.ofNullable(whole.get(keys.get(0))) : Optional.empty();
  }
}
