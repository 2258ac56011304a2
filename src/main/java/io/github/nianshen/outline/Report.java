package io.github.nianshen.outline;

import io.github.nianshen.form.Column;
import io.github.nianshen.form.Era;
import io.github.nianshen.form.Form;
import io.github.nianshen.form.Label;
import io.github.nianshen.form.Row;
import io.github.nianshen.form.Standard;
import io.github.nianshen.form.Template;
import io.github.nianshen.text.Block;
import io.github.nianshen.text.Document;
import io.github.nianshen.text.Folded;
import io.github.nianshen.text.Span;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document read as a report.
 *
 * @param document the document
 * @param standard what its era mandates
 * @param year the report year; empty where nothing tells it
 * @param years every place that states the year
 * @param title its title
 * @param organ the organ it is of
 * @param front blocks before the first section, the title left out
 * @param sections its top-level sections in reading order, strays included
 * @param back blocks after the last section: signature, attachments
 * @param departures in what the sections depart from the mandated outline
 * @param buried mandated sections whose headings are printed amid other text and could not be
 *     parted from it
 * @param forms its forms in reading order, wherever they stand; a second copy of one included
 * @param dates every day written in the text
 * @param signature who signed and when
 */
public record Report(
    Document document,
    Standard standard,
    Optional<Year> year,
    List<YearMention> years,
    Optional<Title> title,
    Organ organ,
    List<Block> front,
    List<Section> sections,
    List<Block> back,
    List<Departure> departures,
    Set<Topic> buried,
    List<Form> forms,
    List<DateMention> dates,
    Optional<Signature> signature) {

  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  /** Keeps copies of the lists. */
  public Report {
    years = List.copyOf(years);
    front = List.copyOf(front);
    sections = List.copyOf(sections);
    back = List.copyOf(back);
    departures = List.copyOf(departures);
    buried = Set.copyOf(buried);
    forms = List.copyOf(forms);
    dates = List.copyOf(dates);
  }

  /** The era it is read by. */
  public Era era() {
    return standard.era();
  }

  /** The first section of a topic. */
  public Optional<Section> section(Topic topic) {
    return sections.stream().filter(s -> s.topic() == topic).findFirst();
  }

  /** The form of a name, such as 申请表: of several copies the first that stands where it belongs. */
  public Optional<Form> form(String name) {
    List<Form> copies = forms.stream().filter(f -> f.template().name().equals(name)).toList();
    return copies.stream()
        .filter(
            f -> sectionOf(f).filter(s -> s.topic().number() == f.template().section()).isPresent())
        .findFirst()
        .or(() -> copies.stream().findFirst());
  }

  /** Whether most labels of a table stand in the text, be it as a table or not. */
  public boolean prints(Template template) {
    String words = Folded.of(document.text(), new Span(0, document.text().length())).text();
    List<Row> rows = template.rows();
    long printed =
        rows.stream().filter(r -> words.contains(Folded.fold(r.label().words()))).count();
    Set<Label> heads =
        template.groups().stream()
            .flatMap(g -> g.columns().stream())
            .map(Column::label)
            .collect(Collectors.toSet());
    long headsPrinted = heads.stream().filter(l -> words.contains(Folded.fold(l.words()))).count();
    boolean labels = printed * 3 >= rows.size() * 2L && headsPrinted * 3 >= heads.size() * 2L;
    return labels || holdsFigures(template);
  }

  /** Whether the section of a table has about as many figures outside sentences as the table. */
  private boolean holdsFigures(Template template) {
    return sections.stream()
        .filter(s -> template.section() > 0 && s.topic().number() == template.section())
        .filter(s -> s.forms().isEmpty())
        .anyMatch(s -> figures(s) * 3 >= template.size() * 2L);
  }

  private long figures(Section section) {
    return section.body().stream()
        .map(b -> document.words(b.span()))
        .filter(words -> words.indexOf('。') < 0)
        .mapToLong(words -> FIGURE.matcher(words).results().count())
        .sum();
  }

  /** Whether a place lies in a table that was fitted to a form. */
  public boolean isOfForm(Span place) {
    return forms.stream().flatMap(f -> f.places().stream()).anyMatch(place::meets);
  }

  /** The section that a form stands in; empty where it stands before or after all sections. */
  public Optional<Section> sectionOf(Form form) {
    return sections.stream().filter(s -> s.forms().contains(form)).findFirst();
  }
}
