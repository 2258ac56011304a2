package io.github.nianshen.emit;

import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.ReportingDescriptorReference;
import io.github.nianshen.finding.BrokenRule;
import io.github.nianshen.finding.Fault;
import io.github.nianshen.finding.FileOutcome;
import io.github.nianshen.finding.Lang;
import io.github.nianshen.finding.RunResult;
import io.github.nianshen.finding.Skipped;
import io.github.nianshen.finding.Words;
import io.github.nianshen.text.FileWords;
import io.github.nianshen.text.Source;
import io.github.nianshen.text.Source.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a run went, as SARIF tells it: the exit code, and a notification for all that went wrong. */
final class SarifInvocation {

  /** Something that can be notified. */
  private record Notice(String id, String label, Notification.Level level, Words words) {}

  private static final Notice UNCHECKED =
      new Notice(
          "NSN001",
          "InputUnchecked",
          Notification.Level.ERROR,
          new Words("文件无法检查。", "The file could not be checked."));
  private static final Notice FAULT =
      new Notice(
          "NSN002",
          "RuleFailed",
          Notification.Level.ERROR,
          new Words("规则运行时出现程序故障。", "A rule failed by a fault of the program."));
  private static final Notice SKIPPED =
      new Notice(
          "NSN003",
          "InputSkipped",
          Notification.Level.NOTE,
          new Words("文件未检查（略过）。", "The file was passed over."));

  private static final Notice CUT =
      new Notice(
          "NSN004",
          "ResultsCut",
          Notification.Level.WARNING,
          new Words("问题过多，未全部列出。", "There are more findings than are listed."));
  private static final Notice BROKEN =
      new Notice(
          "NSN005",
          "RuleFileBroken",
          Notification.Level.ERROR,
          new Words("规则文件有误，其中的规则没有运行。", "A rule file is broken, its rules took no part."));

  private static final Notice MISSING =
      new Notice(
          "NSN006",
          "ReportMissing",
          Notification.Level.WARNING,
          new Words("名单上的单位没有可读的报告。", "A unit of the roster has no report that can be read."));
  private static final Notice LAPSED =
      new Notice(
          "NSN007",
          "SuppressionLapsed",
          Notification.Level.WARNING,
          new Words("配置中的 suppress 需要整理。", "A suppression is to be looked at again."));

  private static final Words LEFT = new Words("未列出：{0}", "Not listed: {0}");

  /** In the order of the driver's list. */
  private static final List<Notice> ALL =
      List.of(UNCHECKED, FAULT, SKIPPED, CUT, BROKEN, MISSING, LAPSED);

  private final Setting setting;
  private final SarifResults results;

  SarifInvocation(Setting setting, SarifResults results) {
    this.setting = setting;
    this.results = results;
  }

  /** The kinds of notification, as the driver lists them. */
  static Set<ReportingDescriptor> notices(Lang lang) {
    Set<ReportingDescriptor> all = new LinkedHashSet<>();
    for (Notice notice : ALL) {
      var descriptor = new ReportingDescriptor();
      descriptor.setId(notice.id);
      descriptor.setName(notice.label);
      descriptor.setShortDescription(SarifWords.string(notice.words.in(lang)));
      descriptor.setFullDescription(SarifWords.string(notice.words.in(lang)));
      descriptor.setHelp(SarifWords.string(notice.words.in(lang)));
      var configuration = new ReportingConfiguration();
      configuration.setLevel(ReportingConfiguration.Level.fromValue(notice.level.value()));
      descriptor.setDefaultConfiguration(configuration);
      all.add(descriptor);
    }
    return all;
  }

  /**
   * The run as one invocation; no times, names or folders, so that equal runs are equal logs.
   *
   * @param left how many findings are not listed
   */
  Invocation of(RunResult run, int left) {
    List<Notification> notifications = failures(run);
    boolean successful = notifications.isEmpty() && run.broken().isEmpty();
    for (Skipped skipped : run.skipped()) {
      String reason = skipped.reason().in(setting.lang());
      notifications.add(notification(SKIPPED, skipped.path(), reason));
    }
    run.roll().missing().forEach(u -> notifications.add(notification(MISSING, Mask.of(u))));
    if (left > 0) {
      notifications.add(notification(CUT, LEFT.in(setting.lang(), List.of("" + left))));
    }
    var invocation = new Invocation();
    invocation.setExecutionSuccessful(successful);
    invocation.setExitCode(run.ending().code());
    invocation.setExitCodeDescription(run.ending().words().in(setting.lang()));
    if (!notifications.isEmpty()) {
      invocation.setToolExecutionNotifications(notifications);
    }
    List<Notification> configuration =
        new ArrayList<>(run.broken().stream().map(this::broken).toList());
    for (Words lapsed : run.stale().suppressions()) {
      configuration.add(notification(LAPSED, Mask.of(lapsed.in(setting.lang()))));
    }
    if (!configuration.isEmpty()) {
      invocation.setToolConfigurationNotifications(configuration);
    }
    return invocation;
  }

  private List<Notification> failures(RunResult run) {
    List<Notification> failures = new ArrayList<>();
    for (FileOutcome file : run.files()) {
      if (!file.checked()) {
        failures.add(
            notification(
                UNCHECKED,
                file.path(),
                file.reason().flatMap(r -> run.say(r, setting.lang())).orElse("")));
      }
      file.faults().forEach(f -> failures.add(fault(f)));
    }
    return failures;
  }

  private Notification broken(BrokenRule rule) {
    Path path = FileWords.path(rule.file());
    Notification notification = notification(BROKEN, path, rule.words().in(setting.lang()));
    Location location = SarifPlaces.file(path, setting.root());
    var at = new Position(rule.line(), rule.column());
    var next = new Position(rule.line(), rule.column() + 1);
    location.getPhysicalLocation().setRegion(SarifPlaces.bare(new Source.Region(at, next)));
    notification.setLocations(new LinkedHashSet<>(List.of(location)));
    return notification;
  }

  private Notification fault(Fault fault) {
    Notification notification = notification(FAULT, fault.path(), fault.words());
    results
        .index(fault.rule())
        .ifPresent(i -> notification.setAssociatedRule(reference(fault.rule(), i)));
    return notification;
  }

  private Notification notification(Notice notice, Path path, String more) {
    String name = PathNames.words(path, setting.here());
    String words = more.isEmpty() ? name : name + " " + Mask.of(more);
    Notification notification = notification(notice, words);
    Location location = SarifPlaces.file(path, setting.root());
    notification.setLocations(new LinkedHashSet<>(List.of(location)));
    return notification;
  }

  private Notification notification(Notice notice, String more) {
    var notification = new Notification();
    notification.setDescriptor(reference(notice.id, ALL.indexOf(notice)));
    notification.setLevel(notice.level);
    notification.setMessage(SarifWords.plain(notice.words.in(setting.lang()) + " " + more));
    return notification;
  }

  private static ReportingDescriptorReference reference(String id, int index) {
    var reference = new ReportingDescriptorReference();
    reference.setId(id);
    reference.setIndex(index);
    return reference;
  }
}
