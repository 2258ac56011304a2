package io.github.nianshen.outline;

/** What a top-level section is about: one of the six that are mandated since 2019, or another. */
public enum Topic {
  /** 一、总体情况. */
  OVERVIEW,
  /** 二、主动公开政府信息情况. */
  PROACTIVE,
  /** 三、收到和处理政府信息公开申请情况. */
  REQUESTS,
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  DISPUTES,
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS,
  /** 六、其他需要报告的事项. */
  OTHER,
  /** A section outside the mandated outline. */
  FOREIGN;

  /** Its mandated number, 1 to 6; 0 for a foreign section. */
  public int number() {
    return this == FOREIGN ? 0 : ordinal() + 1;
  }

  /** The topic of a mandated number, 1 to 6. */
  public static Topic of(int number) {
    return values()[number - 1];
  }
}
