package io.github.nianshen.lint;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The name of a folder that a check at a desk leaves beside the reports. By that name a later
 * search passes it over, for the letters in it are no reports.
 */
public final class ResultFolder {
  private static final String START = "年审结果-";

  /** {@code 年审结果-2026-01-15-1030}, {@code 年审结果-2026-01-15-1030-2}. */
  private static final Pattern NAME =
      Pattern.compile(START + "[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4}(?:-[0-9]{1,3})?");

  private ResultFolder() {}

  /**
   * The name of a check's folder.
   *
   * @param number 1 for the first of a minute
   */
  public static String name(LocalDateTime now, int number) {
    String minute = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm").format(now);
    return START + minute + (number == 1 ? "" : "-" + number);
  }

  /** Whether a folder is one, by its name. */
  public static boolean is(Path folder) {
    Path name = folder.getFileName();
    return name != null && NAME.matcher(name.toString()).matches();
  }
}
