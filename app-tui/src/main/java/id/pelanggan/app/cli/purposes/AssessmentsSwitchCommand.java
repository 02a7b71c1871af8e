package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.assessment.ChangeAssessmentSwitch;
import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether matching or scoring stays off until an impact assessment is signed. */
@Command(name = "switch")
final class AssessmentsSwitchCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "assessments.switchTopic",
      converter = SwitchTopic.class)
  private AssessmentTopic topic;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.word}",
      descriptionKey = "assessments.required",
      converter = Required.class)
  private Boolean required;

  @Inject private Officer officer;
  @Inject private ChangeAssessmentSwitch changeAssessmentSwitch;

  @Override
  public String name() {
    return "assessments switch";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ListAssessments.Switch changed =
        changeAssessmentSwitch.change(officer.context(), topic, required);
    return Answer.done(
        List.of(new AssessmentLines(Phrases.of(messages)).of(changed)), SwitchJson.of(changed));
  }

  static final class SwitchTopic extends WordConverter<AssessmentTopic> {
    SwitchTopic() {
      super(Map.of("matching", AssessmentTopic.MATCHING, "scoring", AssessmentTopic.SCORING));
    }
  }

  static final class Required extends WordConverter<Boolean> {
    Required() {
      super(Map.of("required", true, "free", false));
    }
  }
}
