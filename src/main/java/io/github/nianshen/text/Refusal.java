package io.github.nianshen.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Why the system does not give a file away, in words for the person who can help it. */
public enum Refusal {
  /** It is not there. */
  MISSING("没有这个文件 (no such file)"),
  /** It belongs to somebody else. */
  DENIED("没有权限 (permission denied)"),
  /** Another program has it open and lets nobody in. */
  BUSY("被其他程序（如 WPS）打开，请关闭后重试 (open in another program; close it and try again)"),
  /** A reason that does not say what a person could do. */
  OTHER("读取出错 (cannot be read)");

  /**
   * What Windows says of a file that another program has open, in Chinese and in English. Java has
   * no exception of its own for it; the words are the system's, in its own language.
   */
  private static final List<String> HELD =
      List.of("另一个程序", "另一个进程", "another process", "another program");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /** What an exception of the file system means. */
  public static Refusal of(IOException why) {
    if (why instanceof NoSuchFileException) {
      return MISSING;
    }
    if (why instanceof AccessDeniedException) {
      return DENIED;
    }
    String said = Optional.ofNullable(why.getMessage()).orElse("");
    return HELD.stream().anyMatch(said::contains) ? BUSY : OTHER;
  }

  /** In Chinese, with English in brackets. */
  public String words() {
    return words;
  }
}
