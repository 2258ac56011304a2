package io.github.nianshen.outline;

import io.github.nianshen.text.Folded;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The organ that a report is of.
 *
 * @param name as the title has it, or else the signature; empty words where neither names one
 * @param kind what its name tells of its kind
 */
public record Organ(String name, OrganKind kind) {
  /** No organ is named. */
  public static final Organ NONE = new Organ("", OrganKind.UNKNOWN);

  private static final Pattern GOVERNMENT = Pattern.compile("^(.*?)(?:人民)?政府$|^(.*[镇乡街]道?)$");

  private static final List<String> MUNICIPALITIES = List.of("北京市", "天津市", "上海市", "重庆市");

  /** What a place's name ends with, the longest first where one ends with another. */
  private static final Map<String, OrganKind> PLACES =
      Map.ofEntries(
          Map.entry("省", OrganKind.PROVINCE),
          Map.entry("自治区", OrganKind.PROVINCE),
          Map.entry("市", OrganKind.CITY),
          Map.entry("州", OrganKind.CITY),
          Map.entry("盟", OrganKind.CITY),
          Map.entry("地区", OrganKind.CITY),
          Map.entry("县", OrganKind.COUNTY),
          Map.entry("区", OrganKind.COUNTY),
          Map.entry("旗", OrganKind.COUNTY),
          Map.entry("镇", OrganKind.TOWN),
          Map.entry("乡", OrganKind.TOWN),
          Map.entry("苏木", OrganKind.TOWN),
          Map.entry("街道", OrganKind.STREET));

  private static final Pattern STREET = Pattern.compile("街道(?:办事处)?$|办事处$");

  private static final Pattern MINISTRY = Pattern.compile("^(?:国家|国务院|中国|中华人民共和国).*");

  private static final Pattern DEPARTMENT =
      Pattern.compile(".*(?:局|委员会|委|厅|办公室|办|科|处|部|署|院|中心|管委会|大队|支队|总队|所|站|会|社|行|公司|学校|大学|医院)$");

  /** The organ of a name. */
  public static Organ of(String name) {
    String folded = Folded.fold(name);
    return folded.isEmpty() ? NONE : new Organ(name, kind(folded));
  }

  /** A name, folded and without the word for its office: {@code 云泽县青石镇}. */
  public static String withoutOffice(String name) {
    return Folded.fold(name).replaceFirst("(?:人民)?政府$", "").replaceFirst("办事处$", "");
  }

  private static OrganKind kind(String name) {
    if (STREET.matcher(name).find()) {
      return OrganKind.STREET;
    }
    var government = GOVERNMENT.matcher(name);
    if (government.matches()) {
      String place = government.group(1) == null ? government.group(2) : government.group(1);
      return place(place);
    }
    if (!DEPARTMENT.matcher(name).matches()) {
      return OrganKind.UNKNOWN;
    }
    return MINISTRY.matcher(name).matches() ? OrganKind.MINISTRY : OrganKind.DEPARTMENT;
  }

  private static OrganKind place(String place) {
    if (MUNICIPALITIES.contains(place)) {
      return OrganKind.PROVINCE;
    }
    return PLACES.entrySet().stream()
        .filter(e -> place.endsWith(e.getKey()))
        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(OrganKind.UNKNOWN);
  }
}
