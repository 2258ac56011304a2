package io.github.nianshen.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Turns a value on the stack into the type that is wanted there, as Java does for a lambda. */
final class Values {
  private static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private static final Type OBJECT = Type.getType(Object.class);

  private Values() {}

  /**
   * Turns a value.
   *
   * @param from its type to the verifier
   * @param known the type that it has for certain, such as Integer where a generic says Object
   * @param to the type wanted
   */
  static void turn(MethodVisitor method, Type from, Type known, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(method, from, to);
    } else if (isPrimitive(from)) {
      box(method, from);
    } else if (isPrimitive(to)) {
      unbox(method, known, to);
    } else if (!to.equals(OBJECT) && !to.equals(from)) {
      method.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  /** Gives a value back from a method. */
  static void give(MethodVisitor method, Type got, Type to) {
    if (to.equals(Type.VOID_TYPE)) {
      if (got.getSize() > 0) {
        method.visitInsn(got.getSize() == 2 ? POP2 : POP);
      }
    } else {
      turn(method, got, got, to);
    }
    method.visitInsn(to.getOpcode(IRETURN));
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  static Type box(Type primitive) {
    Type box = BOXES.get(primitive);
    if (box == null) {
      throw new IllegalArgumentException("no box for " + primitive);
    }
    return box;
  }

  private static void box(MethodVisitor method, Type from) {
    String box = box(from).getInternalName();
    String type = Type.getMethodDescriptor(box(from), from);
    method.visitMethodInsn(INVOKESTATIC, box, "valueOf", type, false);
  }

  private static void unbox(MethodVisitor method, Type known, Type to) {
    Type held =
        BOXES.entrySet().stream()
            .filter(b -> b.getValue().equals(known))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(to);
    String box = box(held).getInternalName();
    method.visitTypeInsn(CHECKCAST, box);
    String type = Type.getMethodDescriptor(held);
    method.visitMethodInsn(INVOKEVIRTUAL, box, held.getClassName() + "Value", type, false);
    widen(method, held, to);
  }

  private static void widen(MethodVisitor method, Type from, Type to) {
    boolean small = from.getSort() <= Type.INT;
    if (from.equals(to) || (small && to.getSort() <= Type.INT)) {
      return;
    }
    if (small && to.equals(Type.LONG_TYPE)) {
      method.visitInsn(I2L);
    } else if (small && to.equals(Type.DOUBLE_TYPE)) {
      method.visitInsn(I2D);
    } else if (from.equals(Type.LONG_TYPE) && to.equals(Type.DOUBLE_TYPE)) {
      method.visitInsn(L2D);
    } else {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }
}
