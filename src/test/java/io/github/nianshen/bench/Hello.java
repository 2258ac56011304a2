package io.github.nianshen.bench;

/** The least that a program on this virtual machine can do. */
final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
