package io.github.nianshen.outline;

/** What a top-level section is about: one of the six that are mandated since 2019, or another. */
public enum Topic {
  /** 一、总体情况. */
  OVERVIEW(1),
  /** 二、主动公开政府信息情况. */
  PROACTIVE(2),
  /** 三、收到和处理政府信息公开申请情况. */
  REQUESTS(3),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  DISPUTES(4),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS(5),
  /** 六、其他需要报告的事项. */
  OTHER(6),
  /** A section outside the mandated outline. */
  FOREIGN(0);

  private final int number;

  Topic(int number) {
    this.number = number;
  }

  /** Its mandated number, 1 to 6; 0 for a foreign section. */
  public int number() {
    return number;
  }

  /** The topic of a mandated number, 1 to 6. */
  public static Topic of(int number) {
    return values()[number - 1];
  }
}
