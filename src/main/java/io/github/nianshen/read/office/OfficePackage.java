package io.github.nianshen.read.office;

import io.github.nianshen.read.piece.Reason;
import io.github.nianshen.read.piece.Unread;
import io.github.nianshen.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an office document and how they belong together (ISO/IEC 29500-2). What lies outside
 * the file, such as a template or a linked picture, is never looked for.
 */
final class OfficePackage {
  private final PackedParts archive;
  private final Limits limits;

  private OfficePackage(PackedParts archive, Limits limits) {
    this.archive = archive;
    this.limits = limits;
  }

  /**
   * A relationship of a part.
   *
   * @param type the last word of its type, such as {@code styles}
   * @param target the name of the part that it leads to
   */
  record Relation(String id, String type, String target) {}

  static OfficePackage of(byte[] bytes, Limits limits) throws Unread {
    return new OfficePackage(PackedParts.of(bytes, limits), limits);
  }

  /** The name of the part that is the document itself. */
  String main(String usual) throws Unread {
    return relations("").stream()
        .filter(r -> r.type().equals("officedocument"))
        .map(Relation::target)
        .findFirst()
        .orElse(usual);
  }

  /** The bytes of a part; empty where there is none. */
  Optional<byte[]> bytes(String part) throws Unread {
    return archive.read(part);
  }

  /** The name of the part that tells what a part leads to. */
  static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The file with other contents of some parts, and with parts that it had not. */
  byte[] with(Map<String, byte[]> parts) throws Unread {
    return archive.with(parts);
  }

  /** A part that must be there. */
  Xml part(String name) throws Unread {
    byte[] part = archive.read(name).orElseThrow(() -> new Unread(Reason.DAMAGED));
    return Xml.of(part, limits);
  }

  /** The part of a kind that another needs; empty where it has none. */
  Optional<Xml> related(String part, String type) throws Unread {
    for (Relation relation : relations(part)) {
      if (relation.type().equals(type)) {
        Optional<byte[]> bytes = archive.read(relation.target());
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Xml.of(bytes.get(), limits));
      }
    }
    return Optional.empty();
  }

  /** The parts that a part leads to within the file. */
  List<Relation> relations(String part) throws Unread {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Optional<byte[]> listed = archive.read(relationsOf(part));
    var relations = new ArrayList<Relation>();
    if (listed.isPresent()) {
      Xml xml = Xml.of(listed.get(), limits);
      xml.descendants(name -> relation(xml, folder).ifPresent(relations::add));
    }
    return relations;
  }

  private static Optional<Relation> relation(Xml xml, String folder) {
    Optional<String> target = xml.attribute("Target");
    boolean outside = xml.attribute("TargetMode").filter("External"::equals).isPresent();
    if (target.isEmpty() || outside) {
      return Optional.empty();
    }
    String type = xml.attribute("Type").orElse("");
    String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String id = xml.attribute("Id").orElse("");
    return Optional.of(new Relation(id, kind, resolved(folder, target.get())));
  }

  /** {@code ../word/styles.xml} seen from a folder. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var names = new ArrayList<String>(List.of((folder + target).split("/")));
    for (int up = names.indexOf(".."); up >= 0; up = names.indexOf("..")) {
      names.remove(up);
      if (up > 0) {
        names.remove(up - 1);
      }
    }
    names.removeIf("."::equals);
    return String.join("/", names);
  }
}
