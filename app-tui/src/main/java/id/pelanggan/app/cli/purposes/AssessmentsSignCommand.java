package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.assessment.SignAssessment;
import id.pelanggan.domain.assessment.Assessment;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Signs an impact assessment. */
@Command(name = "sign")
final class AssessmentsSignCommand implements HeadlessCommand {
  @Mixin private AssessmentArgument assessment;

  @Inject private Officer officer;
  @Inject private SignAssessment signAssessment;

  @Override
  public String name() {
    return "assessments sign";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Assessment signed = signAssessment.sign(officer.context(), assessment.value());
    return Answer.done(
        new AssessmentLines(Phrases.of(messages)).of(signed), AssessmentJson.of(signed));
  }
}
