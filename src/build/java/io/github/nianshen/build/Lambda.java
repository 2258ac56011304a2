package io.github.nianshen.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class that holds what a lambda captures and calls its body. */
final class Lambda {
  private static final String ONLY = "ONLY";

  private final String name;
  private final String host;
  private final String called;
  private final String factory;
  private final Type[] captured;
  private final Type declared;
  private final Handle body;
  private final Type actual;

  Lambda(String name, String host, String called, String factory, Object[] args) {
    this.name = name;
    this.host = host;
    this.called = called;
    this.factory = factory;
    this.captured = Type.getArgumentTypes(factory);
    this.declared = (Type) args[0];
    this.body = (Handle) args[1];
    this.actual = (Type) args[2];
  }

  /** Its name. */
  String name() {
    return name;
  }

  /** Its class file. */
  byte[] bytes() {
    var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] as = {Type.getReturnType(factory).getInternalName()};
    writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", as);
    writer.visitNestHost(host);
    constructor(writer);
    if (captured.length == 0) {
      only(writer);
    }
    factory(writer);
    call(writer.visitMethod(ACC_PUBLIC, called, declared.getDescriptor(), null, null));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void constructor(ClassWriter writer) {
    String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    MethodVisitor method = writer.visitMethod(ACC_PRIVATE, "<init>", type, null, null);
    method.visitCode();
    method.visitVarInsn(ALOAD, 0);
    method.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int at = 1;
    for (int i = 0; i < captured.length; i++) {
      String field = captured[i].getDescriptor();
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, field, null, null).visitEnd();
      method.visitVarInsn(ALOAD, 0);
      method.visitVarInsn(captured[i].getOpcode(ILOAD), at);
      method.visitFieldInsn(PUTFIELD, name, "c" + i, field);
      at += captured[i].getSize();
    }
    end(method, RETURN);
  }

  /** One that captures nothing is made once. */
  private void only(ClassWriter writer) {
    String type = "L" + name + ";";
    writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, type, null, null).visitEnd();
    MethodVisitor method = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    method.visitCode();
    method.visitTypeInsn(NEW, name);
    method.visitInsn(DUP);
    method.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
    method.visitFieldInsn(PUTSTATIC, name, ONLY, type);
    end(method, RETURN);
  }

  private void factory(ClassWriter writer) {
    MethodVisitor method = writer.visitMethod(ACC_STATIC, "of", factory, null, null);
    method.visitCode();
    if (captured.length == 0) {
      method.visitFieldInsn(GETSTATIC, name, ONLY, "L" + name + ";");
      end(method, ARETURN);
      return;
    }
    method.visitTypeInsn(NEW, name);
    method.visitInsn(DUP);
    int at = 0;
    for (Type one : captured) {
      method.visitVarInsn(one.getOpcode(ILOAD), at);
      at += one.getSize();
    }
    String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    method.visitMethodInsn(INVOKESPECIAL, name, "<init>", type, false);
    end(method, ARETURN);
  }

  private void call(MethodVisitor method) {
    boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (creates) {
      method.visitTypeInsn(NEW, body.getOwner());
      method.visitInsn(DUP);
    } else if (body.getTag() != H_INVOKESTATIC) {
      wanted.add(0, Type.getObjectType(body.getOwner()));
    }
    method.visitCode();
    for (int i = 0; i < captured.length; i++) {
      method.visitVarInsn(ALOAD, 0);
      method.visitFieldInsn(GETFIELD, name, "c" + i, captured[i].getDescriptor());
      Values.turn(method, captured[i], captured[i], wanted.get(i));
    }
    Type[] given = declared.getArgumentTypes();
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      method.visitVarInsn(given[i].getOpcode(ILOAD), at);
      Type want = wanted.get(captured.length + i);
      Values.turn(method, given[i], actual.getArgumentTypes()[i], want);
      at += given[i].getSize();
    }
    boolean iface = body.isInterface();
    method.visitMethodInsn(code(), body.getOwner(), body.getName(), body.getDesc(), iface);
    Type got = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Values.give(method, got, declared.getReturnType());
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private int code() {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  private static void end(MethodVisitor method, int code) {
    method.visitInsn(code);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
