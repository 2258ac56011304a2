package io.github.nianshen.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The methods of a record as plain code, with the results that {@code ObjectMethods} gives. */
final class RecordCode {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final String OBJECTS = "java/util/Objects";

  private RecordCode() {}

  /** {@code static boolean equals(R it, Object other)}. */
  static void equals(MethodVisitor method, String name, List<Handle> fields) {
    var differs = new Label();
    method.visitVarInsn(ALOAD, 1);
    method.visitTypeInsn(INSTANCEOF, name);
    method.visitJumpInsn(IFEQ, differs);
    for (Handle field : fields) {
      get(method, 0, field);
      method.visitVarInsn(ALOAD, 1);
      method.visitTypeInsn(CHECKCAST, name);
      method.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
      compare(method, Type.getType(field.getDesc()), differs);
    }
    method.visitInsn(ICONST_1);
    method.visitInsn(IRETURN);
    method.visitLabel(differs);
    method.visitFrame(F_SAME, 0, null, 0, null);
    method.visitInsn(ICONST_0);
    method.visitInsn(IRETURN);
  }

  private static void compare(MethodVisitor method, Type type, Label differs) {
    if (type.getSort() >= Type.ARRAY) {
      String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
      method.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", two, false);
      method.visitJumpInsn(IFEQ, differs);
    } else if (type.getSort() <= Type.INT) {
      method.visitJumpInsn(IF_ICMPNE, differs);
    } else {
      String two = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
      String box = Values.box(type).getInternalName();
      method.visitMethodInsn(INVOKESTATIC, box, "compare", two, false);
      method.visitJumpInsn(IFNE, differs);
    }
  }

  /** {@code static int hashCode(R it)}. */
  static void hashCode(MethodVisitor method, List<Handle> fields) {
    method.visitInsn(ICONST_0);
    for (Handle field : fields) {
      method.visitIntInsn(BIPUSH, 31);
      method.visitInsn(IMUL);
      get(method, 0, field);
      Type type = Type.getType(field.getDesc());
      boolean object = type.getSort() >= Type.ARRAY;
      String owner = object ? OBJECTS : Values.box(type).getInternalName();
      String one = Type.getMethodDescriptor(Type.INT_TYPE, object ? OBJECT : type);
      method.visitMethodInsn(INVOKESTATIC, owner, "hashCode", one, false);
      method.visitInsn(IADD);
    }
    method.visitInsn(IRETURN);
  }

  /** {@code static String toString(R it)}. */
  static void toString(MethodVisitor method, String name, List<Handle> fields) {
    method.visitTypeInsn(NEW, BUILDER.getInternalName());
    method.visitInsn(DUP);
    method.visitMethodInsn(INVOKESPECIAL, BUILDER.getInternalName(), "<init>", "()V", false);
    String before = name.replaceFirst(".*[/$]", "") + "[";
    for (Handle field : fields) {
      words(method, before + field.getName() + "=");
      get(method, 0, field);
      append(method, Type.getType(field.getDesc()));
      before = ", ";
    }
    words(method, fields.isEmpty() ? before + "]" : "]");
    String builder = BUILDER.getInternalName();
    method.visitMethodInsn(INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
    method.visitInsn(ARETURN);
  }

  private static void words(MethodVisitor method, String words) {
    method.visitLdcInsn(words);
    append(method, Type.getType(String.class));
  }

  private static void append(MethodVisitor method, Type type) {
    Type as =
        switch (type.getSort()) {
          case Type.ARRAY, Type.OBJECT -> OBJECT;
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          default -> type;
        };
    String one = Type.getMethodDescriptor(BUILDER, as);
    method.visitMethodInsn(INVOKEVIRTUAL, BUILDER.getInternalName(), "append", one, false);
  }

  private static void get(MethodVisitor method, int local, Handle field) {
    method.visitVarInsn(ALOAD, local);
    method.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
  }
}
