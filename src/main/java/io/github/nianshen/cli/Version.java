package io.github.nianshen.cli;

/** The program's version. */
final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}; {@code 0.0.0} where it runs from its classes. */
  static String own() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
