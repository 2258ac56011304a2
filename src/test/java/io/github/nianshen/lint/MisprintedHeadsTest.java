package io.github.nianshen.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisprintedHeadsTest {
  @Test
  void eachIsToldOnceAsTheLabelThatItIsMostLike() {
    Model model = Model.of("2021");
    model.relabelOnce("结果维持", "结果维滁");
    model.relabelOnce("结果纠正", "结呆纠正");
    model.relabelOnce("本年制发件数", "本年废发件数");
    model.relabelOnce("本年废止件数", "本年废上件数");
    List<List<String>> told =
        Probe.of(Layout.PIPES, model).all().stream()
            .filter(f -> f.rule().equals("NS204"))
            .map(f -> f.message().arguments().subList(1, 3))
            .toList();
    assertEquals(
        List.of(
            List.of("本年废发件数", "本年制发件数"),
            List.of("本年废上件数", "本年废止件数"),
            List.of("结果维滁", "结果维持"),
            List.of("结呆纠正", "结果纠正")),
        told);
  }
}
