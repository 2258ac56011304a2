package io.github.nianshen.emit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.nianshen.finding.Baseline;
import io.github.nianshen.finding.Baseline.Standing;
import io.github.nianshen.finding.Issuer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A SARIF log of an earlier run, read for what it found. */
public final class BaselineLog {
  private final JsonParser json;
  private final Map<String, Standing> standing = new HashMap<>();
  private final Map<String, Issuer> issuers = new HashMap<>();
  private boolean own;

  private BaselineLog(JsonParser json) {
    this.json = json;
  }

  /** What a log calls a file. */
  public static String address(Path file, Path root) {
    return PathNames.uri(PathNames.fromRoot(file, root));
  }

  /** Whose report a file is as a log writes it: with personal numbers masked. */
  public static Issuer written(Issuer issuer) {
    return new Issuer(Mask.of(issuer.organ()), issuer.year());
  }

  /** Reads the value of a field, from its first token to its last. */
  @FunctionalInterface
  private interface Value {
    void read(String name) throws IOException;
  }

  /**
   * The findings of a log; those that were suppressed or already gone are not among them. Empty
   * where it is no log of ours, or one that was cut short.
   *
   * @throws IOException where it cannot be read
   */
  public static Optional<Baseline> read(InputStream in) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      var log = new BaselineLog(json);
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      log.fields(name -> log.each(name.equals("runs"), () -> log.fields(log::run)));
      return log.own ? Optional.of(new Baseline(log.standing, log.issuers)) : Optional.empty();
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  /** Reads the items of a list. */
  @FunctionalInterface
  private interface Item {
    void read() throws IOException;
  }

  /** Hands on the fields of the object that begins here; anything else is passed over. */
  private void fields(Value value) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      value.read(name);
    }
  }

  /** Hands on the items of the list that begins here, if it is wanted and one. */
  private void each(boolean wanted, Item item) throws IOException {
    if (!wanted || json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      item.read();
    }
  }

  private void run(String name) throws IOException {
    switch (name) {
      case "tool" -> fields(part -> only(part.equals("driver"), this::driver));
      case "artifacts" -> each(true, this::artifact);
      case "results" -> each(true, this::result);
      default -> json.skipChildren();
    }
  }

  /** Hands on the fields of the object that begins here, if it is wanted. */
  private void only(boolean wanted, Value value) throws IOException {
    if (wanted) {
      fields(value);
    } else {
      json.skipChildren();
    }
  }

  private void driver(String name) throws IOException {
    own |= name.equals("name") && SarifOutput.NAME.equals(json.getText());
    json.skipChildren();
  }

  private void artifact() throws IOException {
    var found = new HashMap<String, String>();
    fields(name -> only(isOfFile(name), field -> keep(field, found)));
    issuers.put(
        found.getOrDefault("uri", ""),
        new Issuer(
            found.getOrDefault(SarifFiles.ORGAN, ""), found.getOrDefault(SarifFiles.YEAR, "")));
  }

  private static boolean isOfFile(String name) {
    return name.equals("location") || name.equals("properties");
  }

  private void result() throws IOException {
    var found = new HashMap<String, String>();
    fields(
        name -> {
          switch (name) {
            case "partialFingerprints" -> fields(print -> keep(print, found));
            case "locations" -> each(true, () -> fields(part -> location(part, found)));
            case "baselineState", "suppressions" -> gone(name, found);
            case "message" -> fields(part -> message(part, found));
            case "ruleId", "level" -> keep(name, found);
            default -> json.skipChildren();
          }
        });
    String print = found.get(SarifResults.PRINT);
    if (print != null && !found.containsKey("gone")) {
      standing.put(print, standing(found));
    }
  }

  private static Standing standing(Map<String, String> found) {
    String level = found.getOrDefault("level", "warning");
    return new Standing(
        found.getOrDefault("uri", ""),
        Integer.parseInt(found.getOrDefault("startLine", "1")),
        found.getOrDefault("ruleId", ""),
        level,
        found.getOrDefault("text", ""),
        Standing.said(
            level,
            found.getOrDefault("id", ""),
            List.of(found.getOrDefault("arguments", "").split("\t", -1))),
        found.getOrDefault(SarifResults.MARK, ""));
  }

  private void message(String name, Map<String, String> found) throws IOException {
    if (!name.equals("arguments")) {
      keep(name, found);
      return;
    }
    List<String> all = new ArrayList<>();
    each(
        true,
        () -> {
          all.add(json.getValueAsString(""));
          json.skipChildren();
        });
    found.put(name, String.join("\t", all));
  }

  private void location(String name, Map<String, String> found) throws IOException {
    only(name.equals("physicalLocation"), part -> only(isPlace(part), field -> keep(field, found)));
  }

  private static boolean isPlace(String name) {
    return name.equals("artifactLocation") || name.equals("region");
  }

  /** Keeps a field that is text, or the line of a place. */
  private void keep(String name, Map<String, String> found) throws IOException {
    boolean line = name.equals("startLine") && json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    if (json.currentToken() == JsonToken.VALUE_STRING || (line && json.getIntValue() > 0)) {
      found.putIfAbsent(name, json.getText());
    }
    json.skipChildren();
  }

  private void gone(String name, Map<String, String> found) throws IOException {
    boolean absent = name.equals("baselineState") && "absent".equals(json.getText());
    each(true, () -> suppressed(found));
    if (absent) {
      found.put("gone", name);
    }
  }

  private void suppressed(Map<String, String> found) throws IOException {
    found.put("gone", "suppressions");
    json.skipChildren();
  }
}
