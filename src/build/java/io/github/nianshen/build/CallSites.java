package io.github.nianshen.build;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/**
 * Gives the program's lambdas and records, in its finished jar, the code that Java would otherwise
 * spin and link at each start: a class for a lambda, plain methods for {@code equals}, {@code
 * hashCode} and {@code toString} of a record. A tool of the build; it is not in the jar.
 */
final class CallSites {
  private static final String OURS = "io/github/nianshen/";
  private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORD = "java/lang/runtime/ObjectMethods";

  /** The classes made, by name, and for each host of a nest the members that it gains. */
  private final Map<String, byte[]> made = new LinkedHashMap<>();

  private final Map<String, List<String>> members = new TreeMap<>();

  private CallSites() {}

  /** Takes the jar to read and the jar to write. */
  public static void main(String[] args) throws IOException {
    new CallSites().rewrite(Path.of(args[0]), Path.of(args[1]));
  }

  private void rewrite(Path from, Path to) throws IOException {
    Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
    try (var jar = new ZipFile(from.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        entries.put(entry, isOurs(entry.getName()) ? rewritten(bytes) : bytes);
      }
    }
    try (OutputStream file = Files.newOutputStream(to);
        var jar = new ZipOutputStream(file)) {
      for (Map.Entry<ZipEntry, byte[]> entry : entries.entrySet()) {
        String host = entry.getKey().getName().replaceFirst("\\.class$", "");
        List<String> gained = members.getOrDefault(host, List.of());
        long time = entry.getKey().getTime();
        byte[] bytes = gained.isEmpty() ? entry.getValue() : with(gained, entry.getValue());
        write(jar, entry.getKey().getName(), bytes, time);
        for (String member : gained) {
          write(jar, member + ".class", made.get(member), time);
        }
      }
    }
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS) && name.endsWith(".class") && !name.endsWith("-info.class");
  }

  private static void write(ZipOutputStream jar, String name, byte[] bytes, long time)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(time);
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }

  private static byte[] with(List<String> members, byte[] host) {
    var writer = new ClassWriter(0);
    new ClassReader(host).accept(writer, 0);
    members.forEach(writer::visitNestMember);
    return writer.toByteArray();
  }

  private byte[] rewritten(byte[] bytes) {
    var reader = new ClassReader(bytes);
    var writer = new ClassWriter(0);
    reader.accept(new Rewriter(reader.getClassName(), writer), 0);
    return writer.toByteArray();
  }

  /** Copies a class and puts plain calls in place of its call sites. */
  private final class Rewriter extends ClassVisitor {
    private final String name;
    private String host;
    private int count;

    Rewriter(String name, ClassWriter writer) {
      super(ASM9, writer);
      this.name = name;
      this.host = name;
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] exceptions) {
      MethodVisitor copy = super.visitMethod(access, method, type, signature, exceptions);
      return new MethodVisitor(ASM9, copy) {
        @Override
        public void visitInvokeDynamicInsn(String called, String made, Handle by, Object... args) {
          if (by.getOwner().equals(LAMBDA) && by.getName().equals("metafactory")) {
            lambda(mv, called, made, args);
          } else if (by.getOwner().equals(RECORD)) {
            mv.visitMethodInsn(INVOKESTATIC, name, "record$" + called, made, false);
            record(called, made, args);
          } else {
            super.visitInvokeDynamicInsn(called, made, by, args);
          }
        }
      };
    }

    private void lambda(MethodVisitor method, String called, String factory, Object[] args) {
      var it = new Lambda(name + "$$Lambda" + count++, host, called, factory, args);
      members.computeIfAbsent(host, h -> new ArrayList<>()).add(it.name());
      made.put(it.name(), it.bytes());
      method.visitMethodInsn(INVOKESTATIC, it.name(), "of", factory, false);
    }

    private void record(String called, String type, Object[] args) {
      MethodVisitor method =
          super.visitMethod(
              ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, "record$" + called, type, null, null);
      List<Handle> fields = new ArrayList<>();
      for (int i = 2; i < args.length; i++) {
        fields.add((Handle) args[i]);
      }
      method.visitCode();
      switch (called) {
        case "equals" -> RecordCode.equals(method, name, fields);
        case "hashCode" -> RecordCode.hashCode(method, fields);
        default -> RecordCode.toString(method, name, fields);
      }
      method.visitMaxs(6, 2);
      method.visitEnd();
    }
  }
}
