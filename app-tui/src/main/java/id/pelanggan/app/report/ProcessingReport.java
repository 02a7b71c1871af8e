package id.pelanggan.app.report;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.purpose.PeriodText;
import id.pelanggan.application.purpose.ProcessingRecord;
import id.pelanggan.application.purpose.ProcessingRecord.Activity;
import id.pelanggan.application.purpose.ProcessingRecord.ConnectedSystem;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of processing activities as a report. */
public final class ProcessingReport {
  private final Phrases phrases;
  private final ProcessingRecord record;
  private final Report report;

  private ProcessingReport(Phrases phrases, ProcessingRecord record, Report report) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.record = requireNonNull(record, "record is null");
    this.report = requireNonNull(report, "report is null");
  }

  /** As a page that stands alone. */
  public static String html(Phrases phrases, ProcessingRecord record) {
    HtmlPage page = HtmlPage.of(phrases.language(), phrases.say("purposes.record.title"));
    return new ProcessingReport(phrases, record, page).write();
  }

  public static String markdown(Phrases phrases, ProcessingRecord record) {
    Markdown page = Markdown.of(phrases.say("purposes.record.title"));
    return new ProcessingReport(phrases, record, page).write();
  }

  private String write() {
    report.paragraph(
        phrases.say("purposes.record.drawn", Map.of("time", phrases.time(record.at()))));
    controller();
    report.heading(2, phrases.say("purposes.record.activities"));
    record.activities().forEach(this::activity);
    rules();
    connections();
    assessments();
    report.heading(2, phrases.say("purposes.record.measures"));
    report.list(
        record.measures().stream()
            .map(measure -> phrases.say("purposes.SecurityMeasure." + measure))
            .toList());
    return report.text();
  }

  private void controller() {
    Controller controller = record.controller();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(phrases.say("purposes.controller.name"), controller.legalName());
    put(facts, "purposes.controller.address", controller.address());
    put(facts, "purposes.controller.contact", controller.contact());
    put(
        facts,
        "purposes.controller.officer",
        controller
            .officer()
            .map(officer -> String.join(", ", officer.parts()))
            .orElseGet(() -> phrases.say("purposes.none")));
    report.heading(2, phrases.say("purposes.controller.title")).facts(facts);
  }

  private void activity(Activity activity) {
    Purpose purpose = activity.purpose();
    String language = phrases.language().code();
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "purposes.field.code", purpose.code().value());
    put(facts, "purposes.field.basis", basis(purpose));
    purpose
        .balancing()
        .ifPresent(text -> put(facts, "purposes.field.balancing", text.in(language)));
    put(facts, "purposes.field.people", purpose.people().in(language));
    put(facts, "purposes.field.kinds", words("purposes.DataKind.", purpose.kinds()));
    put(
        facts,
        "purposes.field.channels",
        purpose.channels().stream().map(phrases::word).collect(Collectors.joining(", ")));
    put(facts, "purposes.field.recipients", purpose.recipients().in(language));
    put(facts, "purposes.field.retention", retention(purpose));
    put(
        facts,
        "purposes.field.notices",
        activity.notices().stream()
            .map(notice -> notice.code().value() + " " + notice.version())
            .collect(Collectors.joining(", ")));
    report
        .heading(3, purpose.title().in(language))
        .paragraph(purpose.description().in(language))
        .facts(facts);
  }

  private String basis(Purpose purpose) {
    String word =
        purpose.basis().map(basis -> phrases.say("purposes.LegalBasis." + basis)).orElse("");
    return purpose.citation().isBlank() ? word : word + " (" + purpose.citation() + ")";
  }

  private String retention(Purpose purpose) {
    return purpose
        .retention()
        .map(term -> new RetentionWords(phrases).of(term) + " (" + term.citation() + ")")
        .orElse("");
  }

  private void rules() {
    report
        .heading(2, phrases.say("purposes.record.rules"))
        .table(
            phrases.say("purposes.record.rules"),
            columns("rule", "period", "citation"),
            record.rules().stream().map(this::row).toList());
  }

  private List<String> row(RetentionPolicy rule) {
    boolean english = phrases.language() == Language.EN;
    String period = PeriodText.of(rule.period(), phrases.language().code());
    return List.of(
        english ? rule.englishTitle() : rule.indonesianTitle(),
        period.isEmpty() ? phrases.say("purposes.record.atOnce") : period,
        rule.citation());
  }

  private List<String> columns(String... names) {
    return Stream.of(names).map(name -> phrases.say("purposes.record.column." + name)).toList();
  }

  private void connections() {
    report.heading(2, phrases.say("purposes.record.connections"));
    if (record.connections().isEmpty()) {
      report.paragraph(phrases.say("purposes.record.noConnections"));
      return;
    }
    report.table(
        phrases.say("purposes.record.connections"),
        columns("name", "system", "purpose", "country", "safeguard"),
        record.connections().stream().map(this::row).toList());
    record.connections().stream()
        .filter(ConnectedSystem::foreignBooks)
        .forEach(system -> report.warning(foreignBooks(system)));
  }

  private List<String> row(ConnectedSystem system) {
    String safeguard = system.hosting().safeguard();
    return List.of(
        system.name(),
        system.connector(),
        system.purpose().value(),
        system.hosting().country(),
        safeguard.isBlank() ? phrases.say("purposes.none") : safeguard);
  }

  private String foreignBooks(ConnectedSystem system) {
    return phrases.say(
        "purposes.foreignBooks",
        Map.of("connection", system.name(), "country", system.hosting().country()));
  }

  private void assessments() {
    report.heading(2, phrases.say("purposes.record.assessments"));
    if (record.assessments().isEmpty()) {
      report.paragraph(phrases.say("purposes.record.noAssessments"));
      return;
    }
    report.list(
        record.assessments().stream()
            .map(one ->
                phrases.say(
                    "purposes.record.assessment",
                    Map.of(
                        "title", one.content().title(),
                        "topic", phrases.say("purposes.AssessmentTopic." + one.content().topic()),
                        "date", phrases.date(one.changedAt()))))
            .toList());
  }

  private void put(Map<String, String> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.put(phrases.say(key), value);
    }
  }

  private String words(String prefix, Set<? extends Enum<?>> constants) {
    return constants.stream()
        .map(constant -> phrases.say(prefix + constant))
        .collect(Collectors.joining(", "));
  }
}
