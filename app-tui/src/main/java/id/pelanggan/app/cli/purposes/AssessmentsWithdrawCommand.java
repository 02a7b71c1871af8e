package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.assessment.WithdrawAssessment;
import id.pelanggan.domain.assessment.Assessment;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Withdraws an impact assessment. */
@Command(name = "withdraw")
final class AssessmentsWithdrawCommand implements HeadlessCommand {
  @Mixin private AssessmentArgument assessment;

  @Inject private Officer officer;
  @Inject private WithdrawAssessment withdrawAssessment;

  @Override
  public String name() {
    return "assessments withdraw";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Assessment withdrawn = withdrawAssessment.withdraw(officer.context(), assessment.value());
    return Answer.done(
        new AssessmentLines(Phrases.of(messages)).of(withdrawn), AssessmentJson.of(withdrawn));
  }
}
