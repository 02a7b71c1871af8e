package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.assessment.ListAssessments;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists impact assessments, and what waits for one. */
@Command(name = "list")
final class AssessmentsListCommand implements HeadlessCommand {
  @Inject private Officer officer;
  @Inject private ListAssessments listAssessments;

  @Override
  public String name() {
    return "assessments list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ListAssessments.Overview overview = listAssessments.list(officer.context());
    return Answer.done(
        new AssessmentLines(Phrases.of(messages)).of(overview),
        new Json(
            overview.switches().stream().map(SwitchJson::of).toList(),
            overview.assessments().stream().map(AssessmentJson::of).toList()));
  }

  record Json(List<SwitchJson> switches, List<AssessmentJson> assessments) {}
}
