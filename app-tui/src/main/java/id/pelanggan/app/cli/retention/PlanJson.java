package id.pelanggan.app.cli.retention;

import id.pelanggan.application.retention.RetentionPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan, for programs. */
record PlanJson(Instant at, long customers, long touched, List<LineJson> policies) {
  static PlanJson of(RetentionPlan plan) {
    return new PlanJson(
        plan.at(),
        plan.customers(),
        plan.touched(),
        plan.lines().stream().map(LineJson::of).toList());
  }

  /**
   * @param states how many cases are in each state
   */
  record LineJson(
      String policy,
      int version,
      String action,
      boolean active,
      long due,
      long toWarn,
      long held,
      long underWay,
      Map<String, Long> states,
      List<SampleJson> samples) {
    static LineJson of(RetentionPlan.Line line) {
      Map<String, Long> states = new TreeMap<>();
      line.states().forEach((state, cases) -> states.put(state.name(), cases));
      return new LineJson(
          line.policy().code().value(),
          line.policy().version(),
          line.policy().action().name(),
          line.policy().active(),
          line.due(),
          line.toWarn(),
          line.held(),
          line.underWay(),
          states,
          line.samples().stream().map(SampleJson::of).toList());
    }
  }

  record SampleJson(UUID customer, LocalDate since, @Nullable String name) {
    static SampleJson of(RetentionPlan.Sample sample) {
      return new SampleJson(sample.customer().value(), sample.since(), sample.name().orElse(null));
    }

    @Override
    public String toString() {
      return "SampleJson[***]";
    }
  }
}
