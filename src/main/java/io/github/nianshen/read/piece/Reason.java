package io.github.nianshen.read.piece;

/** Why a file cannot be read. */
public enum Reason {
  /** Nothing in it. */
  EMPTY,
  /** Signs that were damaged or misread before the file came here, and hardly any others. */
  GARBLED,
  /** Not text, and no format that is read. */
  BINARY,
  /** A format that is read, in a file that breaks its rules. */
  DAMAGED,
  /** Locked with a password. */
  ENCRYPTED,
  /** Pages of pictures without words: a scan. */
  PICTURES,
  /** Printed in columns, whose order cannot be told for certain. */
  COLUMNS,
  /** Larger than a limit; the detail tells which. */
  TOO_LARGE,
  /** A format that is known and not read, such as rar; the detail is its usual extension. */
  UNSUPPORTED,
  /** The system refused. */
  IO
}
