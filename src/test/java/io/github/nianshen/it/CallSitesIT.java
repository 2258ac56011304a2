package io.github.nianshen.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The build leaves nothing in the jar's own classes that Java would have to link at each start. */
final class CallSitesIT {
  private int classes;

  @Test
  void theJarHasNoLambdaToBeSpun() throws IOException {
    Set<String> left = new TreeSet<>();
    try (var jar = new ZipFile(System.getProperty("nianshen.jar"))) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.startsWith("io/github/nianshen/") && name.endsWith(".class")) {
          classes++;
          new ClassReader(jar.getInputStream(entry)).accept(new CallSites(name, left), 0);
        }
      }
    }
    assertEquals(Set.of(), left);
    assertTrue(classes > 1000, () -> classes + " classes");
  }

  private static final class CallSites extends ClassVisitor {
    private final String type;
    private final Set<String> found;

    CallSites(String type, Set<String> found) {
      super(Opcodes.ASM9);
      this.type = type;
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String factory, Handle by, Object... args) {
          found.add(type + " " + name + " " + by.getOwner());
        }
      };
    }
  }
}
