package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import io.github.nianshen.finding.Finding;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.Related;
import io.github.nianshen.finding.RuleInfo;
import io.github.nianshen.finding.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages of SARIF: a finding's words as id, arguments and text, with links to related places. */
final class SarifWords {
  /** What a message's id ends with in the form that has one more place, for links. */
  static final String LINKED = "-related";

  /** What a message's id ends with in the form that says first where it is. */
  static final String PLACED = "-at";

  private static final Words SEE = new Words("{0}（见{1}）", "{0} (see {1})");
  private static final int SHORT = 1024;

  private SarifWords() {}

  /**
   * A finding's message; its text is its rule's pattern with the arguments in place.
   *
   * @param way where it is, for a file that has no lines
   */
  static Message of(Finding finding, RuleInfo rule, Optional<String> way, Lang lang) {
    List<String> arguments = new ArrayList<>();
    String id = finding.message().id();
    Words words = pattern(rule, id);
    finding.message().arguments().stream()
        .limit(words.places())
        .forEach(a -> arguments.add(literal(Mask.of(a))));
    if (way.isPresent()) {
      words = placed(words);
      arguments.add(literal(way.get()));
      id = id + PLACED;
    }
    if (!finding.related().isEmpty()) {
      words = linked(words);
      arguments.add(links(finding.related(), lang));
      id = id + LINKED;
    }
    Message message = plain(sentence(words).in(lang, arguments));
    message.setId(id);
    if (!arguments.isEmpty()) {
      message.setArguments(arguments);
    }
    return message;
  }

  /** The pattern of one of a rule's messages. */
  static Words pattern(RuleInfo rule, String id) {
    Words words = rule.messages().get(id);
    if (words == null) {
      throw new IllegalArgumentException(rule.id() + " has no message " + id);
    }
    return words;
  }

  /** The pattern with one more place before it, for where a finding is in a file without lines. */
  static Words placed(Words words) {
    String way = "{" + words.places() + "}";
    return new Words(
        Site.BEFORE.in(Lang.ZH, List.of(way, words.zh())),
        Site.BEFORE.in(Lang.EN, List.of(way, words.en())));
  }

  /** The pattern with one more place behind it, for links. */
  static Words linked(Words words) {
    String links = "{" + words.places() + "}";
    return new Words(
        SEE.in(Lang.ZH, List.of(words.zh(), links)), SEE.in(Lang.EN, List.of(words.en(), links)));
  }

  /** The pattern as a sentence: platforms want English to end with a full stop. */
  static Words sentence(Words words) {
    return words.en().endsWith(".") ? words : new Words(words.zh(), words.en() + ".");
  }

  /** A language as SARIF names it. */
  static String code(Lang lang) {
    return lang == Lang.ZH ? "zh-CN" : "en-US";
  }

  /** A message of text alone. */
  static Message plain(String text) {
    var message = new Message();
    message.setText(text);
    return message;
  }

  /** Text alone, cut to what platforms take. */
  static MultiformatMessageString string(String text) {
    var string = new MultiformatMessageString();
    boolean whole = text.length() <= SHORT;
    string.setText(whole ? text : text.substring(0, SHORT - 1) + "…");
    return string;
  }

  private static String links(List<Related> others, Lang lang) {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < others.size() && i < SarifPlaces.MOST_RELATED; i++) {
      String words = Mask.of(others.get(i).words(lang)).replaceAll("([\\\\\\[\\]])", "\\\\$1");
      links.add("[" + words + "](" + (i + 1) + ")");
    }
    return String.join(lang == Lang.ZH ? "、" : ", ", links);
  }

  /** Words of a report in which nothing is read as a link. */
  private static String literal(String words) {
    return words.replace("](", "]\u200b(");
  }
}
