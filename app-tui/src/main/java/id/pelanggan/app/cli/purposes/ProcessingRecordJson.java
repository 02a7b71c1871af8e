package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.purpose.ProcessingRecord;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing activities, for programs.
 *
 * @param files that were written
 */
record ProcessingRecordJson(
    ControllerJson controller,
    Instant at,
    List<Activity> activities,
    List<Rule> rules,
    List<SystemJson> connections,
    List<AssessmentJson> assessments,
    List<String> measures,
    List<String> files) {
  static ProcessingRecordJson of(ProcessingRecord record, List<String> files) {
    return new ProcessingRecordJson(
        ControllerJson.of(record.controller(), List.of()),
        record.at(),
        record.activities().stream().map(Activity::of).toList(),
        record.rules().stream().map(Rule::of).toList(),
        record.connections().stream().map(SystemJson::of).toList(),
        record.assessments().stream().map(AssessmentJson::of).toList(),
        record.measures().stream().map(Enum::name).toList(),
        files);
  }

  /**
   * @param notices codes with their versions, such as {@code marketing 2}
   */
  record Activity(
      String purpose,
      TextJson title,
      TextJson description,
      @Nullable String basis,
      String citation,
      TextJson people,
      List<String> kinds,
      List<String> channels,
      TextJson recipients,
      @Nullable Kept kept,
      List<String> notices) {
    static Activity of(ProcessingRecord.Activity activity) {
      Purpose purpose = activity.purpose();
      return new Activity(
          purpose.code().value(),
          TextJson.of(purpose.title()),
          TextJson.of(purpose.description()),
          purpose.basis().map(Enum::name).orElse(null),
          purpose.citation(),
          TextJson.of(purpose.people()),
          purpose.kinds().stream().map(Enum::name).toList(),
          purpose.channels().stream().map(Enum::name).toList(),
          TextJson.of(purpose.recipients()),
          purpose.retention().map(Kept::of).orElse(null),
          activity.notices().stream()
              .map(notice -> notice.code().value() + " " + notice.version())
              .toList());
    }
  }

  record Kept(String period, TextJson from, String citation) {
    static Kept of(RetentionTerm term) {
      return new Kept(term.period().toString(), TextJson.of(term.trigger()), term.citation());
    }
  }

  record Rule(String code, String period, String citation) {
    static Rule of(RetentionPolicy policy) {
      return new Rule(policy.code().value(), policy.period().toString(), policy.citation());
    }
  }

  record SystemJson(
      String name,
      String connector,
      String purpose,
      String country,
      String safeguard,
      boolean foreignBooks) {
    static SystemJson of(ProcessingRecord.ConnectedSystem system) {
      return new SystemJson(
          system.name(),
          system.connector(),
          system.purpose().value(),
          system.hosting().country(),
          system.hosting().safeguard(),
          system.foreignBooks());
    }
  }
}
