package id.pelanggan.app.screen.privacy.processing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.report.ProcessingReport;
import id.pelanggan.app.report.ReportFile;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.assessment.ChangeAssessmentSwitch;
import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.application.assessment.SignAssessment;
import id.pelanggan.application.purpose.ListNotices;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.ProcessingRecord;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.application.purpose.ShowProcessingRecord;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The use cases, asked in the name of whoever works here. */
public final class StoredRecord implements RecordSource {
  private final IdentifyOperator identifyOperator;
  private final ListPurposes listPurposes;
  private final ListNotices listNotices;
  private final ListAssessments listAssessments;
  private final ShowProcessingRecord showProcessingRecord;
  private final SignAssessment signAssessment;
  private final ChangeAssessmentSwitch changeAssessmentSwitch;

  @Inject
  public StoredRecord(
      IdentifyOperator identifyOperator,
      ListPurposes listPurposes,
      ListNotices listNotices,
      ListAssessments listAssessments,
      ShowProcessingRecord showProcessingRecord,
      SignAssessment signAssessment,
      ChangeAssessmentSwitch changeAssessmentSwitch) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listPurposes = requireNonNull(listPurposes, "listPurposes is null");
    this.listNotices = requireNonNull(listNotices, "listNotices is null");
    this.listAssessments = requireNonNull(listAssessments, "listAssessments is null");
    this.showProcessingRecord =
        requireNonNull(showProcessingRecord, "showProcessingRecord is null");
    this.signAssessment = requireNonNull(signAssessment, "signAssessment is null");
    this.changeAssessmentSwitch =
        requireNonNull(changeAssessmentSwitch, "changeAssessmentSwitch is null");
  }

  @Override
  public List<RecordRow> list() {
    CallContext context = context();
    List<RecordRow> rows = new ArrayList<>();
    for (PurposeView view : listPurposes.list(context)) {
      rows.add(new RecordRow.ForPurpose(view));
    }
    for (Notice notice : listNotices.list(context)) {
      rows.add(new RecordRow.OfNotice(notice));
    }
    addAssessments(rows, listAssessments.list(context));
    return List.copyOf(rows);
  }

  private static void addAssessments(List<RecordRow> rows, ListAssessments.Overview overview) {
    for (ListAssessments.Switch state : overview.switches()) {
      Optional<Assessment> newest =
          overview.assessments().stream()
              .filter(one -> one.content().topic() == state.topic())
              .findFirst();
      rows.add(new RecordRow.OfSwitch(state, newest));
    }
    overview.assessments().forEach(one -> rows.add(new RecordRow.OfAssessment(one)));
  }

  @Override
  public void sign(AssessmentId assessment) {
    signAssessment.sign(context(), assessment);
  }

  @Override
  public void require(AssessmentTopic topic, boolean required) {
    changeAssessmentSwitch.change(context(), topic, required);
  }

  @Override
  public void write(Path markdown, Path html, Phrases phrases) {
    ProcessingRecord record = showProcessingRecord.show(context());
    ReportFile.write(markdown, ProcessingReport.markdown(phrases, record));
    ReportFile.write(html, ProcessingReport.html(phrases, record));
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
