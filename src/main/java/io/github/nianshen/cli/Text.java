package io.github.nianshen.cli;

import java.util.Locale;

/**
 * Every message of the command line; its words stand in {@code texts.zh.properties} and its twin.
 */
enum Text {
  EXIT_CLEAN,
  EXIT_FINDINGS,
  EXIT_UNCHECKED,
  EXIT_USAGE,
  EXIT_FAULT,
  ERROR,
  OPTION_UNKNOWN,
  OPTION_NEEDS_VALUE,
  OPTION_VALUE_WRONG,
  NO_PATHS,
  PATH_MISSING,
  PATH_WRONG,
  LIST_UNREADABLE,
  INPUT_UNREADABLE,
  FOLDER_WITHOUT_REPORTS,
  NO_REPORTS,
  OUTPUT_FORM,
  OUTPUT_TWICE,
  OUTPUT_IS_INPUT,
  OUTPUT_IS_FOLDER,
  OUTPUT_FAILED,
  STANDARD_OUTPUT_FAILED,
  RULE_UNKNOWN,
  RULE_UNKNOWN_NEAR,
  RULE_COMMAND_UNKNOWN,
  PACK_UNREADABLE,
  PACK_WRONG,
  PROGRAM_FAILED,
  PROGRESS_SECONDS,
  PROGRESS_MINUTES,
  EXPLAIN_LEVEL,
  EXPLAIN_ERAS,
  EXPLAIN_BASIS,
  EXPLAIN_WHY,
  EXPLAIN_MESSAGES,
  EXPLAIN_WRONG,
  EXPLAIN_RIGHT,
  TEST_PASSING,
  TEST_FAILING,
  TEST_SUMMARY,
  NEW_NAME,
  NEW_TAKEN,
  NEW_EXISTS,
  NEW_WRITTEN;

  /** Its key in the message files, such as {@code path-missing}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
