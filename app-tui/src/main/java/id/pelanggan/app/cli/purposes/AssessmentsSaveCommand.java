package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.assessment.SaveAssessment;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an impact assessment, or changes a draft. */
@Command(name = "save")
final class AssessmentsSaveCommand implements HeadlessCommand {
  @Option(
      names = "--id",
      paramLabel = "ID",
      descriptionKey = "assessments.draft",
      converter = UuidConverter.class)
  private Optional<UUID> id = Optional.empty();

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--topic",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "assessments.topic",
      required = true,
      converter = Topic.class)
  private AssessmentTopic topic;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--title",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "assessments.title",
      required = true,
      converter = TextConverter.class)
  private String title;

  @Option(
      names = "--risks",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "assessments.risks",
      converter = TextConverter.class)
  private String risks = "";

  @Option(
      names = "--measures",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "assessments.measures",
      converter = TextConverter.class)
  private String measures = "";

  @Option(
      names = "--conclusion",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "assessments.conclusion",
      converter = TextConverter.class)
  private String conclusion = "";

  @Inject private Officer officer;
  @Inject private SaveAssessment saveAssessment;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "assessments save";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Assessment saved =
        saveAssessment.save(
            officer.context(),
            id.map(AssessmentId::new),
            new AssessmentContent(topic, title, risks, measures, conclusion));
    List<String> lines = new ArrayList<>(new AssessmentLines(Phrases.of(messages)).of(saved));
    lines.add("");
    lines.add(messages.say("assessments.signHint"));
    lines.add("  " + next.of("assessments", "sign", saved.id().value().toString()));
    return Answer.done(lines, AssessmentJson.of(saved));
  }

  static final class Topic extends WordConverter<AssessmentTopic> {
    Topic() {
      super(wordsOf(AssessmentTopic.class));
    }
  }
}
